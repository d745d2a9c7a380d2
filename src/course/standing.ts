/** Where a person stands in a programme: what is open, what counts, what is left, whether it is passed. */
import type { Place, Programme, Stage } from '../scenario/programme.ts'
import type { Begun, Enrolment } from './enrolment.ts'
import { countedOf, programmeScore, type ProgrammeScore } from './programme-score.ts'

export interface Standing {
  /** All of them, in order. */
  readonly stages: readonly StageStanding[]
  /** Every required place is finished. */
  readonly completed: boolean
  /** The share of the required places that are finished, 0 to 1. */
  readonly progress: number
  /** Null before it is completed. Practice has scores, and nobody passes by it. */
  readonly result: (ProgrammeScore & { readonly passed: boolean }) | null
}

export interface StageStanding {
  readonly stage: Stage
  readonly open: boolean
  readonly places: readonly PlaceStanding[]
}

export interface PlaceStanding {
  readonly place: Place
  /** In the programme's mode, in order. */
  readonly begun: readonly Begun[]
  /** The finished one that counts. */
  readonly counted: Begun | null
  /** The one that is to be gone on with. */
  readonly unfinished: Begun | null
  /** How many more may be begun; null: no limit. */
  readonly left: number | null
  /** Whether another one may be begun now. */
  readonly mayBegin: boolean
}

/** `mark` is the pass mark in force, 0 to 100. */
export function standingOf(programme: Programme, enrolment: Enrolment | null, mark: number): Standing {
  const stages: StageStanding[] = []
  for (const stage of programme.stages) stages.push(stageStanding(programme, stage, stages, enrolment, mark))
  const required = requiredOf(stages.flatMap(({ places }) => places))
  const finished = required.filter(({ counted }) => counted !== null).length
  const completed = required.length > 0 && finished === required.length
  const score = scoreOf(required)
  return {
    stages,
    completed,
    progress: required.length === 0 ? 0 : finished / required.length,
    result: completed ? { ...score, passed: programme.mode === 'assessment' && score.overall >= mark } : null,
  }
}

function stageStanding(
  programme: Programme,
  stage: Stage,
  earlier: readonly StageStanding[],
  enrolment: Enrolment | null,
  mark: number,
): StageStanding {
  const those = (place: Place) =>
    (enrolment?.begun ?? [])
      .filter(begun => begun.place === place.id && begun.mode === programme.mode)
      .toSorted((a, b) => a.n - b.n)
  // What was open stays open: a later attempt before it that counts for less shuts nobody out of a talk they are in.
  const entered = stage.places.some(place => those(place).length > 0)
  const open = entered || isOpen(stage, earlier.at(-1), mark)
  return {
    stage,
    open,
    places: stage.places.map(place => placeStanding(programme, place, those(place), open)),
  }
}

function isOpen({ opens }: Stage, before: StageStanding | undefined, mark: number): boolean {
  if (opens === 'at-once' || !before) return true
  const required = requiredOf(before.places)
  const finished = before.open && required.every(({ counted }) => counted !== null)
  return finished && (opens === 'when-finished' || required.length === 0 || scoreOf(required).overall >= mark)
}

function placeStanding(
  { counts, attempts }: Programme,
  place: Place,
  begun: readonly Begun[],
  open: boolean,
): PlaceStanding {
  const unfinished = begun.findLast(({ result }) => result === null) ?? null
  const left = attempts === null ? null : Math.max(0, attempts - begun.length)
  return {
    place,
    begun,
    counted: countedOf(begun, counts),
    unfinished,
    left,
    mayBegin: open && unfinished === null && left !== 0,
  }
}

function requiredOf(places: readonly PlaceStanding[]): readonly PlaceStanding[] {
  return places.filter(({ place }) => place.required)
}

function scoreOf(places: readonly PlaceStanding[]): ProgrammeScore {
  return programmeScore(places.flatMap(({ counted }) => (counted?.result ? [counted.result] : [])))
}
