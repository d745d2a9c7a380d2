/** A talk that lost nothing has no turn to mend: what is told of it is which replies did the work. */
import { say } from '../../i18n/debrief-speech.ts'
import { say as sayOfRegret } from '../../i18n/regret-speech.ts'
import type { Review } from './review.ts'

export function isFlawless({ card }: Pick<Review, 'card'>): boolean {
  return card.fatal.length === 0 && card.findings.every(({ points }) => points === 0)
}

/** The heading over the turns that mattered most. */
export function decidedWords(review: Review, count: number): string {
  if (isFlawless(review)) return sayOfRegret('worked', { count })
  return review.card.passed ? sayOfRegret('weighed', { count }) : say('turning.title', { count })
}
