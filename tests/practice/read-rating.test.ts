/** A rating that is read back: what fits is taken, and nothing else. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { LONGEST, readRating } from '../../src/practice/read-rating.ts'

const RATING = {
  attempt: 'one',
  at: '2026-05-31T10:00:00.000Z',
  guesses: { empathy: 60, boundaries: 75 },
  differently: 'I would ask first.',
}

test('what was kept is read as it was', () => {
  expect(readRating(RATING, 'one')).toEqual(RATING)
  expect(readRating({ ...RATING, guesses: null }, 'one')).toEqual({ ...RATING, guesses: null })
})

test.each([
  ['of another talk', { ...RATING, attempt: 'two' }],
  ['without a time', { ...RATING, at: 'yesterday' }],
  ['without guesses', { attempt: 'one', at: RATING.at, differently: '' }],
  ['with guesses in a list', { ...RATING, guesses: [60, 75] }],
  ['with a sentence that is none', { ...RATING, differently: 7 }],
  ['that is nothing', undefined],
  ['that is a word', 'rating'],
])('one %s is none', (_, value) => {
  expect(readRating(value, 'one')).toBeUndefined()
})

test('a guess that cannot be is left out, and the others stay', () => {
  const guesses = { empathy: 101, boundaries: 0, compensation: '40', cheek: 12 }
  expect(readRating({ ...RATING, guesses }, 'one')?.guesses).toEqual({ boundaries: 0 })
})

test('a long sentence is cut', () => {
  expect(readRating({ ...RATING, differently: 'a'.repeat(9_999) }, 'one')?.differently).toHaveLength(LONGEST)
})

test('whatever stands there, nothing is thrown, and every guess is from 0 to 100', () => {
  fc.assert(
    fc.property(fc.anything(), fc.anything(), (guesses, differently) => {
      readRating({ ...RATING, guesses, differently }, 'one')
      readRating(guesses, 'one')
    }),
  )
  const guess = fc.oneof(fc.integer({ min: -50, max: 150 }), fc.double(), fc.anything())
  fc.assert(
    fc.property(guess, guess, guess, (empathy, boundaries, compensation) => {
      const guesses = { empathy, boundaries, compensation }
      const canBe = (value: unknown) => typeof value === 'number' && value >= 0 && value <= 100
      expect(readRating({ ...RATING, guesses }, 'one')?.guesses).toEqual(
        Object.fromEntries(Object.entries(guesses).filter(([, value]) => canBe(value))),
      )
    }),
  )
})
