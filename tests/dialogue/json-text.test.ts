/** Where a JSON text goes wrong and where each value stands, held against what every machine makes of the same text. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { scanJson } from '../../src/dialogue/json-text.ts'
import type { Path } from '../../src/scenario/problem.ts'

const values = fc.jsonValue({ maxDepth: 4 })
/** The same value as people and machines write it. */
const texts = fc
  .tuple(values, fc.constantFrom('', ' ', '\t', '\n  '), fc.constantFrom('', ' ', '\r\n\t'))
  .map(([value, indent, around]) => ({
    value,
    text: `${around}${JSON.stringify(value, null, indent)}${around}`,
  }))

function isJson(text: string): boolean {
  try {
    JSON.parse(text)
    return true
  } catch {
    return false
  }
}

const valueAt = (value: unknown, path: Path): unknown =>
  path.reduce<unknown>((within, step) => (within as Record<string | number, unknown>)[step], value)

/** How many values there are in a value, itself among them. */
function countOf(value: unknown): number {
  if (value === null || typeof value !== 'object') return 1
  return Object.values(value).reduce<number>((sum, inner) => sum + countOf(inner), 1)
}

const fault = (text: string) => {
  const scan = scanJson(text)
  if (!('fault' in scan)) throw new Error(`There is nothing wrong with ${text}.`)
  return [scan.fault.offset, scan.fault.cutOff ? 'cut off' : 'wrong']
}

test('every value stands where it is said to stand, once', () => {
  fc.assert(
    fc.property(texts, ({ text, value }) => {
      const scan = scanJson(text)
      if ('fault' in scan) throw new Error(`${text} is wrong at ${scan.fault.offset}.`)
      expect(scan.places).toHaveLength(countOf(value))
      expect(new Set(scan.places.map(({ path }) => JSON.stringify(path))).size).toBe(scan.places.length)
      for (const { path, from, to } of scan.places) {
        expect(JSON.parse(text.slice(from, to))).toEqual(valueAt(JSON.parse(text), path))
        expect(text.slice(from, to)).toBe(text.slice(from, to).trim())
      }
      expect(scan.keyTwice).toBe(false)
    }),
  )
})

test('what no machine takes for JSON is told as wrong, and nothing else is', () => {
  const sign = fc.constantFrom(...'{}[]",:\\/ 0123456789.-+eEutrfalsn\n\u0001x')
  fc.assert(
    fc.property(texts, fc.nat(), fc.nat(2), sign, ({ text }, at, gone, put) => {
      const place = at % (text.length + 1)
      const changed = text.slice(0, place) + put + text.slice(place + gone)
      const scan = scanJson(changed)
      expect('fault' in scan).toBe(!isJson(changed))
      const offset = 'fault' in scan ? scan.fault.offset : 0
      expect(offset).toBeLessThanOrEqual(changed.length)
    }),
    { numRuns: 500 },
  )
})

test('a text that was cut off anywhere says so, line ends behind it or not', () => {
  fc.assert(
    fc.property(texts, fc.nat(), fc.constantFrom('', '\n', ' \r\n'), ({ text }, at, behind) => {
      const whole = `[${text}]`
      const cut = whole.slice(0, 1 + (at % (whole.length - 1)))
      expect(fault(cut + behind)[1]).toBe('cut off')
    }),
    { numRuns: 300 },
  )
})

test.each([
  ['{"a" 1}', 5, 'wrong'],
  ['{"a":1 "b":2}', 7, 'wrong'],
  ['{a:1}', 1, 'wrong'],
  ["{'a':1}", 1, 'wrong'],
  ['[1,]', 3, 'wrong'],
  ['[1 2]', 3, 'wrong'],
  ['[01]', 2, 'wrong'],
  ['[1] x', 4, 'wrong'],
  ['[tru3]', 1, 'wrong'],
  ['["a\\x"]', 1, 'wrong'],
  ['["a\nb"]', 1, 'wrong'],
  ['["\\u12"]', 1, 'wrong'],
  ['["\\u12', 1, 'cut off'],
  ['["\\', 1, 'cut off'],
  ['["a', 1, 'cut off'],
  ['["a\n', 1, 'cut off'],
  ['{"a":', 5, 'cut off'],
  ['{"a"', 4, 'cut off'],
  ['[1,', 3, 'cut off'],
  ['[-', 1, 'cut off'],
  ['[1.', 2, 'cut off'],
  ['[-1.5e', 5, 'cut off'],
  ['[1E+', 2, 'cut off'],
  ['[.', 1, 'wrong'],
  ['[e', 1, 'wrong'],
  ['[01', 2, 'wrong'],
  ['[tr', 1, 'cut off'],
  ['[nul', 1, 'cut off'],
  ['', 0, 'cut off'],
])('%j goes wrong at %d: %s', (text, offset, how) => {
  expect(fault(text)).toEqual([offset, how])
})

describe('a key that stands twice', () => {
  const keyTwice = (text: string) => {
    const scan = scanJson(text)
    return 'fault' in scan ? 'wrong' : scan.keyTwice
  }

  test('is told, however it is written and however deep', () => {
    expect(keyTwice('{"a":1,"b":2,"a":3}')).toBe(true)
    expect(keyTwice('{"a":1,"\\u0061":3}')).toBe(true)
    expect(keyTwice('[{"x":{"a":1,"a":1}},{"b":2}]')).toBe(true)
  })

  test('is none where it stands in two objects', () => {
    expect(keyTwice('[{"a":1},{"a":{"a":1}}]')).toBe(false)
  })
})

test('a mark of the order of bytes is no part of the text, and nothing is to be found twice', () => {
  expect(scanJson('\uFEFF[7]')).toMatchObject({
    places: [
      { path: [], from: 1, to: 4 },
      { path: [0], from: 2, to: 3 },
    ],
  })
  expect(fault('[\uFEFF7]')).toEqual([1, 'wrong'])
})

test('fifty levels are read, and no more, of lists and of objects', () => {
  const lists = (depth: number) => `${'['.repeat(depth)}1${']'.repeat(depth)}`
  const objects = (depth: number) => `${'{"a":'.repeat(depth)}1${'}'.repeat(depth)}`
  expect(scanJson(lists(50))).not.toHaveProperty('fault')
  expect(scanJson(objects(50))).not.toHaveProperty('fault')
  expect(scanJson(lists(51))).toHaveProperty('fault')
  expect(scanJson(objects(51))).toHaveProperty('fault')
})
