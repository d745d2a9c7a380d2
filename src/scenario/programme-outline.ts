/** What can be told of a programme's draft whatever its state: its stages, places and shifts, each with its path. */
import type { Named } from './outline.ts'
import type { Path } from './problem.ts'
import { asFields, asList, asNumber, asText, type Fields } from './raw.ts'

export interface Outline {
  readonly mode: 'practice' | 'assessment'
  /** In an assessment; what is none counts as one. */
  readonly attempts: number
  readonly stages: readonly StageOutline[]
  readonly shifts: readonly ShiftOutline[]
}

export interface StageOutline {
  readonly id: Named | undefined
  readonly opens: Named | undefined
  readonly places: readonly PlaceOutline[]
}

export interface PlaceOutline {
  readonly at: Path
  /** Undefined where it is the id of a scenario and no more. */
  readonly fields: Fields | undefined
  readonly pool: Named | undefined
  readonly draws: readonly Named[]
  readonly required: boolean
}

export interface ShiftOutline {
  readonly id: Named | undefined
  readonly scenarios: readonly Named[]
}

export function programmeOutline(draft: unknown): Outline {
  const fields = asFields(draft)
  return {
    mode: fields?.['mode'] === 'assessment' ? 'assessment' : 'practice',
    attempts: asNumber(fields?.['attempts']) ?? 1,
    stages: asList(fields?.['stages']).map((stage, index) =>
      stageOutline(asFields(stage), ['stages', index]),
    ),
    shifts: asList(fields?.['shifts']).map((shift, index) => ({
      id: named(asFields(shift), 'id', ['shifts', index]),
      scenarios: namesIn(asFields(shift)?.['scenarios'], ['shifts', index, 'scenarios']),
    })),
  }
}

function stageOutline(stage: Fields | undefined, at: Path): StageOutline {
  return {
    id: named(stage, 'id', at),
    opens: named(stage, 'opens', at),
    places: asList(stage?.['scenarios']).map((place, index) =>
      placeOutline(place, [...at, 'scenarios', index]),
    ),
  }
}

function placeOutline(place: unknown, at: Path): PlaceOutline {
  const text = asText(place)
  const fields = asFields(place)
  const pool = named(fields, 'pool', at)
  const scenario = text === undefined ? named(fields, 'scenario', at) : { text, at }
  const alone = scenario ? [scenario] : []
  return {
    at,
    fields,
    pool,
    draws: pool ? namesIn(fields?.['scenarios'], [...at, 'scenarios']) : alone,
    required: fields?.['required'] !== 'no' && fields?.['required'] !== false,
  }
}

function named(fields: Fields | undefined, field: string, at: Path): Named | undefined {
  const text = asText(fields?.[field])
  return text === undefined ? undefined : { text, at: [...at, field] }
}

function namesIn(list: unknown, at: Path): readonly Named[] {
  return asList(list).flatMap((name, index) => {
    const text = asText(name)
    return text === undefined ? [] : [{ text, at: [...at, index] }]
  })
}
