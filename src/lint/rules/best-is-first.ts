/** The right reply is not to be told by its place. */
import type { Measured } from '../measured.ts'
import { MOST_CHANCE } from './best-is-longest.ts'
import { sortedMoments } from './best-replies.ts'
import { shownHits, shownOdds, type Tally, tallyOf } from './odds.ts'
import type { Rule } from './rule.ts'

/** How often the first reply of a moment is right, over all these scenarios. */
export function firstIn(scenarios: readonly Measured[]): Tally {
  const moments = scenarios.flatMap(sortedMoments)
  return tallyOf(
    moments.map(({ replies, best, isBest }) => ({
      replies: replies.length,
      best,
      picked: 1,
      hits: replies.slice(0, 1).filter(isBest).length,
    })),
  )
}

export const bestIsFirst: Rule<'best-is-first'> = {
  code: 'best-is-first',
  level: 'warning',
  ok: 'Fourteen moments with three replies each: the first is right at five of them.',
  notOk: 'Fourteen moments with three replies each: the first is right at ten of them.',
  check(proof) {
    const { hits, moments, expected, p } = firstIn([proof])
    if (p >= MOST_CHANCE) return []
    const args = { hits, moments, expected: shownHits(expected), p: shownOdds(p) }
    return [{ path: ['beats'], part: 'key', args }]
  },
}
