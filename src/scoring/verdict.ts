/** What grading an attempt again says of it. */
import { type Attempt, couldHappen, replayed, wasUndone } from '../dialogue/attempt.ts'
import { canonical, type Fingerprint } from '../dialogue/fingerprint.ts'
import type { Script } from '../dialogue/script.ts'
import { type Derived, derive, type GradedAttempt } from './derive.ts'
import type { Reference } from './reference.ts'

export const VERDICTS = ['same', 'other-words', 'other-rules', 'other-scenario', 'edited'] as const
export type Verdict = (typeof VERDICTS)[number]

/** A scenario at hand, ready to be graded against. */
export interface Graded {
  readonly script: Script
  readonly reference: Reference
  readonly fingerprint: Fingerprint
}

/**
 * Grades an attempt again.
 *
 * A scenario that plays otherwise is not replayed: its numbers would mean nothing. Undo in an assessment, events that
 * cannot be said, and figures that do not follow from the events all read `edited`.
 */
export function regrade(
  attempt: GradedAttempt,
  against: Graded | undefined,
  rules: string,
): { verdict: Verdict; derived: Derived } {
  if (!against || against.fingerprint.plays !== attempt.scenario.plays) {
    return { verdict: 'other-scenario', derived: attempt.derived }
  }
  const { script, reference } = against
  const derived = derive(script, reference, replayed(script, attempt).transcript)
  if (isForbidden(attempt)) return { verdict: 'edited', derived }
  // Other rules may give other figures, rightly, and another mood another way: they cannot show an edit.
  if (attempt.rules !== rules) return { verdict: 'other-rules', derived }
  const follows = couldHappen(script, attempt) && canonical(derived) === canonical(attempt.derived)
  if (!follows) return { verdict: 'edited', derived }
  return { verdict: against.fingerprint.words === attempt.scenario.words ? 'same' : 'other-words', derived }
}

function isForbidden(attempt: Attempt): boolean {
  // The list is append-only: a number that is missing is an event that was taken out.
  const gap = attempt.events.some(({ n }, index) => n !== index + 1)
  return gap || (attempt.mode === 'assessment' && wasUndone(attempt))
}
