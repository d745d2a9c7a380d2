/** Guesses beside scores: about right, too kind, too hard. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { ABOUT_RIGHT, ownEye } from '../../src/practice/own-eye.ts'
import { DIMENSIONS } from '../../src/scenario/vocabulary.ts'

const SCORES = { empathy: 72, boundaries: 65, compensation: 40 }

test.each([
  [72, 'right', 0],
  [72 + ABOUT_RIGHT - 1, 'right', ABOUT_RIGHT - 1],
  [72 - ABOUT_RIGHT + 1, 'right', ABOUT_RIGHT - 1],
  [72 + ABOUT_RIGHT, 'kind', ABOUT_RIGHT],
  [72 - ABOUT_RIGHT, 'hard', ABOUT_RIGHT],
])('a guess of %i for a score of 72 is %s', (guess, eye, off) => {
  expect(ownEye({ guesses: { empathy: guess } }, SCORES)).toEqual([
    { of: 'empathy', guess, score: 72, off, eye },
  ])
})

test('what was not guessed, or is not scored, is not compared', () => {
  const scores = { ...SCORES, compensation: null }
  const seen = ownEye({ guesses: { boundaries: 90, compensation: 90 } }, scores)
  expect(seen.map(({ of }) => of)).toEqual(['boundaries'])
})

test('nothing is compared where rating was skipped, or never asked for', () => {
  expect(ownEye({ guesses: null }, SCORES)).toEqual([])
  expect(ownEye(undefined, SCORES)).toEqual([])
})

const points = fc.integer({ min: 0, max: 100 })
const all = fc.record({ empathy: points, boundaries: points, compensation: points })

test('too kind to oneself turned about is too hard, by as much', () => {
  const turned = { right: 'right', kind: 'hard', hard: 'kind' } as const
  fc.assert(
    fc.property(all, all, (guesses, scores) => {
      const seen = ownEye({ guesses }, scores)
      const other = ownEye({ guesses: scores }, guesses)
      expect(other.map(({ of, off, eye }) => [of, off, eye])).toEqual(
        seen.map(({ of, off, eye }) => [of, off, turned[eye]]),
      )
    }),
  )
})

test('every guess has its one sentence, and a guess of the very score is about right', () => {
  fc.assert(
    fc.property(all, scores => {
      const seen = ownEye({ guesses: scores }, scores)
      expect(seen.map(({ of, eye }) => [of, eye])).toEqual(DIMENSIONS.map(of => [of, 'right']))
    }),
  )
})
