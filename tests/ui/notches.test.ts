/** The sum that is yours, as notches that can be counted. */
import { expect, test } from 'vitest'
import { notchesOf } from '../../src/ui/play/notches.ts'

test.each([
  ['£10 in pounds', 1000, 1000, 'GBP', { all: 10, full: 10 }],
  ['£80 in fives', 8000, 8000, 'GBP', { all: 16, full: 16 }],
  ['£80 of which £65 is given', 8000, 1500, 'GBP', { all: 16, full: 3 }],
  ['a notch that is begun still stands', 8000, 100, 'GBP', { all: 16, full: 1 }],
  ['more is given than was yours', 8000, -2000, 'GBP', { all: 16, full: 0 }],
  ['£250 in twenties', 25_000, 25_000, 'GBP', { all: 13, full: 13 }],
  ['10,000 yen, which have no pence', 10_000, 10_000, 'JPY', { all: 10, full: 10 }],
  ['nothing to give', 0, 0, 'GBP', { all: 0, full: 0 }],
])('%s', (_, give, left, currency, notches) => {
  expect(notchesOf(give, left, currency)).toEqual(notches)
})
