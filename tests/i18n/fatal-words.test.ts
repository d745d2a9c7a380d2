/** Why a whole talk counts 0: by name, and with the sum that was yours to give. */
import { expect, test } from 'vitest'
import { fatalWords } from '../../src/i18n/fatal-words.ts'
import { scenarioOf } from '../support/script.ts'

const scenario = scenarioOf('opening: asking\n hi = answer -> done\ndone: resolved', { give: 2_550 })

test.each([
  ['threaten', 'You threatened Ada.'],
  ['beyond-your-authority', 'You offered more than the £25.50 that is yours to give.'],
] as const)('%s', (flag, words) => {
  expect(fatalWords(scenario, flag)).toBe(words)
})
