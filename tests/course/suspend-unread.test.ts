/** What is found with the LMS and cannot be read: told apart, and never thrown. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { crcOf } from '../../src/course/crc.ts'
import { fixed } from '../../src/course/digits.ts'
import { CALM, OTHER } from './support/calm.ts'
import { decoded, inTheMiddle } from './support/left-with-lms.ts'
import { courseWith } from './support/recorded.ts'

describe('what cannot be read is told apart', () => {
  const { course, text } = inTheMiddle()
  const signed = (body: string) => body + fixed(crcOf(body), 6)

  test.each([
    ['', 'empty'],
    ['   ', 'empty'],
    ['bookmark=3;score=80', 'foreign'],
    ['{"v":1}', 'foreign'],
    ['EK', 'damaged'],
    ['EK1', 'damaged'],
    [text.slice(0, -1), 'damaged'],
    [text.slice(0, 40), 'damaged'],
    [text.toLowerCase(), 'foreign'],
    [`${text}x`, 'damaged'],
    [text.replace('other', 'Other'), 'damaged'],
    [signed('EK2abc'), 'newer'],
    [signed('EK1'), 'foreign'],
    [signed('EK1zzz'), 'foreign'],
    [signed(text.slice(0, -7)), 'damaged'],
    ['é€\u0000😀', 'foreign'],
  ])('%.20s', (given, kind) => {
    expect(decoded(given, course).kind).toBe(kind)
    expect(decoded(` ${text}\n`, course).kind).toBe('ok')
  })

  test('another programme’s is foreign', () => {
    const another = courseWith({ ...course.compiled.programme, id: 'another' }, [CALM, OTHER])
    expect(decoded(text, another).kind).toBe('foreign')
  })

  test('a sign that was changed, left out or doubled is found, wherever it stands', () => {
    for (let at = 2; at < text.length; at++) {
      const other = text[at] === 'Q' ? 'R' : 'Q'
      const spoilt = [
        text.slice(0, at) + other + text.slice(at + 1),
        text.slice(0, at) + text.slice(at + 1),
        text.slice(0, at) + (text[at] ?? '') + text.slice(at),
      ].filter(one => one !== text)
      for (const one of spoilt) expect(decoded(one, course).kind).toBe('damaged')
    }
  })

  test('whatever is signed as ours, nothing is thrown', () => {
    const body = fc.string({ unit: fc.constantFrom(...text), maxLength: 80 })
    fc.assert(
      fc.property(fc.nat(text.length), body, (length, more) => {
        const read = decoded(signed(text.slice(0, Math.max(6, length)) + more), course)
        expect(['ok', 'older-programme', 'damaged', 'foreign', 'newer']).toContain(read.kind)
      }),
      { numRuns: 300 },
    )
  })
})
