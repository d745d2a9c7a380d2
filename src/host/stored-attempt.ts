/** Reads an attempt back from storage, where anything may stand by now. */
import { ATTEMPT_FORMAT, type Attempt } from '../dialogue/attempt.ts'
import { ATTEMPT_FIELDS } from '../dialogue/attempt-shape.ts'
import { firstFault, id } from '../dialogue/shape.ts'

/** Why a stored record cannot be read here. */
export type Unreadable = 'not-an-attempt' | 'older-format' | 'newer-format' | 'damaged'

/** The attempt in a record, or why there is none; never throws, and changes nothing. */
export function readStoredAttempt(record: unknown): { attempt: Attempt } | { reason: Unreadable } {
  if (record === null || typeof record !== 'object' || !('format' in record))
    return { reason: 'not-an-attempt' }
  const { format } = record
  if (typeof format !== 'number') return { reason: 'not-an-attempt' }
  if (format !== ATTEMPT_FORMAT) return { reason: format < ATTEMPT_FORMAT ? 'older-format' : 'newer-format' }
  return isAttempt(record) ? { attempt: record } : { reason: 'damaged' }
}

/** Events are counted without a gap: where one is missing, what follows means nothing. */
function isAttempt(record: object): record is Attempt {
  if (firstFault(record, ATTEMPT_FIELDS)) return false
  const { scenario, from, started, events, ...named } = record as Attempt
  // These stand in addresses, which not every text can.
  const names = [named.id, scenario.id, ...(from ? [from.attempt] : [])]
  const whole = events.every(
    ({ n, kind, reply }, index) => n === index + 1 && (kind !== 'reply' || reply !== null),
  )
  return names.every(name => id(name) === null) && whole && !Number.isNaN(Date.parse(started))
}
