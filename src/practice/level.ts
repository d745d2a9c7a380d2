/** How hard the next talk may be: it follows the trainee up, and down again. */
import { RUBRIC } from '../scoring/rubric.ts'
import type { DoneTalk } from './done.ts'

/** Once may be luck, and a third time at the same level is time that a harder one would use better. */
const PASSES = 2
/** One bad evening is no reason; a second is. */
const FAILURES = 2
/** Points under the pass mark: there the talk went wrong as a whole, and not over a turn or two. */
const FAR = 30

/**
 * The level that suits now, from `levels`, which the shelf has.
 *
 * It begins at the lowest. Two talks in a row at the level or above it that passed in everything claimed lead one up;
 * two in a row at the level or below it that failed by far lead one down. A talk above the level that fails is no reason
 * to go down: it was meant to be too hard. Forks do not count, since their customer was known.
 */
export function levelOf(talks: readonly DoneTalk[], levels: readonly number[]): number {
  const steps = [...new Set(levels)].toSorted((a, b) => a - b)
  let step = 0
  let passes = 0
  let failures = 0
  for (const { forked, level, passed, overall } of talks) {
    const now = steps[step]
    if (forked || now === undefined) continue
    if (level >= now) passes = passed ? passes + 1 : 0
    if (level <= now) failures = overall < RUBRIC.passMark - FAR ? failures + 1 : 0
    const change = passes >= PASSES ? 1 : failures >= FAILURES ? -1 : 0
    if (change === 0) continue
    step = Math.min(Math.max(step + change, 0), steps.length - 1)
    passes = 0
    failures = 0
  }
  return steps[step] ?? 1
}
