/** The rows out of a SCORM data model as JSON, as scorm-again and the platforms that stand on it keep it. */
import { isFields } from './attempt-value.ts'
import { instantOf } from './instant.ts'
import type { LmsRow } from './rebuild.ts'
import { choiceIn } from './scorm2004.ts'
import { durationOf } from './statement-value.ts'
import type { Taken } from './taken.ts'

export interface CmiRows {
  readonly rows: readonly LmsRow[]
  readonly learner: Taken['learner']
}

/** `{ cmi: … }`, of either version, or its elements in one level. Undefined where it is none. Never throws. */
export function cmiIn(value: unknown): CmiRows | undefined {
  const cmi = isFields(value) ? (value['cmi'] ?? raised(value)) : undefined
  if (!isFields(cmi)) return undefined
  const { interactions } = cmi
  const core = isFields(cmi['core']) ? cmi['core'] : {}
  const said = (name: string) => textOf(cmi[name]) || textOf(core[name])
  const id = said('learner_id') || said('student_id')
  const name = said('learner_name') || said('student_name') || id
  return {
    rows: listOf(interactions).flatMap(rowOf),
    learner: name === '' ? null : { id: id === '' ? name : id, name },
  }
}

function rowOf(interaction: unknown): LmsRow[] {
  if (!isFields(interaction)) return []
  const id = textOf(interaction['id'])
  const response = textOf(interaction['learner_response']) || textOf(interaction['student_response'])
  if (id === '') return []
  return [
    {
      id,
      text: choiceIn(response),
      // SCORM 1.2 tells the time of day alone.
      at: instantOf(textOf(interaction['timestamp'])) ?? null,
      latency: spanOf(textOf(interaction['latency'])),
    },
  ]
}

/** `cmi.interactions.0.id` and its like, as far as they are read here; undefined where there is no such element. */
function raised(elements: Readonly<Record<string, unknown>>): object | undefined {
  const all = Object.entries(elements).filter(([name]) => name.startsWith('cmi.'))
  if (all.length === 0) return undefined
  const interactions = new Map<string, Map<string, unknown>>()
  const others = new Map<string, unknown>()
  for (const [name, value] of all) {
    const [, n, part] = /^cmi\.interactions[._](\d{1,6})\.(\w+)$/.exec(name) ?? []
    if (n === undefined || part === undefined) others.set(name.slice(name.lastIndexOf('.') + 1), value)
    else interactions.set(n, (interactions.get(n) ?? new Map<string, unknown>()).set(part, value))
  }
  const lists = [...interactions].map(([n, parts]) => [n, Object.fromEntries(parts)])
  return { ...Object.fromEntries(others), interactions: Object.fromEntries(lists) as object }
}

/** A list, or an object whose keys are numbers: those come in their order by themselves. */
function listOf(value: unknown): readonly unknown[] {
  if (Array.isArray(value)) return value
  if (!isFields(value)) return []
  return Object.entries(value)
    .filter(([key]) => /^\d+$/.test(key))
    .map(([, one]) => one)
}

/** `HH:MM:SS.ss`, or ISO 8601. */
function spanOf(text: string): number | null {
  const [, hours, minutes, seconds] = /^(\d{2,4}):(\d\d):(\d\d(?:\.\d+)?)$/.exec(text) ?? []
  if (hours === undefined) return durationOf(text)
  return Math.round(((Number(hours) * 60 + Number(minutes)) * 60 + Number(seconds)) * 1000)
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value.slice(0, 10_000) : ''
}
