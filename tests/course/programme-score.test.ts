import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Result } from '../../src/course/enrolment.ts'
import { countedOf, markOf, programmeScore } from '../../src/course/programme-score.ts'
import { aProgramme, ASSESSED, FATAL, OUT_OF_TIME, scored, wayThrough } from './support/programmes.ts'

describe('the score of a programme', () => {
  test('is the mean of those that claim a dimension, and the lowest of the three', () => {
    expect(programmeScore([scored(80, 60, 100), scored(90, 70), scored(70)])).toEqual({
      scores: { empathy: 80, boundaries: 65, compensation: 100 },
      overall: 65,
    })
  })

  test('rounds a half up', () => {
    expect(programmeScore([scored(69), scored(70)]).overall).toBe(70)
    expect(programmeScore([scored(69), scored(69), scored(70)]).overall).toBe(69)
  })

  test('has nothing to say of a dimension that nobody claims', () => {
    expect(programmeScore([scored(80, 90)]).scores.compensation).toBeNull()
    expect(programmeScore([])).toEqual({
      scores: { empathy: null, boundaries: null, compensation: null },
      overall: 0,
    })
  })

  test('is 0 where one that counts is fatal, and what was reached is shown all the same', () => {
    expect(programmeScore([scored(100, 100, 100), FATAL])).toEqual({
      scores: { empathy: 95, boundaries: 95, compensation: 95 },
      overall: 0,
    })
  })

  test('takes a talk whose time ran out for one in which nothing was reached', () => {
    expect(programmeScore([scored(80, 80, 80), OUT_OF_TIME]).overall).toBe(40)
    const late: Result = { ...scored(80, 80), outOfTime: true }
    expect(programmeScore([late]).scores).toEqual({ empathy: 0, boundaries: 0, compensation: null })
  })
})

/** As a reader of somebody else’s record may find it. */
const LATE: Result = { ...scored(90, 90), outOfTime: true }

describe('which attempt counts', () => {
  const compiled = aProgramme(`${ASSESSED.replace('2', '10')}`)
  const counted = (results: readonly (Result | null)[], counts: 'best' | 'last' | 'first') =>
    countedOf(wayThrough(compiled, { counter: results }).begun, counts)?.n ?? null

  test.each<
    [string, readonly (Result | null)[], best: number | null, last: number | null, first: number | null]
  >([
    ['none', [], null, null, null],
    ['one that is not over', [null], null, null, null],
    ['a better one, then a worse one', [scored(80), scored(70)], 1, 2, 1],
    ['a worse one, then one that is not over', [scored(60), null], 1, 1, 1],
    ['two of one overall score: the larger sum', [scored(60, 70), scored(60, 90)], 2, 2, 1],
    ['two that are equal: the first', [scored(60, 70), scored(70, 60)], 1, 2, 1],
    ['a fatal one after a poor one', [scored(20), FATAL], 1, 2, 1],
    ['out of time, then a poor one', [OUT_OF_TIME, scored(20)], 2, 2, 1],
    ['a poor one, then out of time with much reached', [scored(20), LATE], 1, 2, 1],
    [
      'a poor one, then a fatal one that was called good',
      [scored(20), { ...scored(90), fatal: true }],
      1,
      2,
      1,
    ],
  ])('%s', (_, results, best, last, first) => {
    expect([counted(results, 'best'), counted(results, 'last'), counted(results, 'first')]).toEqual([
      best,
      last,
      first,
    ])
  })

  test('the best is never worse than the first or the last', () => {
    const score = fc.integer({ min: 0, max: 100 })
    const result = fc.tuple(score, score).map(([one, other]) => scored(one, other))
    fc.assert(
      fc.property(fc.array(result, { minLength: 1, maxLength: 5 }), results => {
        const { begun } = wayThrough(compiled, { counter: results })
        const [best, last, first] = (['best', 'last', 'first'] as const).map(
          counts => countedOf(begun, counts)?.result?.overall ?? -1,
        )
        expect(best).toBe(Math.max(...results.map(({ overall }) => overall)))
        expect(best).toBeGreaterThanOrEqual(Math.max(last!, first!))
      }),
      { numRuns: 50 },
    )
  })
})

test('the mark is the programme’s, or the usual one', () => {
  expect(markOf(aProgramme('pass: 85\n').programme)).toBe(85)
  expect(markOf(aProgramme().programme)).toBe(70)
})
