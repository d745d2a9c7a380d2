/** Reads an enrolment back from where anything may stand by now: a database, or a file that somebody sent. */
import { MODES } from '../dialogue/attempt.ts'
import {
  anyOf,
  type Check,
  fields,
  firstFault,
  id,
  list,
  number,
  orNull,
  text,
  whole,
  yesOrNo,
} from '../dialogue/shape.ts'
import { DIMENSIONS } from '../scenario/vocabulary.ts'
import { type Begun, type Enrolment, ENROLMENT_FORMAT, type Result } from './enrolment.ts'

const points: Check = value =>
  number(value) ?? (Number(value) < 0 || Number(value) > 100 ? { path: [], wanted: 'number' } : null)

const SCORES = fields(Object.fromEntries(DIMENSIONS.map(dimension => [dimension, orNull(points)])))

const RESULT: Record<keyof Result, Check> = {
  scores: SCORES,
  overall: points,
  fatal: yesOrNo,
  outOfTime: yesOrNo,
}

const BEGUN: Record<keyof Begun, Check> = {
  place: id,
  n: whole,
  attempt: id,
  scenario: fields({ id, plays: text, words: text }),
  mode: anyOf(MODES),
  before: fields({ played: whole, debriefed: whole }),
  result: orNull(fields(RESULT)),
}

const FIELDS: Record<keyof Enrolment, Check> = {
  format: whole,
  programme: fields({ id, hash: text }),
  seed: whole,
  begun: list(fields(BEGUN)),
}

/** Undefined where it is none, or of a later version; what does not belong to it is left out. Never throws. */
export function readEnrolment(value: unknown): Enrolment | undefined {
  if (firstFault(value, FIELDS)) return undefined
  const { format, programme, seed, begun } = value as Enrolment
  // The check says that it is a number; which one is for this to say.
  if ((format as number) !== ENROLMENT_FORMAT || seed > 0xffff_ffff) return undefined
  return {
    format,
    programme: { id: programme.id, hash: programme.hash },
    seed,
    begun: begun.map(readBegun),
  }
}

function readBegun({ place, n, attempt, scenario, mode, before, result }: Begun): Begun {
  return {
    place,
    n,
    attempt,
    scenario: { id: scenario.id, plays: scenario.plays, words: scenario.words },
    mode,
    before: { played: before.played, debriefed: before.debriefed },
    result: result && readResult(result),
  }
}

function readResult({ scores, overall, fatal, outOfTime }: Result): Result {
  const { empathy, boundaries, compensation } = scores
  return { scores: { empathy, boundaries, compensation }, overall, fatal, outOfTime }
}
