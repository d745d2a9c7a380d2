/** The shape of a compiled scenario: whatever ships or can be written fits it, and a field that is wrong does not. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { scenarioShape } from '../../src/dialogue/scenario-shape.ts'
import { anyScenario } from '../support/generate.ts'
import { SHIPPED } from '../support/shipped.ts'

test.each(SHIPPED.map(one => [one.name, one.scenario] as const))('%s fits', (_, scenario) => {
  expect(scenarioShape(JSON.parse(JSON.stringify(scenario)))).toBeNull()
})

test('every scenario that can be written fits', () => {
  fc.assert(
    fc.property(anyScenario, scenario => {
      expect(scenarioShape(JSON.parse(JSON.stringify(scenario)))).toBeNull()
    }),
    { numRuns: 30 },
  )
})

const [{ scenario }] = SHIPPED as [(typeof SHIPPED)[number]]
const [beat] = Object.keys(scenario.beats)

test.each(Object.keys(scenario).filter(name => name !== 'note'))('without its %s it does not fit', name => {
  const { [name]: _, ...rest } = { ...scenario } as Record<string, unknown>
  expect(scenarioShape(rest)).toEqual({ path: [name], wanted: 'missing' })
})

test.each([
  ['a currency that is none', { currency: 'pounds' }, ['currency']],
  [
    'a beat of no kind',
    { beats: { one: { ...scenario.beats[beat ?? ''], kind: 'song' } } },
    ['beats', 'one', 'kind'],
  ],
  ['beats in a list', { beats: [] }, ['beats']],
  ['a note that is none', { note: 'none' }, ['note']],
  [
    'a mood past 10',
    { customer: { ...scenario.customer, mood: { anger: 11, trust: 1 } } },
    ['customer', 'mood', 'anger'],
  ],
])('%s is found, and where', (_, part, path) => {
  expect(scenarioShape({ ...scenario, ...part })?.path).toEqual(path)
})
