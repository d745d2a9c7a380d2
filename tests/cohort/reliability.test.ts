/** How well several scenarios agree about the same people, against figures reckoned by hand and printed tables. */
import { describe, expect, test } from 'vitest'
import { type Alpha, alphaOf } from '../../src/cohort/alpha.ts'
import { cohortOf } from '../../src/cohort/cohort.ts'
import { fChance, fQuantile } from '../../src/cohort/f-distribution.ts'
import { reliabilityOf } from '../../src/cohort/reliability.ts'
import type { Taken } from '../../src/course/taken.ts'
import { rulesHash } from '../../src/scoring/rules.ts'
import { scenarioOf } from '../support/script.ts'
import { gradedOf, taken } from './support/people.ts'

test.each([
  // From any printed table of F.
  [0.95, 10, 20, 2.348],
  [0.975, 5, 10, 4.236],
  [0.025, 5, 10, 0.1511],
  [0.975, 30, 30, 2.0739],
  [0.99, 1, 1, 4052.2],
])('the %d quantile of F with %d and %d degrees of freedom is %d', (chance, above, below, value) => {
  expect(fQuantile(chance, above, below) / value).toBeCloseTo(1, 3)
  expect(fChance(fQuantile(chance, above, below), above, below)).toBeCloseTo(chance, 9)
})

describe('Cronbach’s α', () => {
  /** Item variances 2, 1.04 and 2.24, of the totals 13.76: 1.5 × (1 − 5.28 / 13.76). */
  const five = [
    [2, 4, 3],
    [4, 5, 5],
    [1, 2, 1],
    [3, 3, 4],
    [5, 4, 5],
  ]
  const thirty = Array.from({ length: 6 }, () => five).flat()

  test('of thirty people, with its interval', () => {
    const found = alphaOf(thirty) as Alpha
    expect(found.alpha).toBeCloseTo(0.924419, 6)
    expect(found).toMatchObject({ people: 30, items: 3 })
    // Feldt: 1 − (1 − α) · F(.975; 29, 58) and F(.025; 29, 58).
    expect(found.from).toBeCloseTo(1 - 0.0755814 * fQuantile(0.975, 29, 58), 6)
    expect(found.from).toBeCloseTo(0.861, 2)
    expect(found.to).toBeCloseTo(0.962, 2)
  })

  test.each([
    ['twenty-nine people', thirty.slice(1), 'too-few'],
    ['one scenario', thirty.map(([one = 0]) => [one]), 'one-item'],
    ['people who are all alike', thirty.map(() => [70, 80]), 'no-difference'],
    ['nobody', [], 'too-few'],
  ] as const)('of %s there is not enough to say', (_, rows, why) => {
    expect(alphaOf(rows)).toBe(why)
  })
})

describe('across scenarios', () => {
  const about = { scores: ['empathy'] } as const
  const talk = (id: string, harm: string) =>
    gradedOf({
      ...scenarioOf(
        `opening: frustrated
          hear = acknowledge-feeling paraphrase -> agreed
          harm = ${harm} -> agreed
        agreed: resolved`,
        about,
      ),
      id,
    })
  const shelf = [talk('first', 'dismiss'), talk('second', 'sarcasm'), talk('third', 'argue')]
  const [first, second, third] = shelf as [(typeof shelf)[0], (typeof shelf)[0], (typeof shelf)[0]]
  const read = (all: readonly Taken[]) => {
    const cohort = cohortOf(({ plays }) => shelf.find(one => one.fingerprint.plays === plays), rulesHash())
    for (const one of all) cohort.take(one)
    return cohort.groups()
  }
  const people = (count: number) =>
    Array.from({ length: count }, (_, i) => [
      taken(first, i % 3 ? 'hear' : 'harm', { who: `p${i}`, at: 1 }),
      taken(second, i % 3 ? 'hear' : 'harm', { who: `p${i}`, at: 2 }),
      // A second go is no part of it.
      taken(second, 'hear', { who: `p${i}`, at: 3 }),
    ]).flat()

  test('those who finished every one of them, once each', () => {
    const groups = read([
      ...people(30),
      taken(first, 'hear', { who: 'only-one' }),
      taken(first, 'harm', { who: null }),
    ])
    const found = reliabilityOf(groups, 'assessment', null)
    expect(found.people).toBe(30)
    expect(found.items.map(({ scenario }) => scenario)).toEqual(['first', 'second'])
    expect((found.alpha.empathy as Alpha).alpha).toBeGreaterThan(0.95)
    expect(found.alpha.boundaries).toBe('one-item')
  })

  test('those of a programme only, where one is given; what nobody played leaves nobody', () => {
    const groups = read([...people(30), ...people(30).map((_, i) => taken(third, 'hear', { who: `p${i}` }))])
    expect(reliabilityOf(groups, 'assessment', ['second', 'first']).people).toBe(30)
    expect(reliabilityOf(groups, 'assessment', ['first', 'missing']).people).toBe(0)
    expect(reliabilityOf(groups, 'practice', null)).toMatchObject({
      people: 0,
      alpha: { overall: 'too-few' },
    })
  })
})
