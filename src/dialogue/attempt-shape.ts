/** What an attempt of format 1 looks like, field by field, for whoever reads one from outside. */
import { type Attempt, type AttemptEvent, EVENT_KINDS, MODES } from './attempt.ts'
import { anyOf, type Check, date, elapsed, fields, id, list, orNull, text, whole } from './shape.ts'

const EVENT: Record<keyof AttemptEvent, Check> = {
  n: whole,
  // Fractions where a browser’s clock gives them, and below 0 where it was set back and nobody minded.
  at: elapsed,
  kind: anyOf(EVENT_KINDS),
  beat: text,
  reply: orNull(text),
}

export const ATTEMPT_FIELDS: Record<keyof Attempt, Check> = {
  format: whole,
  id,
  scenario: fields({ id, plays: text, words: text }),
  rules: text,
  engine: text,
  language: text,
  mode: anyOf(MODES),
  seed: whole,
  carried: list(text),
  earlier: whole,
  from: orNull(fields({ attempt: id, turn: whole })),
  started: date,
  events: list(fields(EVENT)),
}
