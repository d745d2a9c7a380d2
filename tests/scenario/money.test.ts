/** Sums as people write them, and as the program keeps them. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { printAmount, toMinor } from '../../src/scenario/money.ts'

test('a sum becomes whole minor units', () => {
  expect(toMinor(310, 'GBP')).toBe(31000)
  expect(toMinor(1.15, 'GBP')).toBe(115)
  expect(toMinor(0.07, 'GBP')).toBe(7)
  expect(toMinor(1200, 'JPY')).toBe(1200)
  expect(toMinor(1.234, 'KWD')).toBe(1234)
})

test('one that the currency cannot hold does not', () => {
  expect(toMinor(1.155, 'GBP')).toBeUndefined()
  expect(toMinor(0.5, 'JPY')).toBeUndefined()
  expect(toMinor(Number.NaN, 'GBP')).toBeUndefined()
  expect(toMinor(1e-7, 'GBP')).toBeUndefined()
})

test('it is printed without decimals where there are none', () => {
  expect(printAmount(31000, 'GBP')).toBe('310')
  expect(printAmount(1250, 'GBP')).toBe('12.50')
  expect(printAmount(5, 'GBP')).toBe('0.05')
  expect(printAmount(-5, 'GBP')).toBe('-0.05')
  expect(printAmount(1200, 'JPY')).toBe('1200')
})

test('what is printed reads as the same sum', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 1e9 }), fc.constantFrom('GBP', 'JPY', 'KWD'), (minor, currency) => {
      expect(toMinor(Number(printAmount(minor, currency)), currency)).toBe(minor)
    }),
  )
})
