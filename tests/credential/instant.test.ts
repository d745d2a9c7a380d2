/** Dates as a credential has them. */
import { expect, test } from 'vitest'
import { monthsLater, stampOf, timeOf } from '../../src/credential/instant.ts'

test.each([
  ['2026-01-31T09:30:00Z', 1, '2026-02-28T09:30:00Z'],
  ['2028-01-31T09:30:00Z', 1, '2028-02-29T09:30:00Z'],
  ['2028-02-29T23:59:59Z', 12, '2029-02-28T23:59:59Z'],
  ['2026-11-30T00:00:00Z', 3, '2027-02-28T00:00:00Z'],
  ['2026-12-15T12:00:00Z', 24, '2028-12-15T12:00:00Z'],
  ['2026-10-31T12:00:00Z', 120, '2036-10-31T12:00:00Z'],
])('%s and %d months: %s', (from, months, to) => {
  expect(stampOf(monthsLater(timeOf(from) ?? NaN, months))).toBe(to)
})

test.each([
  '2026-04-11',
  '2026-04-11T09:30:00',
  '2026-04-11T09:30Z',
  '2026-04-31T09:30:00Z',
  '2026-04-11T24:00:00Z',
  '2026-04-11T09:30:60Z',
  '2026-04-11 09:30:00Z',
  '11 April 2026',
  '',
])('“%s” is no point in time', stamp => {
  expect(timeOf(stamp)).toBeNull()
})

test('a zone is taken into account', () => {
  expect(timeOf('2026-04-11T11:30:00+02:00')).toBe(timeOf('2026-04-11T09:30:00.000Z'))
})
