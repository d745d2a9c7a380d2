/** What of an attempt a credential stands on: the same whether it came from a file or from an LMS. */
import { type Attempt, standingReplies } from '../dialogue/attempt.ts'
import { hashOf } from '../dialogue/fingerprint.ts'

/** SHA-256 in hex of all that decides its score: scenario, rules, mode, seed, what was carried, and the replies. */
export function essenceHash(attempt: Attempt): string {
  const { id, plays } = attempt.scenario
  const { rules, mode, seed, carried, events } = attempt
  return hashOf({ scenario: { id, plays }, rules, mode, seed, carried, replies: standingReplies(events) })
}
