/** Guesses at what a mistyped word was meant to be. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { distanceWithin, makeNearest } from '../../src/scenario/nearest.ts'
import { MOVES, TONES } from '../../src/scenario/vocabulary.ts'

const nearest = makeNearest()

test.each([
  ['frustated', 'frustrated'],
  ['setling', 'settling'],
  ['Venting', 'venting'],
  ['abusvie', 'abusive'],
])('%s was meant to be %s', (word, meant) => {
  expect(nearest(word, TONES)).toBe(meant)
})

test.each([
  ['acknowledge', 'acknowledge-feeling'],
  ['apologize', 'apologise'],
  ['set_limit', 'set-limit'],
  ['offer compensation', 'offer-compensation'],
])('%s was meant to be %s', (word, meant) => {
  expect(nearest(word, MOVES)).toBe(meant)
})

test.each(['purple', 'x', '', 'offer', 'angry-customer-shouts'])('%j was meant to be none of them', word => {
  expect(nearest(word, TONES)).toBeUndefined()
  expect(nearest(word, ['warn-consequence', 'offer-choice', 'offer-compensation'])).toBeUndefined()
})

test('two letters that changed places are one slip', () => {
  expect(distanceWithin('shuots', 'shouts', 5)).toBe(1)
  expect(distanceWithin('kitten', 'sitting', 5)).toBe(3)
  expect(distanceWithin('abc', 'abc', 5)).toBe(0)
})

test('a distance is the same both ways, and never less than the lengths differ', () => {
  const word = fc.string({ unit: fc.constantFrom('a', 'b', '-'), maxLength: 8 })
  fc.assert(
    fc.property(word, word, (a, b) => {
      const distance = distanceWithin(a, b, 99)
      expect(distanceWithin(b, a, 99)).toBe(distance)
      expect(distance).toBeGreaterThanOrEqual(Math.abs(a.length - b.length))
      expect(distance === 0).toBe(a === b)
    }),
  )
})

test('a file of nothing but mistakes is not guessed at for ever', () => {
  const words = Array.from({ length: 20_000 }, (_, at) => `beat-number-${at}`)
  const before = performance.now()
  for (const word of words) makeNearestOnce(`${word}-mistyped`, words)
  expect(performance.now() - before).toBeLessThan(2_000)
})

const makeNearestOnce = makeNearest()
