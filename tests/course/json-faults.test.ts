/** A text of JSON that was cut off, spoilt, or made to hurt: what is told of it, and that what follows is read. */
import { describe, expect, test } from 'vitest'
import { type Heard, inPieces, lines } from './support/heard-values.ts'

const TWO = { id: 'two', n: -1.5e3, yes: true, no: null }

describe('what is wrong is told with its line, and what follows is read', () => {
  const good = JSON.stringify(TWO)

  test.each<readonly [string, string, readonly Heard[]]>([
    [
      'no JSON',
      `{a}\n${good}`,
      [
        ['fault', 'not-json', 1],
        ['value', TWO, 2],
      ],
    ],
    [
      'a text that goes on over a line',
      `${good}\n{"a":"b\n${good}`,
      [
        ['value', TWO, 1],
        ['fault', 'not-json', 2],
        ['value', TWO, 3],
      ],
    ],
    [
      'a text alone that goes on over a line',
      `"b\n${good}`,
      [
        ['fault', 'not-json', 1],
        ['value', TWO, 2],
      ],
    ],
    [
      'a line cut off before the next',
      `${good}\n{"a":[1,\n${good}\n${good}`,
      [
        ['value', TWO, 1],
        ['fault', 'cut-off', 2],
        ['value', TWO, 3],
        ['value', TWO, 4],
      ],
    ],
    [
      'a line cut off before the next, as Windows ends them',
      `${good}\r\n{"a":[1,\r\n${good}\r\n`,
      [
        ['value', TWO, 1],
        ['fault', 'cut-off', 2],
        ['value', TWO, 3],
      ],
    ],
    [
      'a value that never ends',
      `${good}\n{"a":[1`,
      [
        ['value', TWO, 1],
        ['fault', 'cut-off', 2],
      ],
    ],
    ['a value of several lines that never ends', '{"a":[1,\n2,\n3', [['fault', 'cut-off', 1]]],
    [
      'a list that never ends',
      '[1,\n2,\n',
      [
        ['value', 1, 1],
        ['value', 2, 2],
        ['fault', 'cut-off', 3],
      ],
    ],
    [
      'a list of attempts that never ends',
      '{"attempts":[1,\n2',
      [
        ['value', 1, 1, 'attempts'],
        ['value', 2, 2, 'attempts'],
        ['fault', 'cut-off', 2],
      ],
    ],
    ['a text that never ends', '\n"a', [['fault', 'cut-off', 2]]],
    [
      'a closing sign too many',
      '1]\n2',
      [
        ['value', 1, 1],
        ['fault', 'not-json', 1],
        ['value', 2, 2],
      ],
    ],
  ])('%s', (_, text, all) => {
    expect(inPieces(text)).toEqual([all])
  })

  test('a value of many lines is no line that was cut off, even among values of one line', () => {
    const laidOut = JSON.stringify({ a: { b: 1 }, c: [{ d: 2 }, { e: 3 }] }, null, 1)
    expect(inPieces(`${good}\n${laidOut}\n${good}`)).toEqual([
      [
        ['value', TWO, 1],
        ['value', JSON.parse(laidOut), 2],
        ['value', TWO, 2 + lines(laidOut)],
      ],
    ])
  })

  test('whatever is deeper than sixty-four levels, on a line or over several, and nothing that is not', () => {
    const deep = (levels: number, end = '') => `${'{"a":'.repeat(levels)}1${end}${'}'.repeat(levels)}`
    const nested = JSON.parse(deep(64)) as unknown
    for (const end of ['', '\n']) {
      expect(inPieces(`${deep(64, end)}\n${deep(65, end)}\n${good}`)).toEqual([
        [
          ['value', nested, 1],
          ['fault', 'too-deep', 2 + lines(end) - 1],
          ['value', TWO, 3 + 2 * (lines(end) - 1)],
        ],
      ])
    }
  })
})
