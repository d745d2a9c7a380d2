/** How far people's own guesses lay from the scores of their talks. */
import { type Dimension, DIMENSIONS } from '../scenario/vocabulary.ts'
import { byDate, type PractisedTalk } from './practised-talk.ts'
import type { Rating } from './rating.ts'

export interface Guess {
  readonly talk: string
  readonly started: string
  readonly scenario: string
  readonly dimension: Dimension
  readonly guess: number
  readonly score: number
}

/** The earliest talk first; what was skipped, or was not scored, is left out. */
export function guessesOver(talks: readonly PractisedTalk[], ratings: readonly Rating[]): readonly Guess[] {
  const byTalk = new Map(ratings.map(rating => [rating.attempt, rating.guesses]))
  return byDate(talks).flatMap(({ id, started, scenario, fork, scores }) => {
    const guesses = fork ? null : byTalk.get(id)
    return DIMENSIONS.flatMap(dimension => {
      const guess = guesses?.[dimension]
      const score = scores[dimension]
      return guess === undefined || score === null
        ? []
        : [{ talk: id, started, scenario, dimension, guess, score }]
    })
  })
}
