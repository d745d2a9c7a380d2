/** A text of JSON taken apart: every value once, with its line, however it is laid out and in whatever pieces it comes. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Heard, heard, inPieces, lines } from './support/heard-values.ts'

const ONE = { id: 'one', said: ['{"[', '\\"}]', 'a\nb'], in: { deep: [1, [2], {}] } }
const TWO = { id: 'two', n: -1.5e3, yes: true, no: null }

describe('every value is heard once, with the line that it begins on', () => {
  test('one on each line, whatever ends the lines, and where some are empty', () => {
    for (const end of ['\n', '\r\n', '\n\n', ' \n', ',\n', '\n\uFEFF']) {
      const text = [ONE, TWO, ONE].map(one => JSON.stringify(one)).join(end)
      const apart = lines(end) - 1
      const all = [ONE, TWO, ONE].map((one, at) => ['value', one, 1 + at * apart] as const)
      expect(inPieces(text)).toEqual([all])
      expect(inPieces(`${text}${end}`)).toEqual([all])
    }
  })

  test('in a list, on one line and over many', () => {
    expect(inPieces(JSON.stringify([ONE, TWO]))).toEqual([
      [
        ['value', ONE, 1],
        ['value', TWO, 1],
      ],
    ])
    expect(inPieces(`\n${JSON.stringify([ONE, TWO], null, 2)}\n`)).toEqual([
      [
        ['value', ONE, 3],
        ['value', TWO, 3 + lines(JSON.stringify(ONE, null, 2))],
      ],
    ])
  })

  test('one after another without a line between them', () => {
    expect(
      inPieces(`${JSON.stringify(ONE, null, 1)}${JSON.stringify(TWO, null, 1)} ${JSON.stringify(ONE)}`),
    ).toEqual([
      [
        ['value', ONE, 1],
        ['value', TWO, lines(JSON.stringify(ONE, null, 1))],
        ['value', ONE, lines(JSON.stringify(ONE, null, 1)) + lines(JSON.stringify(TWO, null, 1)) - 1],
      ],
    ])
  })

  test('of numbers, words and texts too', () => {
    expect(inPieces('12 true\n"a, ]b" null,-1')).toEqual([
      [
        ['value', 12, 1],
        ['value', true, 1],
        ['value', 'a, ]b', 2],
        ['value', null, 2],
        ['value', -1, 2],
      ],
    ])
    expect(inPieces('[1,"2",\n[3,[4]],{}]\n5\n')).toEqual([
      [
        ['value', 1, 1],
        ['value', '2', 1],
        ['value', [3, [4]], 2],
        ['value', {}, 2],
        ['value', 5, 3],
      ],
    ])
  })

  test('of one list after another', () => {
    expect(inPieces('[1]\n[2,3]')).toEqual([
      [
        ['value', 1, 1],
        ['value', 2, 2],
        ['value', 3, 2],
      ],
    ])
    expect(inPieces('[]')).toEqual([[]])
    expect(inPieces(' \n\uFEFF ')).toEqual([[]])
  })

  test('laid out in any way, in any pieces', () => {
    const value = fc.oneof(fc.jsonValue({ maxDepth: 3 }), fc.constant(ONE))
    const layout = fc.constantFrom(undefined, 1, '\t')
    fc.assert(
      fc.property(
        fc.array(fc.tuple(value, layout), { minLength: 1, maxLength: 4 }),
        fc.boolean(),
        fc.integer({ min: 1, max: 9 }),
        (all, inList, piece) => {
          let line = 1
          const expected: Heard[] = []
          const texts = all.map(([one, space]) => {
            // Outside a list an outermost list would be taken item by item.
            const given: unknown = Array.isArray(one) && !inList ? { list: one } : one
            const text = JSON.stringify(given, null, space)
            expected.push(['value', JSON.parse(text), line])
            line += lines(text)
            return text
          })
          const text = inList ? `[${texts.join(',\n')}]` : texts.join('\n')
          expect(heard(text, { piece })).toEqual(expected)
        },
      ),
      { numRuns: 60 },
    )
  })
})

describe('a list under one of the names', () => {
  test('is taken item by item; what stands around it comes last, with the list empty', () => {
    for (const space of [undefined, 2]) {
      const file = { kind: 'saved', attempts: [ONE, TWO], more: { attempts: [7], a: [[]] } }
      const text = JSON.stringify(file, null, space)
      const at = (start: string) => (space ? lines(text.slice(0, text.indexOf(start))) : 1)
      expect(inPieces(text)).toEqual([
        [
          ['value', ONE, at('{\n      "id": "one"'), 'attempts'],
          ['value', TWO, at('{\n      "id": "two"'), 'attempts'],
          ['value', { ...file, attempts: [] }, 1],
        ],
      ])
    }
  })

  test('may be empty, the first thing or the last', () => {
    expect(inPieces('{"attempts":[]}')).toEqual([[['value', { attempts: [] }, 1]]])
    expect(inPieces('\n{"attempts": [ 1 , 2 ] }\n{"a": 1, "statements" : [3]}')).toEqual([
      [
        ['value', 1, 2, 'attempts'],
        ['value', 2, 2, 'attempts'],
        ['value', { attempts: [] }, 2],
        ['value', 3, 3, 'statements'],
        ['value', { a: 1, statements: [] }, 3],
      ],
    ])
  })

  test('of an item of a list, or further in, stays where it is', () => {
    expect(inPieces('[{"attempts":[1]},{"statements":[2]}]')).toEqual([
      [
        ['value', { attempts: [1] }, 1],
        ['value', { statements: [2] }, 1],
      ],
    ])
    expect(inPieces('{"a":{"attempts":[1]},"b":["attempts",[2]]}')).toEqual([
      [['value', { a: { attempts: [1] }, b: ['attempts', [2]] }, 1]],
    ])
    expect(inPieces('{"attempts":{"a":[1]},"statements":"attempts","b":[2]}')).toEqual([
      [['value', { attempts: { a: [1] }, statements: 'attempts', b: [2] }, 1]],
    ])
  })

  test('is one of an object: a second stays in it', () => {
    expect(inPieces('{"statements":[1],"attempts":[2]}')).toEqual([
      [
        ['value', 1, 1, 'statements'],
        ['value', { statements: [], attempts: [2] }, 1],
      ],
    ])
  })

  test('of a name that is nearly one is none', () => {
    expect(inPieces('{"attempt":[1],"xattempts":[2],"\\"attempts":[3]}')).toEqual([
      [['value', { attempt: [1], xattempts: [2], '"attempts': [3] }, 1]],
    ])
  })
})

describe('where nobody asks for what follows from an attempt', () => {
  const written = '{"id":"one","derived":{"turns":[1,{"a":2}]}}'
  const whole = JSON.parse(written) as unknown

  test('it is left out of what stands one on a line', () => {
    const text = `${written}\n${written}\r\n${JSON.stringify(TWO)}\n`
    expect(heard(text, { brief: true })).toEqual([
      ['value', { id: 'one' }, 1],
      ['value', { id: 'one' }, 2],
      ['value', TWO, 3],
    ])
    expect(heard(text)).toEqual([
      ['value', whole, 1],
      ['value', whole, 2],
      ['value', TWO, 3],
    ])
  })

  test('a line that does not end with it is read whole', () => {
    const inside = '{"a":{"id":1,"derived":{"turns":[]}}}'
    expect(heard(`${inside}\n${JSON.stringify(TWO)}\n${written}\n`, { brief: true })).toEqual([
      ['value', JSON.parse(inside), 1],
      ['value', TWO, 2],
      ['value', { id: 'one' }, 3],
    ])
  })
})
