/** What a finished attempt came to, as an enrolment keeps it. */
import { type Attempt, replayed } from '../dialogue/attempt.ts'
import type { Script } from '../dialogue/script.ts'
import type { Dimension } from '../scenario/vocabulary.ts'
import type { Reference } from '../scoring/reference.ts'
import { score } from '../scoring/score.ts'
import type { Result } from './enrolment.ts'

/** Null while it is not over, and where its events cannot be said. */
export function resultOf(script: Script, reference: Reference, attempt: Attempt): Result | null {
  const { transcript, brokenAt } = replayed(script, attempt)
  const card = brokenAt === null ? score(script, reference, transcript) : undefined
  if (!card) return null
  return { scores: card.scores, overall: card.overall, fatal: card.fatal.length > 0, outOfTime: false }
}

/** What an attempt came to whose time was over first: nothing was reached. */
export function resultOutOfTime({ scenario }: Script): Result {
  const none = (dimension: Dimension) => (scenario.scores.includes(dimension) ? 0 : null)
  return {
    scores: {
      empathy: none('empathy'),
      boundaries: none('boundaries'),
      compensation: none('compensation'),
    },
    overall: 0,
    fatal: false,
    outOfTime: true,
  }
}
