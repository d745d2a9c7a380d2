/** What an earlier version left with an LMS is read for ever: its signs mean what they meant when it was written. */
import { describe, expect, test } from 'vitest'
import { crcOf } from '../../src/course/crc.ts'
import { fixed } from '../../src/course/digits.ts'
import { attemptId } from '../../src/course/draw.ts'
import type { Begun, Enrolment } from '../../src/course/enrolment.ts'
import type { Kept } from '../../src/course/suspend-kept.ts'
import { decodeSuspend, scenariosIn } from '../../src/course/suspend-read.ts'
import { encodeSuspend } from '../../src/course/suspend.ts'
import { aProgramme, FATAL, OUT_OF_TIME, scored } from './support/programmes.ts'

const { programme } = aProgramme()
const HASH = '0123456789abcdef'.repeat(4)
const COMPILED = { programme, plays: { counter: 'fedcba9876', phone: '0badcafe00' }, hash: HASH }
const SEED = 0xfedc_ba98

function begun(place: string, n: number, more: Partial<Begun>): Begun {
  return {
    place,
    n,
    attempt: attemptId('calm', SEED, place, n),
    scenario: { id: place, plays: '123456', words: '' },
    mode: 'practice',
    before: { played: 0, debriefed: 0 },
    result: null,
    ...more,
  }
}

const ALL: readonly Begun[] = [
  begun('counter', 1, {
    mode: 'assessment',
    result: scored(64, null, 100),
    before: { played: 3, debriefed: 40 },
  }),
  begun('counter', 2, { mode: 'assessment', result: FATAL }),
  begun('lost', 1, { scenario: { id: 'keys', plays: '00abcd', words: '' }, result: OUT_OF_TIME }),
  begun('phone', 1, {}),
]

const TALK: Kept = {
  started: Date.UTC(2026, 10, 22, 10, 0, 0, 123),
  spent: 1234,
  language: 'de-AT',
  engine: '0.1.0',
  rules: '0a1b2c',
  carried: ['sale-price', 'gossip'],
  turns: 70,
  choices: [0, null, 61, 62, 63, 2000, null],
}

const ENROLMENT: Enrolment = { format: 1, programme: { id: 'calm', hash: HASH }, seed: SEED, begun: ALL }
const LAUNCHED = { rows: 1000, attempts: new Map(), unread: new Map([[ALL[3]?.attempt ?? '', TALK]]) }

const WRITTEN =
  'EK1u4kASNFZ4mrD-3LqY_IIHcounterElostEkeysFphoneFde-ATF0.1.0Ksale-priceGgossipEFABEjRWDhIBABlBkBAVACEjRWAABaBaBaAApBCBAKvNAAAAAAAAAACDBEjRWAAAaICssV7hmSEFChssCGHiGHBA-_he_hf_h-QAB_jwsk'

describe('an enrolment with scores and a talk that is not over', () => {
  test('is written as it always was', () => {
    expect(
      encodeSuspend({ enrolment: ENROLMENT, attempts: [], rows: 1000, launched: LAUNCHED }, () => undefined),
    ).toBe(WRITTEN)
  })

  test('is read as it was written', () => {
    const read = decodeSuspend(WRITTEN, COMPILED, () => undefined)
    expect(read).toEqual({ kind: 'ok', enrolment: ENROLMENT, attempts: [], launched: LAUNCHED })
    expect(scenariosIn(WRITTEN, COMPILED)).toEqual(['phone'])
  })

  test('is told from a programme that has changed since, by its hash alone', () => {
    const changed = { ...COMPILED, hash: `${HASH.slice(0, 11)}0${HASH.slice(12)}` }
    const read = decodeSuspend(WRITTEN, changed, () => undefined)
    expect(read).toMatchObject({
      kind: 'older-programme',
      enrolment: { programme: { id: 'calm', hash: HASH.slice(0, 12) }, begun: ALL },
    })
    const later = { ...COMPILED, hash: `${HASH.slice(0, 12)}ffff` }
    expect(decodeSuspend(WRITTEN, later, () => undefined).kind).toBe('ok')
  })

  test('is of a scenario that plays as it did, as far as its digits tell', () => {
    const plays = { ...COMPILED.plays, phone: '123456789' }
    const read = decodeSuspend(WRITTEN, { ...COMPILED, plays }, () => undefined)
    if (!('enrolment' in read)) throw new Error(read.kind)
    expect(read.enrolment.begun.map(({ scenario }) => scenario.plays)).toEqual([
      '123456',
      '123456',
      '00abcd',
      '123456789',
    ])
  })
})

describe('what nobody of ours would write', () => {
  const signed = (body: string) => body + fixed(crcOf(body), 6)
  const body = WRITTEN.slice(0, -6)
  const kindOf = (text: string) => decodeSuspend(text, COMPILED, () => undefined).kind

  test('is damaged, though its checksum is right', () => {
    expect(kindOf(signed(body))).toBe('ok')
    expect(kindOf(signed(`${body}A`))).toBe('damaged')
    expect(kindOf(signed(body.slice(0, -1)))).toBe('damaged')
    expect(kindOf(signed(body.replace('counter', 'co nter')))).toBe('damaged')
    expect(kindOf(signed(body.replace('counter', 'co\u0175nter')))).toBe('damaged')
  })

  test('has no more tries than anybody makes', () => {
    const all = [begun('counter', 1, {}), begun('phone', 1_000_000, {})]
    const enrolment = { ...ENROLMENT, begun: all }
    const text = encodeSuspend(
      { enrolment, attempts: [], rows: 0, launched: { ...LAUNCHED, unread: new Map() } },
      () => undefined,
    )
    const read = decodeSuspend(text, COMPILED, () => undefined)
    if (!('enrolment' in read)) throw new Error(read.kind)
    expect(read.enrolment.begun).toHaveLength(2002)
    expect(read.enrolment.begun.at(-2)?.n).toBe(2000)
    expect(read.enrolment.begun.at(-1)?.n).toBe(1_000_000)
  })
})
