/** The right reply is not to be told by its length. */
import type { Measured } from '../measured.ts'
import { sortedMoments } from './best-replies.ts'
import { shownHits, shownOdds, type Tally, tallyOf } from './odds.ts'
import type { Rule } from './rule.ts'

/** From here on it is hardly chance. */
export const MOST_CHANCE = 0.05

/** How often the longest reply of a moment is right, over all these scenarios. */
export function longestIn(scenarios: readonly Measured[]): Tally {
  const moments = scenarios.flatMap(sortedMoments)
  return tallyOf(
    moments.map(({ replies, best, isBest }) => {
      const longest = Math.max(...replies.map(({ reply }) => reply.say.length))
      const picked = replies.filter(({ reply }) => reply.say.length === longest)
      return { replies: replies.length, best, picked: picked.length, hits: picked.filter(isBest).length }
    }),
  )
}

export const bestIsLongest: Rule<'best-is-longest'> = {
  code: 'best-is-longest',
  level: 'warning',
  ok: 'Fourteen moments with three replies each: the longest is right at five of them.',
  notOk: 'Fourteen moments with three replies each: the longest is right at ten of them.',
  check(proof) {
    const { hits, moments, expected, p } = longestIn([proof])
    if (p >= MOST_CHANCE) return []
    const args = { hits: shownHits(hits), moments, expected: shownHits(expected), p: shownOdds(p) }
    return [{ path: ['beats'], part: 'key', args }]
  },
}
