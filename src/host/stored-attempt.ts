/** Reads an attempt back from storage, where anything may stand by now. */
import { ATTEMPT_FORMAT, type Attempt, type AttemptEvent, EVENT_KINDS, MODES } from '../dialogue/attempt.ts'

/** Why a stored record cannot be read here. */
export type Unreadable = 'not-an-attempt' | 'older-format' | 'newer-format' | 'damaged'

type Fields = Readonly<Record<string, unknown>>

/** The attempt in a record, or why there is none; never throws, and changes nothing. */
export function readStoredAttempt(record: unknown): { attempt: Attempt } | { reason: Unreadable } {
  if (!isFields(record)) return { reason: 'not-an-attempt' }
  const { format } = record
  if (typeof format !== 'number') return { reason: 'not-an-attempt' }
  if (format !== ATTEMPT_FORMAT) return { reason: format < ATTEMPT_FORMAT ? 'older-format' : 'newer-format' }
  return isAttempt(record) ? { attempt: record } : { reason: 'damaged' }
}

function isAttempt(record: unknown): record is Attempt {
  return (
    isFields(record) &&
    isFilled(record['id']) &&
    isFields(record['scenario']) &&
    ['id', 'plays', 'words'].every(key => isFilled((record['scenario'] as Fields)[key])) &&
    ['rules', 'engine', 'language', 'started'].every(key => typeof record[key] === 'string') &&
    !Number.isNaN(Date.parse(record['started'] as string)) &&
    MODES.some(mode => mode === record['mode']) &&
    Number.isSafeInteger(record['seed']) &&
    isCount(record['earlier']) &&
    Array.isArray(record['carried']) &&
    record['carried'].every(flag => typeof flag === 'string') &&
    isOrigin(record['from']) &&
    Array.isArray(record['events']) &&
    record['events'].every(isEvent)
  )
}

/** Events are counted without a gap: where one is missing, what follows means nothing. */
function isEvent(event: unknown, index: number): event is AttemptEvent {
  return (
    isFields(event) &&
    event['n'] === index + 1 &&
    typeof event['at'] === 'number' &&
    EVENT_KINDS.some(kind => kind === event['kind']) &&
    typeof event['beat'] === 'string' &&
    (event['reply'] === null || typeof event['reply'] === 'string') &&
    (event['kind'] !== 'reply' || event['reply'] !== null)
  )
}

function isOrigin(from: unknown): boolean {
  return from === null || (isFields(from) && isFilled(from['attempt']) && isCount(from['turn']))
}

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function isFilled(value: unknown): value is string {
  return typeof value === 'string' && value !== ''
}

function isCount(value: unknown): boolean {
  return Number.isSafeInteger(value) && (value as number) >= 0
}
