/** Someone's own guesses beside the record: where they were too kind to themselves, and where too hard. */
import { DIMENSIONS, type Dimension } from '../scenario/vocabulary.ts'
import { RUBRIC } from '../scoring/rubric.ts'
import type { Rating } from './rating.ts'

/** Under this a guess and a score say the same: one whole mistake costs so much, and nobody can guess finer. */
export const ABOUT_RIGHT = RUBRIC.charge

export interface Seen {
  readonly of: Dimension
  readonly guess: number
  readonly score: number
  /** How far apart the two are, in points. */
  readonly off: number
  readonly eye: 'right' | 'kind' | 'hard'
}

/** One for each score that was guessed; none where rating was skipped. */
export function ownEye(
  rating: Pick<Rating, 'guesses'> | undefined,
  scores: Readonly<Record<Dimension, number | null>>,
): readonly Seen[] {
  return DIMENSIONS.flatMap(of => {
    const guess = rating?.guesses?.[of]
    const score = scores[of]
    if (guess === undefined || score === null) return []
    const off = Math.abs(guess - score)
    return [{ of, guess, score, off, eye: off < ABOUT_RIGHT ? 'right' : guess > score ? 'kind' : 'hard' }]
  })
}
