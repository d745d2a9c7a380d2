/** No naive player passes: who says the longest, the kindest or the same thing everywhere learns nothing. */
import { NAIVE } from '../ways/players.ts'
import type { Breach } from './rule.ts'
import type { Rule } from './rule.ts'

export const naivePasses: Rule<'naive-passes'> = {
  code: 'naive-passes',
  level: 'error',
  ok: 'best replies that are now the first and now the third, now short and now long, and wrong ones that open kindly too',
  notOk: 'a file in which every best reply is the one that validates: whoever validates everywhere passes',
  check({ strategies }) {
    return NAIVE.flatMap((name): Breach[] => {
      const fare = strategies.get(name)
      if (!fare?.passed) return []
      const args = { name, move: fare.move ?? 'none', plays: Math.ceil(1000 * fare.chance) / 10 }
      return [{ path: ['id'], args }]
    })
  },
}
