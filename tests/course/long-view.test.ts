/** What a shift comes to. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { gaveIn, longView } from '../../src/course/long-view.ts'
import { FIRST, type Person, PEOPLE, SECOND, talk, comesOf } from './support/talks.ts'

const LEFT_NOTHING = 'Nobody comes back.'

const shift = {
  remembers: [
    comesOf('sale-price', { costs: 60, willAsk: 5, team: 'She has to fetch you.' }),
    comesOf('thanks', { costs: 2.5, willAsk: 2 }),
  ],
  leftNothing: LEFT_NOTHING,
}

const pounds = (minor: number) => ({ currency: 'GBP', minor })
const yen = (minor: number) => ({ currency: 'JPY', minor })

test('what was given counts once it stands at the end, by currency', () => {
  const view = longView(shift, [
    talk('dana', 'cut lower log'),
    talk('jo', 'mend thanks log'),
    talk('yuki', 'cut bye log'),
  ])
  // The second price replaced the first, and what makes good in kind is no money.
  expect(view.gave).toEqual([pounds(2_000 + 1_000), yen(6_000)])
})

test('what is left costs as often as it is asked for, each once, in the order in which it was left', () => {
  const view = longView(shift, [talk('dana', 'no thanks log'), talk('jo', 'cut thanks log')])
  expect(view.left.map(({ left }) => left)).toEqual(['thanks', 'sale-price'])
  expect(view.nextMonth).toEqual([pounds(5 * 6_000 + 2 * 250)])
  expect(view.leftNothing).toBeNull()
})

test('it costs in the currency of the encounter that left it, as far as that has coins', () => {
  const { nextMonth, left } = longView(shift, [talk('dana', 'no bye log'), talk('yuki', 'cut thanks log')])
  expect(nextMonth).toEqual([yen(5 * 60 + 2 * 2)])
  expect(left.map(({ each }) => each)).toEqual([yen(60), yen(2)])
})

test('what two left costs once, in the currency of the first', () => {
  const { nextMonth } = longView(shift, [talk('yuki', 'cut bye log'), talk('dana', 'cut bye log')])
  expect(nextMonth).toEqual([yen(5 * 60)])
})

test('where nothing was left, the author’s words stand in its place', () => {
  expect(longView(shift, [talk('dana', 'no bye log'), talk('jo', 'mend bye log')])).toEqual({
    gave: [],
    nextMonth: [],
    left: [],
    leftNothing: LEFT_NOTHING,
  })
})

test('what costs nothing is left all the same, and no sum is told of it', () => {
  const free = { ...shift, remembers: [comesOf('sale-price', { willAsk: 5 })] }
  const { left, nextMonth } = longView(free, [talk('dana', 'cut bye log')])
  expect([left, nextMonth]).toEqual([[expect.objectContaining({ left: 'sale-price', each: undefined })], []])
})

test('what is left and not told of is not nothing', () => {
  const untold = { ...shift, remembers: [] }
  expect(longView(untold, [talk('dana', 'cut bye log')])).toMatchObject({ left: [], leftNothing: null })
})

const anyDone = fc
  .array(
    fc.record({
      who: fc.constantFrom<Person>('dana', 'jo', 'yuki'),
      first: fc.constantFrom(...FIRST),
      second: fc.constantFrom(...SECOND),
    }),
    { maxLength: 6 },
  )
  .map(all => all.map(({ who, first, second }, at) => talk(who, `${first} ${second} log`, { at })))

test('the sum given is the sum of the encounters’', () => {
  fc.assert(
    fc.property(anyDone, done => {
      const { gave } = longView(shift, done)
      const byHand = Object.values(PEOPLE).map(({ scenario: { currency } }) => currency)
      for (const currency of new Set(byHand)) {
        const given = done.map(gaveIn).filter(sum => sum.currency === currency)
        const total = given.reduce((all, { minor }) => all + minor, 0)
        expect(gave.find(sum => sum.currency === currency)?.minor ?? 0).toBe(total)
      }
      expect(gave.every(({ minor }) => minor > 0)).toBe(true)
    }),
  )
})

test('either something was left, or the author says what comes of nothing; never both', () => {
  fc.assert(
    fc.property(anyDone, done => {
      const { left, leftNothing, nextMonth } = longView(shift, done)
      expect(leftNothing === null).toBe(left.length > 0)
      expect(nextMonth.length > 0).toBe(left.length > 0)
      expect(new Set(left.map(one => one.left)).size).toBe(left.length)
    }),
  )
})
