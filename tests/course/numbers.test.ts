/** Numbers and bytes as signs that every LMS leaves alone: what goes in comes out, and nothing is made up. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { bytesOf, SIGNS, textOf, valueOf } from '../../src/course/base64url.ts'
import { crcOf } from '../../src/course/crc.ts'
import { digitsOf, fixed, varying } from '../../src/course/digits.ts'

describe('digits', () => {
  test('a number comes back as it was, with what stands behind it', () => {
    fc.assert(
      fc.property(fc.nat({ max: 2 ** 36 - 1 }), fc.maxSafeInteger().map(Math.abs), (one, other) => {
        const most = other % 2 ** 50
        const digits = digitsOf(`${fixed(one, 6)}${varying(most)}rest`)
        expect([digits.fixed(6), digits.varying(), digits.plain(4), digits.ended()]).toEqual([
          one,
          most,
          'rest',
          true,
        ])
      }),
      { numRuns: 60 },
    )
  })

  test.each([
    [0, 'A'],
    [31, 'f'],
    [32, 'hA'],
    [1023, '_f'],
    [1024, 'hgA'],
    [2 ** 50 - 1, '_________f'],
  ])('%d takes the signs %s', (value, signs) => {
    expect(varying(value)).toBe(signs)
    expect(digitsOf(signs).varying()).toBe(value)
  })

  test.each([
    [0, 3, 'AAA'],
    [63, 1, '_'],
    [64, 2, 'BA'],
    [4095, 3, 'A__'],
  ])('%d in %d signs is %s', (value, digits, signs) => {
    expect(fixed(value, digits)).toBe(signs)
  })

  test('what is missing is nought or nothing, and it is known that it was missing', () => {
    const missing: readonly (readonly [string, (digits: ReturnType<typeof digitsOf>) => unknown, unknown])[] =
      [
        ['B', digits => digits.fixed(2), 0],
        ['', digits => digits.varying(), 0],
        ['________________', digits => digits.varying(), 0],
        ['ab', digits => digits.plain(3), ''],
        ['B!', digits => digits.fixed(2), 0],
        ['DAA', digits => digits.count(), 0],
      ]
    for (const [text, ask, value] of missing) {
      const digits = digitsOf(text)
      expect(ask(digits)).toBe(value)
      expect([digits.fixed(1), digits.plain(1), digits.ended()]).toEqual([0, '', false])
    }
    const cut = digitsOf('hh')
    cut.varying()
    expect(cut.ended()).toBe(false)
    const some = digitsOf('CAA')
    expect([some.count(), some.ended(), some.fixed(2), some.ended()]).toEqual([2, false, 0, true])
  })
})

describe('bytes', () => {
  test('come back as they were, three in four signs', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 30 }), given => {
        const bytes = given.slice(0, given.length - (given.length % 3))
        const text = textOf(bytes)
        expect(text).toBe(Buffer.from(bytes).toString('base64url'))
        expect(bytesOf(text)).toEqual(bytes)
      }),
      { numRuns: 40 },
    )
  })

  test('of signs that are none of ours, or of too few, there are none', () => {
    for (const text of ['A', 'AAA', 'AAA=', 'AAA+', 'AAAé', 'AAA\u{1F642}AA', 'AA A']) {
      expect(bytesOf(text)).toBeUndefined()
    }
    expect(bytesOf('')).toEqual(new Uint8Array())
  })

  test('each sign has its own value', () => {
    expect(Array.from(SIGNS, sign => valueOf(sign.charCodeAt(0)))).toEqual(Array.from(SIGNS, (_, at) => at))
    expect([0, 43, 47, 61, 127, 128, 0x1f642].map(valueOf)).toEqual([-1, -1, -1, -1, -1, -1, -1])
  })
})

test('the checksum is the one of zip', () => {
  expect(crcOf('123456789')).toBe(0xcbf4_3926)
  expect(crcOf('')).toBe(0)
  expect(crcOf('even keel')).not.toBe(crcOf('even keal'))
})
