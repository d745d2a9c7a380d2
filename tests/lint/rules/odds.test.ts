import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  deviationOf,
  type Draw,
  leastOdds,
  oddsOfAsMany,
  shownOdds,
  tallyOf,
  turned,
} from '../../../src/lint/rules/odds.ts'

/** A moment with so many replies and right ones, at which so many were picked and so many of those are right. */
const draw = (replies: number, best: number, picked: number, hits: number): Draw => ({
  replies,
  best,
  picked,
  hits,
})

const anyDraw = fc
  .record({ replies: fc.integer({ min: 2, max: 4 }), a: fc.nat(), b: fc.nat(), c: fc.nat() })
  .map(({ replies, a, b, c }) => {
    const best = 1 + (a % (replies - 1))
    const picked = 1 + (b % replies)
    const [fewest, most] = [Math.max(0, picked - (replies - best)), Math.min(picked, best)]
    return draw(replies, best, picked, fewest + (c % (most - fewest + 1)))
  })

/** Every choice of `some` of so many replies. */
function choices(of: number, some: number): number[][] {
  const all = Array.from({ length: 2 ** of }, (_, bits) =>
    [...Array(of).keys()].filter(reply => (bits >> reply) & 1),
  )
  return all.filter(chosen => chosen.length === some)
}

/** The chance of at least what was seen, by listing where the right replies of each moment may stand. */
function listed(draws: readonly Draw[], worth: (hits: number, draw: Draw) => number): number {
  let sums = [0]
  for (const one of draws) {
    const here = choices(one.replies, one.best).map(right => right.filter(reply => reply < one.picked).length)
    sums = sums.flatMap(sum => here.map(hits => sum + worth(hits, one)))
  }
  const seen = draws.reduce((sum, one) => sum + worth(one.hits, one), 0)
  return sums.filter(sum => sum >= seen - 1e-9).length / sums.length
}

describe('one pick a moment', () => {
  test('is as likely as a coin where one of two is right', () => {
    expect(tallyOf([draw(2, 1, 1, 1), draw(2, 1, 1, 1)])).toEqual({
      hits: 2,
      moments: 2,
      expected: 1,
      p: 0.25,
    })
  })

  test('is Poisson binomial where moments have unlike chances', () => {
    // Two hits or three of 1/2, 1/3 and 1/4: 3/24 + 2/24 + 1/24 + 1/24.
    const { p, expected } = tallyOf([draw(2, 1, 1, 1), draw(3, 1, 1, 1), draw(4, 1, 1, 0)])
    expect(p).toBeCloseTo(7 / 24)
    expect(expected).toBeCloseTo(13 / 12)
  })

  test('is shared where two tie for it', () => {
    // One of the two is the one right reply of four: half a hit, and so it would be at every second moment.
    expect(tallyOf([draw(4, 1, 2, 1)])).toMatchObject({ hits: 0.5, expected: 0.25, p: 0.5 })
  })

  test('is not surprising where nothing was hit', () => {
    expect(tallyOf([draw(3, 1, 1, 0), draw(3, 1, 1, 0)]).p).toBeCloseTo(1)
  })

  test('comes out as listed one by one', () => {
    fc.assert(
      fc.property(fc.array(anyDraw, { minLength: 1, maxLength: 4 }), draws => {
        expect(tallyOf(draws).p).toBeCloseTo(listed(draws, (hits, { picked }) => hits / picked))
      }),
    )
  })
})

describe('a mark that some replies have', () => {
  test('is Fisher’s lady who tastes tea: four of four cups, and three of four', () => {
    expect(oddsOfAsMany([draw(8, 4, 4, 4)])).toBeCloseTo(1 / 70)
    expect(oddsOfAsMany([draw(8, 4, 4, 3)])).toBeCloseTo(17 / 70)
  })

  test('says nothing where all replies have it', () => {
    const told = [draw(3, 1, 1, 1), draw(4, 1, 1, 1)]
    expect(oddsOfAsMany([...told, draw(4, 2, 4, 2)])).toBeCloseTo(oddsOfAsMany(told))
  })

  test('may be held against right replies as well as for them', () => {
    expect(oddsOfAsMany(turned([draw(2, 1, 1, 0), draw(2, 1, 1, 0)]))).toBeCloseTo(0.25)
  })

  test('comes out as listed one by one, and never under the least that it could be', () => {
    fc.assert(
      fc.property(fc.array(anyDraw, { minLength: 1, maxLength: 4 }), draws => {
        const odds = oddsOfAsMany(draws)
        expect(odds).toBeCloseTo(listed(draws, hits => hits))
        expect(leastOdds(draws)).toBeLessThanOrEqual(odds + 1e-9)
        const all = draws.map(one => ({ ...one, hits: Math.min(one.picked, one.best) }))
        expect(leastOdds(draws)).toBeCloseTo(oddsOfAsMany(all))
      }),
    )
  })
})

test.each([
  [0.0312, '= 0.031'],
  [0.00317, '= 0.003'],
  [0.0000004, '< 0.0001'],
])('%d is shown as “p %s”', (p, shown) => {
  expect(shownOdds(p)).toBe(shown)
})

describe('more moments than are added up one by one', () => {
  const many = (hits: number) => Array.from({ length: 402 }, (_, at) => draw(3, 1, 1, at < hits ? 1 : 0))

  test('come out as the normal has it', () => {
    // 134 are to be expected, and one standard deviation is 9.45.
    expect(tallyOf(many(134)).p).toBeCloseTo(0.5, 1)
    expect(oddsOfAsMany(many(153))).toBeCloseTo(0.025, 3)
    expect(oddsOfAsMany(many(115))).toBeCloseTo(0.98, 2)
  })

  test('join on to those that are', () => {
    const [exact, near] = [many(150).slice(0, 400), many(150)].map(oddsOfAsMany)
    expect(Math.abs((exact ?? 0) - (near ?? 0))).toBeLessThan(0.01)
  })
})

test('hits are so many standard deviations above chance', () => {
  // Of 400 with one right of two, 200 are to be expected, and one standard deviation is 10.
  expect(deviationOf(Array.from({ length: 400 }, (_, at) => draw(2, 1, 1, at < 215 ? 1 : 0)))).toBeCloseTo(
    1.5,
  )
  expect(deviationOf([draw(4, 2, 4, 2)])).toBe(0)
})

test('of several picked at one moment each is drawn from what the others leave', () => {
  // Two of four with one right: half a hit is to be expected, and the variance is 2 × 1/4 × 3/4 × 2/3.
  expect(deviationOf([draw(4, 1, 2, 1)])).toBeCloseTo(1)
  expect(deviationOf([draw(4, 1, 2, 0)])).toBeCloseTo(-1)
  // At a moment with one reply there is nothing to choose.
  expect(deviationOf([draw(4, 1, 2, 1), draw(1, 1, 1, 1)])).toBeCloseTo(1)
})

test('where every moment is certain, as many are sure and more cannot be', () => {
  const certain = Array.from({ length: 402 }, () => draw(2, 1, 2, 1))
  expect(oddsOfAsMany(certain)).toBe(1)
  expect(oddsOfAsMany([...certain.slice(1), draw(2, 1, 2, 2)])).toBe(0)
})
