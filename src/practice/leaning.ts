/** Which dimension a move is mostly asked for in, so that practice can alternate between them. */
import { FAMILY } from '../dialogue/move.ts'
import type { Move } from '../scenario/vocabulary.ts'
import type { TurnDimension } from '../scoring/reference.ts'

/** Hearing, owning and explaining are for the person; deciding and limiting are for the case. */
export function dimensionOf(move: Move): TurnDimension {
  const family = FAMILY[move]
  return family === 'solve' || family === 'limit' ? 'boundaries' : 'empathy'
}

/** The dimension that most of these moves are for; undefined where neither leads. */
export function leaningOf(moves: readonly Move[]): TurnDimension | undefined {
  const boundaries = moves.filter(move => dimensionOf(move) === 'boundaries').length
  const empathy = moves.length - boundaries
  if (boundaries === empathy) return undefined
  return boundaries > empathy ? 'boundaries' : 'empathy'
}
