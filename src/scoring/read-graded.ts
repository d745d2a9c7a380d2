/** Reads a graded attempt from its text: the shape of what was derived is known here. */
import {
  anyOf,
  type Check,
  fields,
  list,
  number,
  orNull,
  text as aText,
  whole,
  yesOrNo,
} from '../dialogue/shape.ts'
import { type AttemptProblem, readAttempt } from '../dialogue/read-attempt.ts'
import { DIMENSIONS, MOVES, TONES } from '../scenario/vocabulary.ts'
import type { Derived, DerivedTurn, GradedAttempt } from './derive.ts'
import { FATAL } from './fatal.ts'
import type { Finding } from './score.ts'

const TURN: Record<keyof DerivedTurn, Check> = {
  beat: aText,
  tone: anyOf(TONES),
  reply: aText,
  moves: list(anyOf(MOVES)),
  anger: number,
  trust: number,
}

/** Reasons and sources are words of the rules that graded it, which may be others than ours. */
const FINDING: Record<keyof Finding, Check> = {
  turn: whole,
  dimension: anyOf(DIMENSIONS),
  move: orNull(aText),
  missing: orNull(aText),
  points: number,
  reason: aText,
  source: aText,
}

const points = orNull(number)
const DERIVED: Record<keyof Derived, Check> = {
  turns: list(fields(TURN)),
  ending: orNull(aText),
  scores: orNull(fields({ empathy: points, boundaries: points, compensation: points })),
  overall: points,
  passed: orNull(yesOrNo),
  flags: list(anyOf(FATAL)),
  findings: list(fields(FINDING)),
}

/** As `readAttempt`, for an attempt that was graded. */
export function readGraded(
  text: string,
): { readonly attempt: GradedAttempt } | { readonly problem: AttemptProblem } {
  const read = readAttempt(text, fields(DERIVED))
  if ('problem' in read) return read
  return { attempt: { ...read.attempt, derived: read.attempt.derived as Derived } }
}
