/** Our own sine and decay are the real ones, near enough for any ear. */
import { expect, test } from 'vitest'
import { decay, fromDecibels, rise, sine } from '../../src/sounds/curves.ts'
import { bandPass, highPass, lowPass, through } from '../../src/sounds/filter.ts'
import { effective } from '../../src/sounds/level.ts'
import { RATE, drawn } from '../../src/sounds/signal.ts'

test('a sine is a sine, however many turns it has made', () => {
  for (let turns = -3; turns < 3; turns += 0.013) {
    expect(sine(turns)).toBeCloseTo(Math.sin(turns * 2 * Math.PI), 7)
  }
})

test('a decay falls to 1/e in its span', () => {
  for (const x of [0, 0.1, 0.5, 1, 2, 4]) expect(decay(x)).toBeCloseTo(Math.exp(-x), 2)
  expect(decay(-1)).toBe(1)
  expect(decay(2000)).toBe(0)
})

test('a level in decibels is the factor that it means', () => {
  expect(fromDecibels(-20)).toBeCloseTo(0.1, 2)
  expect(fromDecibels(0)).toBe(1)
})

test('a rise goes from nothing to all', () => {
  expect([rise(-1), rise(0), rise(0.5), rise(1), rise(2)]).toEqual([0, 0, 0.5, 1, 1])
})

test.each([
  ['a low pass', lowPass(1000), 100, 8000],
  ['a high pass', highPass(1000), 8000, 100],
  ['a band pass', bandPass(1000, 2), 1000, 8000],
])('%s lets through what it should', (_, filter, passes, stops) => {
  const level = (hertz: number) =>
    effective(
      through(
        drawn(1, time => sine(time * hertz)),
        filter,
      ),
      RATE / 2,
    )
  expect(level(passes)).toBeCloseTo(Math.SQRT1_2, 1)
  expect(level(stops)).toBeLessThan(0.1)
})
