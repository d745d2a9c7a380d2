/** No naive player passes: who says the longest, the kindest or the same thing everywhere learns nothing. */
import { PASSES_ABOVE } from '../ways/fare.ts'
import { NAIVE } from '../ways/players.ts'
import type { Breach } from './rule.ts'
import type { Rule } from './rule.ts'

export const naivePasses: Rule<'naive-passes'> = {
  code: 'naive-passes',
  level: 'error',
  ok: 'best replies that are now the first and now the third, now short and now long, and wrong ones that open kindly too',
  notOk: 'a file in which every best reply is the one that validates: whoever validates everywhere passes',
  check({ strategies, passers }) {
    const fresh = NAIVE.flatMap(name => {
      const fare = strategies.get(name)
      return fare?.passed ? [{ ...fare, name, carried: [] }] : []
    })
    return [...fresh, ...passers].map(({ name, move, chance, carried }): Breach => {
      const args = { name, move: move ?? 'none', plays: shown(chance), carried: carried.join(', ') || 'none' }
      return { path: ['id'], args }
    })
  },
}

/** Plays in 100; what is over the limit is never rounded down to it. */
function shown(chance: number): number {
  return Math.max(100 * PASSES_ABOVE + 0.1, Math.round(1000 * chance) / 10)
}
