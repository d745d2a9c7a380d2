/** Instants as platforms write them, read without a clock; and what looks like one and is none. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { instantOf, isoOf } from '../../src/course/instant.ts'
import { date as dateOfAttempt } from '../../src/dialogue/shape.ts'

test('instants are those of everyone else', () => {
  fc.assert(
    fc.property(
      fc.date({ min: new Date('0100-01-01'), max: new Date('9999-12-31'), noInvalidDate: true }),
      date => {
        expect(isoOf(date.getTime())).toBe(date.toISOString())
        expect(instantOf(date.toISOString())).toBe(date.getTime())
      },
    ),
  )
})

test.each([
  ['2026-11-22T10:00:00.12Z', '2026-11-22T10:00:00.120Z'],
  ['2026-11-22T10:00:00Z', '2026-11-22T10:00:00.000Z'],
  ['2026-11-22T10:00Z', '2026-11-22T10:00:00.000Z'],
  ['2026-11-22T10:00:00.123456789+01:30', '2026-11-22T08:30:00.123Z'],
  ['2024-02-29T23:59:59,9-0500', '2024-03-01T04:59:59.900Z'],
  ['2000-02-29T00:00:00Z', '2000-02-29T00:00:00.000Z'],
  // The end of a day, a leap second, and zones that say their hours alone.
  ['2026-11-22T24:00Z', '2026-11-23T00:00:00.000Z'],
  ['2026-11-22T24:00:00.000+00:00', '2026-11-23T00:00:00.000Z'],
  ['2026-12-31T23:59:60Z', '2027-01-01T00:00:00.000Z'],
  ['2026-11-22T10:00+02', '2026-11-22T08:00:00.000Z'],
  ['2026-11-22T10:00-00:30', '2026-11-22T10:30:00.000Z'],
])('%s', (text, iso) => {
  expect(isoOf(instantOf(text) ?? NaN)).toBe(iso)
})

test.each([
  '',
  '2026-02-29T10:00:00Z',
  '2026-13-01T10:00:00Z',
  '2026-11-22',
  '2026-11-22T25:00:00Z',
  '2026-11-22T24:30:00Z',
  '2026-11-22T24:00:01Z',
  '2026-11-22T24:00:00.001Z',
  '2026-11-22T10:00:00+24:00',
  '2026-11-22T10:00:00-01:60',
  '2026-11-22T10:00:00',
  'now',
  '2026-00-10T10:00:00Z',
  '2026-01-00T10:00:00Z',
  '2026-01-32T10:00:00Z',
  '2026-04-31T10:00:00Z',
  '1900-02-29T10:00:00Z',
  '2026-11-22T10:60:00Z',
  '2026-11-22T10:00:61Z',
  'x2026-11-22T10:00:00Z',
  '2026-11-22T10:00:00Zx',
])('“%s” is none', text => expect(instantOf(text)).toBeUndefined())

test.each(['2026-11-22T10:00Z', '2026-11-22T23:59:59Z', '2026-11-22T10:00:00.1234567890123Z'])(
  'an attempt may have begun at %s, so it is an instant',
  started => {
    expect(dateOfAttempt(started)).toBeNull()
    expect(instantOf(started)).toBe(Date.parse(started))
  },
)
