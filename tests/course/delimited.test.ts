/** Tables of text as spreadsheets and platforms write them: every cell comes back, with the line that its record begins on. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { MOST_CHARACTERS, tableReader } from '../../src/course/delimited.ts'

interface Read {
  readonly records: readonly (readonly string[])[]
  readonly lines: readonly number[]
  readonly tooLong: readonly number[]
}

function read(text: string, piece = text.length + 1): Read {
  const records: (readonly string[])[] = []
  const lines: number[] = []
  const tooLong: number[] = []
  const table = tableReader(
    (cells, line) => {
      records.push(cells)
      lines.push(line)
    },
    line => tooLong.push(line),
  )
  for (let at = 0; at < text.length; at += piece) table.push(text.slice(at, at + piece))
  table.end()
  return { records, lines, tooLong }
}

const quoted = (cell: string) => `"${cell.replaceAll('"', '""')}"`

describe('a table', () => {
  test('comes back cell by cell, whatever it is delimited by and wherever it is quoted', () => {
    const cell = fc.string({
      unit: fc.constantFrom('a', 'é', '"', ',', ';', '\t', '\n', '\r\n', ' '),
      maxLength: 6,
    })
    const record = fc.array(fc.tuple(cell, fc.boolean()), { minLength: 2, maxLength: 4 })
    fc.assert(
      fc.property(
        fc.array(record, { maxLength: 5 }),
        fc.constantFrom(',', ';', '\t'),
        fc.constantFrom('\n', '\r\n'),
        fc.boolean(),
        fc.integer({ min: 1, max: 7 }),
        (rows, delimiter, end, endsSo, piece) => {
          const records = rows.map(cells => cells.map(([text]) => text))
          const lines: number[] = []
          let line = 2
          const texts = rows.map(cells => {
            lines.push(line)
            const text = cells
              .map(([one, always]) => (always || /[",;\t\r\n]/.test(one) || one === '' ? quoted(one) : one))
              .join(delimiter)
            line += text.split('\n').length
            return text
          })
          const heads = ['a', 'b', 'c']
          const text = [heads.join(delimiter), ...texts].join(end) + (endsSo ? end : '')
          for (const one of [piece, text.length]) {
            expect(read(text, one)).toEqual({
              records: [heads, ...records],
              lines: [1, ...lines],
              tooLong: [],
            })
          }
        },
      ),
      { numRuns: 80 },
    )
  })

  test('is delimited by what its first record has most of, outside of quotes', () => {
    const first = (text: string) => read(text).records[0]
    expect(first('a;b;c,d')).toEqual(['a', 'b', 'c,d'])
    expect(first('a,b,c;d')).toEqual(['a', 'b', 'c;d'])
    expect(first('a\tb,c\td')).toEqual(['a', 'b,c', 'd'])
    expect(first('"a,b,c";d')).toEqual(['a,b,c', 'd'])
    expect(first('alone')).toEqual(['alone'])
    expect(read('a;b\n1,2,3;4').records[1]).toEqual(['1,2,3', '4'])
  })

  test('may begin with the mark of its encoding, and have empty lines, which are counted', () => {
    for (const piece of [1, 100]) {
      expect(read('\uFEFFa,b\n\n\r\n1,2\n\n', piece)).toEqual({
        records: [
          ['a', 'b'],
          ['1', '2'],
        ],
        lines: [1, 4],
        tooLong: [],
      })
    }
    expect(read('a,b\n\uFEFF1,2', 4).records[1]).toEqual(['\uFEFF1', '2'])
  })

  test('keeps its empty cells, the last of them too', () => {
    expect(read('a,b,c\n,,\n"",x,""\n').records.slice(1)).toEqual([
      ['', '', ''],
      ['', 'x', ''],
    ])
  })

  test('with a quote that is never closed keeps what stands there', () => {
    expect(read('a,b\n1,"2\n3,4').records).toEqual([
      ['a', 'b'],
      ['1', '2\n3,4'],
    ])
    expect(read('a,b\n"1"x,2"y"z\n').records[1]).toEqual(['1x', '2"y"z'])
  })
})

test('of a record that is too long the line is told once, and the next is read', () => {
  const long = 'x'.repeat(MOST_CHARACTERS)
  const begun = `a,b\n1,2\n${long}x`
  const { records, lines, tooLong } = read(`${begun}xx\n3,4\n`, begun.length)
  expect(records).toEqual([
    ['a', 'b'],
    ['1', '2'],
    ['3', '4'],
  ])
  expect([lines, tooLong]).toEqual([[1, 2, 4], [3]])
})
