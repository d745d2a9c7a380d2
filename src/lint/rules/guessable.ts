/** Right replies are not to be guessed without the situation. */
import { guessesIn } from './guesser.ts'
import { shownHits, shownOdds } from './odds.ts'
import type { Rule } from './rule.ts'

/**
 * Lower than for one plain figure. What is learnt at one moment helps at its neighbours, so that hits come in clusters:
 * over shuffled scenarios a limit of .01 was passed at up to twice that rate, and this one at .005 or less.
 */
const MOST_CHANCE = 0.001

export const guessable: Rule<'guessable'> = {
  code: 'guessable',
  level: 'warning',
  ok: 'Fourteen moments with four replies each: who learns from thirteen of them is right at five.',
  notOk: 'Fourteen moments with four replies each: who learns from thirteen of them is right at twelve.',
  check(proof) {
    const { hits, moments, expected, p, clues } = guessesIn([proof])
    if (p >= MOST_CHANCE) return []
    const [first = '', second = 'none'] = clues
    const shown = { hits: shownHits(hits), expected: shownHits(expected), p: shownOdds(p) }
    return [{ path: ['beats'], part: 'key', args: { ...shown, moments, first, second } }]
  },
}
