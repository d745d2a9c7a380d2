/** What grants a customer what they may rightly have. */
import { describe, expect, test } from 'vitest'
import { isDemandDue } from '../../src/dialogue/reach.ts'
import { type Circumstances, scripted } from '../support/script.ts'

/** £40 is owed, and up to £45 is fair; they ask for it back. */
const OWED: Circumstances = {
  policies: [],
  case: {
    fault: 'ours',
    price: 10_000,
    loss: 4_000,
    trouble: 0,
    goodwill: 500,
    wants: { what: 'it back', worth: 4_000 },
  },
}

const wanting = (worth: number): Circumstances => ({
  ...OWED,
  case: { ...OWED.case, wants: { what: 'it back', worth } },
})

/** How far a demand is met by a reply of these acts, in hundredths. */
function met(acts: string, about = OWED, { tone = 'demanding new', beside = '' } = {}): number | undefined {
  const script = scripted(`at: ${tone}\n it = ${acts} -> done\n ${beside}\n done: resolved`, about)
  return script.moments.get('at')?.replies[0]?.boundaries.q
}

describe('a demand with a new fact is met whole by an offer', () => {
  test('from the least to the most that is fair, to the penny', () => {
    expect([39.99, 40, 45, 45.01].map(sum => met(`answer £${sum}`))).toEqual([0, 100, 100, 0])
  })

  test('not without the new fact, and not without an offer', () => {
    expect(met('answer £40', OWED, { tone: 'demanding' })).toBe(0)
    expect(met('answer')).toBe(0)
  })

  test('not where what they want is out of reach, or nothing', () => {
    expect([0, 1, 4_500, 4_501].map(worth => met('answer £40', wanting(worth)))).toEqual([0, 100, 100, 0])
  })

  test('in kind, whatever it is worth', () => {
    expect(met('answer £100/repair remedy')).toBe(100)
  })

  test('only as far as would still be fair beside a remedy, where one is on offer', () => {
    const beside = 'mend = answer £100/repair remedy -> done'
    expect(met('answer £40', OWED, { beside })).toBe(0)
    // After a repair nothing is owed: a goodwill of £5 is what is left, and that does not meet the demand.
    expect(met('answer £5', OWED, { beside })).toBe(0)
  })
})

describe('an exception', () => {
  const allowed: Circumstances = {
    policies: [
      { id: 'rule', says: 'No.', because: 'It is so.' },
      { id: 'delivery', says: 'Once.', because: 'Thanks.', allows: 'delivery', upTo: 1_500 },
      { id: 'word', says: 'Now and then.', because: 'Why not.', allows: 'a kind word' },
    ],
  }
  const tone = 'demanding'

  test('within what its policy allows meets a demand whole', () => {
    expect(met('grant-exception cites:delivery £15', allowed, { tone })).toBe(100)
    expect(met('grant-exception cites:delivery', allowed, { tone })).toBe(100)
    expect(met('grant-exception cites:word', allowed, { tone })).toBe(100)
    expect(met('grant-exception cites:delivery £90 remedy', allowed, { tone })).toBe(100)
  })

  test('beyond it does not', () => {
    expect(met('grant-exception cites:delivery £15.01', allowed, { tone })).toBe(0)
    expect(met('grant-exception cites:word £0.01', allowed, { tone })).toBe(0)
    expect(met('grant-exception cites:rule', allowed, { tone })).toBe(0)
    expect(met('grant-exception', allowed, { tone })).toBe(0)
  })

  test('is not made by citing the policy alone', () => {
    expect(met('offer-compensation cites:delivery £15', allowed, { tone })).toBe(0)
  })
})

test.each([
  ['demanding new', 4_000, true],
  ['demanding new', 4_001, false],
  ['demanding new', 1, true],
  ['demanding new', 0, false],
  ['demanding', 4_000, false],
])('at a %s beat, wanting %i of 4000 pence that are owed: due %s', (tone, worth, due) => {
  const { scenario, bands, moments } = scripted(
    `at: ${tone}\n it = answer -> done\n done: resolved`,
    wanting(worth),
  )
  const at = moments.get('at')
  expect(at && isDemandDue(at.moment, scenario, bands.plain)).toBe(due)
})
