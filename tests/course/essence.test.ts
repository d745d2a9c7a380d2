/** What a credential stands on: it is another for anything that decides a score, and the same for all else, for ever. */
import { describe, expect, test } from 'vitest'
import { certificateCode } from '../../src/course/certificate-code.ts'
import { essenceHash } from '../../src/course/essence.ts'
import type { Attempt } from '../../src/dialogue/attempt.ts'
import { anAttempt } from '../host/attempt.ts'

const ONE: Attempt = { ...anAttempt({ replies: ['hear', 'no'] }), carried: ['sale-price'] }
const ESSENCE = essenceHash(ONE)

test('it is what it was when the first credentials were made, and so is their code', () => {
  expect(ESSENCE).toBe('735bebb79716008da7b4fdd7c42782f60a78be7776de84321a92044c078786bb')
  expect(certificateCode('a'.repeat(64), [ESSENCE])).toBe('335N1EFKV7')
})

describe('it is another', () => {
  test.each<readonly [string, Partial<Attempt>]>([
    ['of another scenario', { scenario: { ...ONE.scenario, id: 'other' } }],
    ['of one that plays otherwise', { scenario: { ...ONE.scenario, plays: 'q' } }],
    ['by other rules', { rules: 's' }],
    ['in another mode', { mode: 'assessment' }],
    ['with another seed', { seed: 8 }],
    ['that carried something else', { carried: [] }],
    ['in which less was said', { events: ONE.events.slice(0, 1) }],
    ['in which something else was said', { events: anAttempt({ replies: ['hear', 'yes'] }).events }],
  ])('%s', (_, more) => {
    expect(essenceHash({ ...ONE, ...more })).not.toBe(ESSENCE)
  })
})

describe('it is the same', () => {
  const [first, second] = ONE.events
  if (!first || !second) throw new Error('Nothing was said.')
  test.each<readonly [string, Partial<Attempt>]>([
    [
      'by another name, at another time, on another version',
      { id: 'two', started: '2027-01-01T00:00:00.000Z', engine: '9.9.9' },
    ],
    [
      'in other words and in another language',
      { scenario: { ...ONE.scenario, words: 'v' }, language: 'de-DE' },
    ],
    [
      'whatever had been played before, and from wherever it was gone on with',
      { earlier: 9, from: { attempt: 'x', turn: 1 } },
    ],
    [
      'with something that was taken back, and at other times',
      {
        events: [
          first,
          { ...second, n: 2, reply: 'yes' },
          { ...second, n: 3, kind: 'undo', reply: 'yes' },
          { ...second, n: 4, at: 90_000 },
        ],
      },
    ],
  ])('%s', (_, more) => {
    expect(essenceHash({ ...ONE, ...more })).toBe(ESSENCE)
  })
})
