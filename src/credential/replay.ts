/** Replays an attempt: what it came to, or why it does not stand. */
import type { Result } from '../course/enrolment.ts'
import { resultOutOfTime } from '../course/result-of.ts'
import type { Taken } from '../course/taken.ts'
import { couldHappen } from '../dialogue/attempt.ts'
import { canonical } from '../dialogue/fingerprint.ts'
import { graded } from '../scoring/derive.ts'
import { type Graded, regrade } from '../scoring/verdict.ts'
import type { ReplayFault } from './objection.ts'

/** `result` is null where it is not over. Other words of the same scenario are no fault: it may have been translated. */
export function replay(
  { attempt, outOfTime, derived: said }: Taken,
  against: Graded | undefined,
  rules: string,
): { readonly result: Result | null } | { readonly fault: ReplayFault } {
  if (!against || against.fingerprint.plays !== attempt.scenario.plays) return { fault: 'other-scenario' }
  const { script, reference } = against
  if (!couldHappen(script, attempt)) return { fault: 'edited' }
  const { verdict, derived } = regrade(graded(script, reference, attempt), against, rules)
  if (verdict === 'edited' || verdict === 'other-rules' || verdict === 'other-scenario')
    return { fault: verdict }
  // A record of a course platform says no figures; a file does, and they must be those that follow.
  if (said !== undefined && canonical(said) !== canonical(derived)) return { fault: 'edited' }
  const { scores, overall, flags } = derived
  if (scores === null || overall === null) return { result: outOfTime ? resultOutOfTime(script) : null }
  return { result: { scores, overall, fatal: flags.length > 0, outOfTime: false } }
}
