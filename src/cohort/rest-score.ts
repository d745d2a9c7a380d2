/** A score without one of its turns: what it would be if that turn had taken nothing. */
import { type Dimension, DIMENSIONS } from '../scenario/vocabulary.ts'
import type { WholeWay } from './way.ts'

/** The dimensions, and the lowest of them. */
export const MARKS = ['overall', ...DIMENSIONS] as const
export type Mark = (typeof MARKS)[number]

/**
 * Null where the scenario does not claim the dimension.
 *
 * What the other turns took is counted in full: a ledger that ended at 0 gives them less, and would make an early mistake
 * look as if it went with a better rest. The overall one is the lowest of the dimensions; what was fatal is left aside,
 * since it makes a score 0 whatever else was said.
 */
export function scoresWithout(
  { scores, uncut }: WholeWay,
  turn: number,
): Readonly<Record<Mark, number | null>> {
  const rest = (dimension: Dimension) => {
    if (scores[dimension] === null) return null
    let left = 100
    for (const { turn: of, dimension: its, points } of uncut)
      if (of !== turn && its === dimension) left -= points
    return Math.max(0, left)
  }
  const found = {
    empathy: rest('empathy'),
    boundaries: rest('boundaries'),
    compensation: rest('compensation'),
  }
  const claimed = Object.values(found).filter(score => score !== null)
  return { overall: claimed.length === 0 ? null : Math.min(...claimed), ...found }
}
