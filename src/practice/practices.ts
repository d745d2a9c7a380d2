/** Each practice over many talks: in how many it was met, and what its moves and scores were there. */
import {
  type Dimension,
  type FoundMove,
  type Move,
  type Practice,
  PRACTICES,
} from '../scenario/vocabulary.ts'
import { type MoveUsed, movesUsed } from './moves-used.ts'
import { PRACTICE_MOVES } from './practice-moves.ts'
import { byDate, type PractisedTalk } from './practised-talk.ts'
import { scoresOverTime } from './scores-over-time.ts'

export interface PracticeMet {
  readonly practice: Practice
  /** Talks of their own whose scenario trains it. */
  readonly talks: number
  /** When the last of them began; null where there was none. */
  readonly last: string | null
  /** Its moves that a moment of these talks called for, forks included. */
  readonly moves: readonly MoveUsed[]
  readonly chances: number
  readonly taken: number
  /** The scores that go with it, where a talk had one. */
  readonly ranges: readonly {
    readonly dimension: Dimension
    readonly lowest: number
    readonly highest: number
  }[]
  /** Talks in which something was said that the practice is against; null where it is against nothing in particular. */
  readonly spoiled: number | null
}

/** All of them, in the order of the vocabulary. */
export function practicesMet(talks: readonly PractisedTalk[]): readonly PracticeMet[] {
  const all = byDate(talks)
  return PRACTICES.map(practice => metIn(practice, all))
}

function metIn(practice: Practice, all: readonly PractisedTalk[]): PracticeMet {
  const shown = PRACTICE_MOVES[practice]
  const training = all.filter(({ teaches }) => teaches.includes(practice))
  const own = training.filter(({ fork }) => !fork)
  const moves = movesUsed(training).filter(
    ({ move, chances }) => shown.moves.includes(move) && chances.length > 0,
  )
  return {
    practice,
    talks: own.length,
    last: own.at(-1)?.started ?? null,
    moves,
    chances: moves.reduce((sum, { chances }) => sum + chances.length, 0),
    taken: moves.reduce((sum, { taken }) => sum + taken, 0),
    ranges: shown.dimensions.flatMap(dimension => {
      const scores = scoresOverTime(own, dimension).map(({ score }) => score)
      if (scores.length === 0) return []
      return [{ dimension, lowest: Math.min(...scores), highest: Math.max(...scores) }]
    }),
    spoiled:
      shown.without.length === 0 ? null : own.filter(({ harms }) => harms.some(isIn(shown.without))).length,
  }
}

function isIn(list: readonly (Move | FoundMove)[]): (move: Move | FoundMove) => boolean {
  return move => list.includes(move)
}
