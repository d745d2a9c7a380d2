/** What is proven spot by spot, beside what is proven by walking state by state, which is held to listing every talk. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { bothProved } from '../support/both-provers.ts'
import { anyScenario } from '../support/generate.ts'

const CARRIED = [[], ['told']] as const
const RUNS = Number(process.env['CASES'] ?? 6)

test('is the same, over generated scenarios in which no beat is come back to', () => {
  fc.assert(
    fc.property(anyScenario, scenario => {
      const proven = bothProved(scenario, CARRIED)
      fc.pre(proven !== undefined)
      expect(proven.byNet).toEqual(proven.byWalking)
    }),
    { numRuns: RUNS },
  )
})
