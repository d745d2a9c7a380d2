import { expect, test } from 'vitest'
import { contrastOf } from '../../src/scenario/contrast.ts'

test.each([
  ['#000000', '#ffffff', '21.00'],
  ['#ffffff', '#ffffff', '1.00'],
  // The greys between which WCAG draws its line.
  ['#767676', '#ffffff', '4.54'],
  ['#777777', '#ffffff', '4.48'],
  ['#ff0000', '#ffffff', '4.00'],
])('%s on %s', (one, other, ratio) => {
  expect(contrastOf(one, other).toFixed(2)).toBe(ratio)
  expect(contrastOf(other, one)).toBe(contrastOf(one, other))
})
