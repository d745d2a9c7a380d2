/** What a talk or a drilled moment says of one move: how well it was remembered. */
import type { Move } from '../scenario/vocabulary.ts'
import type { Chance } from './chances.ts'

export const GRADES = ['again', 'hard', 'good', 'easy'] as const
export type Grade = (typeof GRADES)[number]

/** Less than this share of the chances taken is a move that is not there yet. */
const HALF = 0.5
/** From here on it comes more often than it fails, if not each time. */
const MOSTLY = 0.75
/** Taking every one of so many is no accident; of one or two it may be. */
const SURE = 3

/**
 * A talk gives each move at most one review, whatever the number of its chances:
 *
 * | taken of the chances | grade |
 * |---|---|
 * | less than half | again |
 * | half to three quarters | hard |
 * | three quarters or more | good |
 * | all of three or more | easy |
 */
export function gradeOf(taken: number, of: number): Grade {
  const share = taken / of
  if (share < HALF) return 'again'
  if (share < MOSTLY) return 'hard'
  return taken === of && of >= SURE ? 'easy' : 'good'
}

/** How many chances each move had, and how many were taken; in the order in which the moves first came up. */
export function countsOf(chances: readonly Chance[]): ReadonlyMap<Move, { of: number; taken: number }> {
  const counts = new Map<Move, { of: number; taken: number }>()
  for (const { move, taken } of chances) {
    const before = counts.get(move) ?? { of: 0, taken: 0 }
    counts.set(move, { of: before.of + 1, taken: before.taken + (taken ? 1 : 0) })
  }
  return counts
}
