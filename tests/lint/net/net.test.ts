/** How many states a net comes to, and when it is given up. */
import { expect, test } from 'vitest'
import { netOf } from '../../../src/lint/net/net.ts'
import { playground } from '../../../src/lint/ways/played.ts'
import { MOST_STATES, walk } from '../../../src/lint/ways/walk.ts'
import { measured } from '../../support/script.ts'

const ASIDES = Array.from({ length: 10 }, (_, at) => `f${at}`)
const beats = ASIDES.map(
  (aside, at) => `
  b${at}: asking
    tell = answer validate -> b${at + 1}
    turn = deflect sets:${aside} -> b${at + 1}`,
)
const GROUND = playground(
  measured(
    `${beats.join('')}
  b10: asking
    tell = answer validate -> calm when ${ASIDES.join(' and ')} | done
    turn = deflect -> calm when anger > 7 and ${ASIDES.join(' and ')} | done
  done: resolved
  calm: resolved
  left: customer-left`,
    { anger: 1, trust: 9, scores: ['empathy'] },
  ),
)

test('a net has as many states as a walk, thousands of spots among them', () => {
  const net = netOf(GROUND, [[], ['told']], MOST_STATES)
  const walked = walk(GROUND, [[], ['told']])
  expect(net?.states).toBe(walked?.reach.states)
  expect(net?.size).toBeGreaterThan(2_000)
  expect(new Set(net?.order).size).toBe(net?.size)
})

test('and is given up where it comes to more than it may have', () => {
  const most = netOf(GROUND, [[]], MOST_STATES)?.states ?? 0
  expect(netOf(GROUND, [[]], most)?.states).toBe(most)
  expect(netOf(GROUND, [[]], most - 1)).toBeUndefined()
})
