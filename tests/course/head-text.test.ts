/** How an attempt was begun, as a text that an LMS keeps: all of it comes back, and nothing that was spoilt. */
import { describe, expect, test } from 'vitest'
import { bytesOf, textOf } from '../../src/course/base64url.ts'
import { crcOf } from '../../src/course/crc.ts'
import { type Head, headTexts, looksLikeHead, looksLikeMore, readHead } from '../../src/course/head-text.ts'

const HEAD: Head = {
  attempt: {
    format: 1,
    id: '0123456789abcdef'.repeat(2),
    scenario: { id: 'closing-time', plays: 'a1'.repeat(32), words: 'b2'.repeat(32) },
    rules: 'c3'.repeat(32),
    engine: '0.1.0',
    language: 'de-AT',
    mode: 'assessment',
    seed: 0xfedc_ba98,
    carried: ['sale-price', 'gossip'],
    earlier: 300,
    from: null,
    started: '2026-11-22T10:00:00.123Z',
    events: [],
  },
  place: 'till',
  n: 259,
  before: { played: 300, debriefed: 258 },
  programme: 'd4e5f6a7b8c9',
}

const withAttempt = (more: Partial<Head['attempt']>): Head => ({
  ...HEAD,
  attempt: { ...HEAD.attempt, ...more },
})
const onlyText = (head: Head) => {
  const [text = '', ...more] = headTexts(head)
  expect(more).toEqual([])
  return text
}

describe('a head', () => {
  test('comes back whole', () => {
    expect(readHead(headTexts(HEAD))).toEqual(HEAD)
    const practice = withAttempt({ mode: 'practice', carried: [] })
    expect(readHead(headTexts(practice))).toEqual(practice)
    const own = { ...HEAD, place: 'closing-time' }
    expect(readHead(headTexts(own))).toEqual(own)
    expect(onlyText(own)).toContain('_closing-time__de-AT_')
  })

  test('of years ago is read for ever: its signs mean what they meant', () => {
    expect(onlyText(HEAD)).toBe(
      '19dc3oaGhoaGhoaGhoaGhoaGhoaGhoaGhoaGhoaGhoaGhoaGysrKysrKysrKysrKysrKysrKysrKysrKysrKysrKyssPDw8PDw8PDw8PDw8PDw8PDw8PDw8PDw8PDw8PDw8PD1OX2p7jJASNFZ4mrze8BI0VniavN7_7cupgBogKyxXsBLAECAQMB_closing-time_till_de-AT_0.1.0_sale-price_gossip',
    )
  })

  test('says no more than sixty-five thousand times', () => {
    const often = { ...HEAD, n: 70_000, before: { played: 70_000, debriefed: 65_536 } }
    expect(readHead(headTexts(often))).toMatchObject({
      n: 65_535,
      before: { played: 65_535, debriefed: 65_535 },
    })
  })

  test('has each sign in its names that would not come back as another', () => {
    const strange = withAttempt({ engine: '0.1.0+b_7', language: 'x y', carried: ['é'] })
    expect(readHead(headTexts(strange))?.attempt).toMatchObject({
      engine: '0.1.0-b-7',
      language: 'x-y',
      carried: ['-'],
    })
  })

  test('has nought where a hash is none, and where its time is none', () => {
    const none = withAttempt({ rules: 'none', started: 'today' })
    expect(readHead(headTexts(none))?.attempt).toMatchObject({
      rules: '0'.repeat(64),
      started: '1970-01-01T00:00:00.000Z',
    })
  })

  test('goes on in further parts where much was carried', () => {
    const much = withAttempt({ carried: Array.from({ length: 30 }, (_, n) => `something-left-${n}`) })
    const parts = headTexts(much)
    expect(parts.length).toBe(3)
    expect(parts.map(part => part.length <= 250)).toEqual([true, true, true])
    expect(parts.map(looksLikeHead)).toEqual([true, false, false])
    expect(parts.map(looksLikeMore)).toEqual([false, true, true])
    expect(readHead(parts)).toEqual(much)
    const [first = '', second = '', third = ''] = parts
    for (const spoilt of [
      [first, second],
      [first, third],
      [first, third, second],
      [second, third],
      [first, second, third, third],
      [first, second, third.slice(2)],
      [first, second, '1.'],
      // The checksum alone would take this letter for the one that it stands for.
      [first, second.replace('s', '\u0173'), third],
    ]) {
      expect(readHead(spoilt)).toBeUndefined()
    }
  })

  test('has a part to itself as long as it fits', () => {
    const free = 250 - onlyText(withAttempt({ carried: ['x'] })).length
    const name = (length: number) => withAttempt({ carried: ['x'.repeat(length)] })
    expect(headTexts(name(free + 1)).map(part => part.length)).toEqual([250])
    expect(headTexts(name(free + 2)).map(part => part.length)).toEqual([250, 3])
    expect(headTexts(name(free + 249)).map(part => part.length)).toEqual([250, 250])
    expect(headTexts(name(free + 250)).map(part => part.length)).toEqual([250, 250, 3])
    expect(readHead(headTexts(name(free + 250)))).toEqual(name(free + 250))
  })
})

describe('what is no head', () => {
  const text = onlyText(HEAD)
  test.each([
    ['nothing', []],
    ['an empty text', ['']],
    ['another version', [`2${text.slice(1)}`]],
    ['its block alone', [text.slice(0, 185)]],
    ['words behind it that it cannot have', [`${text} x`]],
    ['a letter whose lower byte is that of another', [text.replace('gossip', 'g\u016fssip')]],
    ['a block with a sign that is none', [text.replace(/^1./, '1.')]],
    ['another name', [text.replace('gossip', 'gossiq')]],
    ['a name more', [`${text}_x`]],
  ])('%s', (_, parts) => {
    expect(readHead(parts)).toBeUndefined()
  })

  test('nor one that began when no clock of ours goes to', () => {
    const signed = (change: (block: Uint8Array) => void) => {
      const block = bytesOf(text.slice(1, 185)) ?? new Uint8Array()
      const rest = text.slice(185)
      change(block)
      block.fill(0, 0, 3)
      const crc = crcOf(textOf(block) + rest) >>> 8
      block.set([crc >>> 16, (crc >>> 8) & 255, crc & 255], 0)
      return `1${textOf(block)}${rest}`
    }
    expect(readHead([signed(() => {})])).toEqual(HEAD)
    expect(readHead([signed(block => block.fill(255, 125, 131))])).toBeUndefined()
  })

  test.each([
    'say-so',
    '_silence',
    '1',
    `1${'a'.repeat(184)}`,
    `1${'a'.repeat(184)}x`,
    `1${'a'.repeat(180)}_b`,
    `1${'a'.repeat(184)}_b c`,
    `x1${'a'.repeat(184)}_b`,
  ])('does not look like one: %s', said => {
    expect(looksLikeHead(said)).toBe(false)
  })
})
