/** What plain data from outside must look like, kind by kind. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  anyOf,
  type Check,
  date,
  day,
  elapsed,
  fields,
  firstFault,
  id,
  list,
  number,
  orNull,
  text,
  whole,
  yesOrNo,
} from '../../src/dialogue/shape.ts'

const DAYS = [
  '2024-02-29',
  '2000-02-29',
  '2026-01-31',
  '2026-04-30',
  '2026-12-31',
  '2026-06-01',
  '0004-02-29',
]
const NO_DAYS =
  `2023-02-29 1900-02-29 2026-02-30 2026-04-31 2026-06-31 2026-09-31 2026-11-31 2026-01-32 2026-00-10
  2026-13-01 2026-01-00 26-01-01 2026-1-1 2026-01-01x x2026-01-01`.split(/\s+/)
const TIMES = ['T00:00Z', 'T23:59:59Z', 'T19:05:09.5Z', 'T20:00:00.123456Z']
const NO_TIMES = [
  '',
  'T24:00:00Z',
  'T20:60:00Z',
  'T20:00:60Z',
  'T20:00:00',
  'T20:00:00+01:00',
  ' 20:00Z',
  'T20:00:00.Z',
  'T20:00Zx',
]

test.each<[name: string, check: Check, wanted: string, fits: readonly unknown[], not: readonly unknown[]]>([
  ['a text', text, 'text', ['', 'a'], [7, null, undefined, ['a']]],
  ['a number', number, 'number', [0, -1.5, 1e300], [Number.NaN, Infinity, '1', null, true, 7n]],
  ['a whole number', whole, 'whole', [0, 7, Number.MAX_SAFE_INTEGER], [-1, 0.5, 2 ** 53, '7', null]],
  ['yes or no', yesOrNo, 'true, false', [true, false], ['true', 1, null]],
  [
    'a name',
    id,
    'text',
    ['a', '😀', 'a b', 'x'.repeat(1000)],
    ['', 'x'.repeat(1001), 'a\nb', '\u0000', '\uD800', 7, ['a'], null],
  ],
  ['one of some words', anyOf(['yes', 'no']), 'yes, no', ['yes', 'no'], ['maybe', '', null, ['yes']]],
  ['a span of time', elapsed, 'number', [0, -5, 3e15, -3e15], [4e15, -4e15, Number.NaN, '5', null, ['5']]],
  ['a day', day, 'date', DAYS, [...NO_DAYS, 20260101, null, ['2026-01-01']]],
  [
    'an instant',
    date,
    'date',
    [...TIMES.map(time => `2026-06-30${time}`), '2024-02-29T00:00Z'],
    [...NO_TIMES.map(time => `2026-06-30${time}`), ...NO_DAYS.map(one => `${one}T20:00Z`), 20260630, null],
  ],
])('%s', (_, check, wanted, fits, not) => {
  for (const value of fits) expect([value, check(value)]).toEqual([value, null])
  for (const value of not) expect([value, check(value)]).toEqual([value, { path: [], wanted }])
})

test('every day of every machine’s calendar is a day, and its instant an instant', () => {
  fc.assert(
    fc.property(
      fc.date({ min: new Date('0000-01-01'), max: new Date('9999-12-31'), noInvalidDate: true }),
      instant => {
        const written = instant.toISOString()
        expect(day(written.slice(0, 10))).toBeNull()
        expect(date(written)).toBeNull()
      },
    ),
  )
})

test('null may stand where it says so, and what it stands for is looked at all the same', () => {
  expect(orNull(whole)(null)).toBeNull()
  expect(orNull(whole)(7)).toBeNull()
  expect(orNull(whole)('7')).toEqual({ path: [], wanted: 'whole' })
})

describe('the first fault', () => {
  const check = fields({ name: id, all: list(fields({ n: whole })) })

  test('is told with its place', () => {
    expect(check({ name: 'a', all: [] })).toBeNull()
    expect(check({ name: 'a', all: [{ n: 1 }, { n: 2, more: 'x' }], more: 7 })).toBeNull()
    expect(check({ name: 'a', all: [{ n: 1 }, { n: -2 }] })).toEqual({
      path: ['all', 1, 'n'],
      wanted: 'whole',
    })
    expect(check({ name: '', all: 7 })).toEqual({ path: ['name'], wanted: 'text' })
    expect(check({ name: 'a', all: { 0: { n: 1 } } })).toEqual({ path: ['all'], wanted: 'list' })
    expect(check({ name: 'a', all: [7] })).toEqual({ path: ['all', 0], wanted: 'fields' })
  })

  test('is what is missing, also where every object has such a thing', () => {
    expect(check({ all: [] })).toEqual({ path: ['name'], wanted: 'missing' })
    expect(firstFault({}, { constructor: text })).toEqual({ path: ['constructor'], wanted: 'missing' })
  })

  test.each([null, 7, 'a', [], undefined])('of %j is that it has no fields', value => {
    expect(check(value)).toEqual({ path: [], wanted: 'fields' })
  })
})
