/** Rules that a whole programme is held to: what is chance in one scenario may be a habit over twelve. */
import type { Measured } from './measured.ts'
import { firstIn } from './rules/best-is-first.ts'
import { longestIn, MOST_CHANCE } from './rules/best-is-longest.ts'
import { shownHits, shownOdds } from './rules/odds.ts'
import type { Breach } from './rules/rule.ts'
import type { RuleCode } from './rules/rules.ts'

const TALLIES = { 'best-is-longest': longestIn, 'best-is-first': firstIn } as const

/** Breaches over all scenarios of the stages, at the programme's own list of stages. */
export function programmeBreaches(scenarios: readonly Measured[]): readonly (Breach & { code: RuleCode })[] {
  return (Object.keys(TALLIES) as (keyof typeof TALLIES)[]).flatMap(code => {
    const { hits, moments, expected, p } = TALLIES[code](scenarios)
    if (p >= MOST_CHANCE) return []
    const args = { hits: shownHits(hits), moments, expected: shownHits(expected), p: shownOdds(p) }
    return [{ code, path: ['stages'], part: 'key' as const, args }]
  })
}
