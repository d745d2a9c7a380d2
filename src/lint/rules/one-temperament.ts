/** Two people of unlike temperament both pass: the brief and the full, with different words. */
import { RUBRIC } from '../../scoring/rubric.ts'
import type { Breach } from './rule.ts'

/** In fewer replies than this two talks are one talk. */
const LEAST_APART = 3
import type { Rule } from './rule.ts'

export const oneTemperament: Rule<'one-temperament'> = {
  code: 'one-temperament',
  level: 'error',
  ok: 'three beats or more with two right replies each: one warm and short, one warm and long',
  notOk: 'a file with one right reply at every beat: a magic phrase, and one kind of person who finds it',
  check({ strategies, temperaments }): Breach[] {
    const failing = (['brief', 'full'] as const).filter(
      name => (strategies.get(name)?.mean ?? 0) < RUBRIC.passMark,
    )
    if (failing.length > 0)
      return [
        { path: ['id'], args: { kind: 'fails', name: failing.join(', '), apart: 0, least: LEAST_APART } },
      ]
    const apart = temperaments.full.filter(reply => !temperaments.brief.includes(reply)).length
    if (apart >= LEAST_APART) return []
    return [{ path: ['id'], args: { kind: 'alike', name: 'brief, full', apart, least: LEAST_APART } }]
  },
}
