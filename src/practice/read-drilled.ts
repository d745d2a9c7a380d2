/** Reads a drilled moment back from where anything may stand by now: a database, or a file that somebody sent. */
import { type Check, date, firstFault, id, text, whole } from '../dialogue/shape.ts'
import type { Drilled } from './drilled.ts'

const FIELDS: Record<keyof Drilled, Check> = { id, at: date, attempt: id, turn: whole, reply: text }

/** Undefined where it is none; what does not belong to it is left out. Never throws. */
export function readDrilled(value: unknown): Drilled | undefined {
  if (firstFault(value, FIELDS)) return undefined
  const drilled = value as Drilled
  const { at, attempt, turn, reply } = drilled
  return { id: drilled.id, at, attempt, turn, reply }
}
