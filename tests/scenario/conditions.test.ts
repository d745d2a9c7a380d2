/** The small closed language of conditions. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { parseConditions, printConditions } from '../../src/scenario/conditions.ts'
import { fewestLeft } from '../../src/scenario/fewest.ts'
import { covers, isEverywhere, isNowhere, realmOf } from '../../src/scenario/realm.ts'
import type { Condition } from '../../src/scenario/scenario.ts'
import { COMPARISONS } from '../../src/scenario/vocabulary.ts'

const read = (text: string, currency = 'GBP') => {
  const result = parseConditions(text, currency)
  return 'conditions' in result ? result.conditions : result.fault
}

/** Conditions on a few things only, so that they meet, contradict and imply each other often. */
const condition: fc.Arbitrary<Condition> = fc.oneof(
  fc.record({
    kind: fc.constantFrom('anger' as const, 'trust' as const),
    is: fc.constantFrom(...COMPARISONS),
    than: fc.integer({ min: -1, max: 21 }).map(points => points / 2),
    not: fc.boolean(),
  }),
  fc.record({
    kind: fc.constant('offered' as const),
    is: fc.constantFrom(...COMPARISONS),
    than: fc.integer({ min: -1, max: 4 }),
    not: fc.boolean(),
  }),
  fc.record({
    kind: fc.constantFrom('flag' as const, 'left' as const),
    name: fc.constantFrom('a', 'b'),
    not: fc.boolean(),
  }),
)
const conditions = fc.array(condition, { minLength: 1, maxLength: 4 })

describe('reading', () => {
  test('every kind', () => {
    expect(read('anger >= 7 and trust < 3.5 and not told-policy and left sale and offered > 20')).toEqual([
      { kind: 'anger', is: '>=', than: 7, not: false },
      { kind: 'trust', is: '<', than: 3.5, not: false },
      { kind: 'flag', name: 'told-policy', not: true },
      { kind: 'left', name: 'sale', not: false },
      { kind: 'offered', is: '>', than: 2000, not: false },
    ])
  })

  test('sums are kept in minor units of the currency', () => {
    expect(read('offered <= 12.5')).toMatchObject([{ than: 1250 }])
    expect(read('offered <= 1200', 'JPY')).toMatchObject([{ than: 1200 }])
    expect(read('offered <= 1.2', 'JPY')).toMatchObject({ why: 'decimals', offset: 11 })
  })

  test('spaces do not matter', () => {
    expect(read('  not   anger>=7   and\n a ')).toEqual(read('not anger >= 7 and a'))
  })

  test.each([
    ['', 'condition', 0],
    ['not', 'condition', 3],
    ['not not a', 'condition', 4],
    ['and a', 'condition', 0],
    ['a and', 'condition', 5],
    ['a b', 'and', 2],
    ['a or b', 'or', 2],
    ['anger', 'comparison', 5],
    ['anger > ', 'number', 7],
    ['anger == 7', 'comparison', 6],
    ['7 > anger', 'condition', 0],
    ['left', 'name', 4],
    ['left and', 'name', 5],
    ['mood > 3', 'incomparable', 0],
    ['told_policy', 'condition', 0],
    ['Told', 'condition', 0],
    ['a; b', 'code', 1],
    ['f(a)', 'code', 1],
    ['"a"', 'code', 0],
    [Array(50).fill('a').join(' and '), 'long', 0],
  ])('%j is refused: %s', (text, why, offset) => {
    expect(read(text)).toMatchObject({ why, offset })
  })

  test('what is printed reads as the same', () => {
    fc.assert(
      fc.property(conditions, fc.constantFrom('GBP', 'JPY', 'KWD'), (list, currency) => {
        expect(read(printConditions(list, currency), currency)).toEqual(list)
      }),
    )
  })
})

interface State {
  readonly anger: number
  readonly trust: number
  readonly offered: number
  readonly facts: readonly string[]
}

/** The plainest reading of a condition, to hold the logic against. */
function holds(list: readonly Condition[], state: State): boolean {
  return list.every(each => {
    if ('name' in each) return state.facts.includes(`${each.kind} ${each.name}`) !== each.not
    const value = state[each.kind]
    const is = {
      '>=': value >= each.than,
      '<=': value <= each.than,
      '>': value > each.than,
      '<': value < each.than,
    }
    return is[each.is] !== each.not
  })
}

/** Every state that conditions on these few things can tell apart. */
const STATES: State[] = []
for (let anger = 0; anger <= 10; anger += 0.5)
  for (let trust = 0; trust <= 10; trust += 0.5)
    for (let offered = 0; offered <= 6; offered++)
      for (const facts of [
        [],
        ['flag a'],
        ['flag b', 'left a'],
        ['flag a', 'left a'],
        ['left b', 'flag a', 'flag b', 'left a'],
        ['left b'],
      ])
        if (anger === 5 || trust === 5 || facts.length > 1) STATES.push({ anger, trust, offered, facts })

describe('logic', () => {
  test('what is found impossible holds in no state', () => {
    fc.assert(
      fc.property(conditions, list => {
        expect(isNowhere(realmOf(list)) && STATES.some(state => holds(list, state))).toBe(false)
      }),
    )
  })

  test('one that can never hold alone is found', () => {
    fc.assert(
      fc.property(condition, one => {
        expect(isNowhere(realmOf([one]))).toBe(!STATES.some(state => holds([one], state)))
      }),
      { numRuns: 300 },
    )
  })

  test('what holds everywhere is found, and nothing else', () => {
    fc.assert(
      fc.property(condition, one => {
        expect(isEverywhere(realmOf([one]))).toBe(STATES.every(state => holds([one], state)))
      }),
    )
  })

  test('one that covers another holds wherever the other does', () => {
    fc.assert(
      fc.property(conditions, conditions, (wide, narrow) => {
        const covered = covers(realmOf(wide), realmOf(narrow))
        expect(covered && STATES.some(state => holds(narrow, state) && !holds(wide, state))).toBe(false)
      }),
    )
  })

  test('a wider bound covers a narrower one', () => {
    const realm = (text: string) => realmOf(read(text) as Condition[])
    expect(covers(realm('anger >= 5'), realm('anger >= 7 and a'))).toBe(true)
    expect(covers(realm('anger >= 7'), realm('anger >= 5'))).toBe(false)
    expect(covers(realm('not anger < 5'), realm('anger > 4.5'))).toBe(true)
    expect(covers(realm('offered > 20'), realm('offered >= 20.01'))).toBe(true)
    expect(covers(realm('offered <= 20'), realm('offered < 20'))).toBe(true)
    expect(covers(realm('offered < 20'), realm('offered <= 20'))).toBe(false)
    expect(covers(realm('offered < 20'), realm('not offered >= 20'))).toBe(true)
    expect(covers(realm('a'), realm('b'))).toBe(false)
  })

  test('the fewest replies that may be left are counted over every state', () => {
    fc.assert(
      fc.property(
        fc.array(fc.array(condition, { maxLength: 2 }), { minLength: 2, maxLength: 4 }),
        replies => {
          const fewest = Math.min(...STATES.map(state => replies.filter(list => holds(list, state)).length))
          // Not every state is among these, so fewer may be left in truth.
          expect(fewestLeft(replies)).toBeLessThanOrEqual(fewest)
        },
      ),
      { numRuns: 60 },
    )
    const of = (...texts: string[]) =>
      fewestLeft(texts.map(text => (text === '' ? [] : (read(text) as Condition[]))))
    expect(of('', '', 'a')).toBe(2)
    expect(of('', 'a', 'not a')).toBe(2)
    expect(of('', 'a', 'not b')).toBe(1)
    expect(of('anger >= 5', 'anger < 5', 'trust > 2', 'not trust > 2')).toBe(2)
    expect(of('anger >= 5', 'anger < 4.5', '')).toBe(1)
    expect(of('offered > 20', 'offered <= 20', '')).toBe(2)
  })
})
