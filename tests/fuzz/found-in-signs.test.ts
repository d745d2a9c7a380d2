/** Dates that there are not, JSON that is none, signs of another alphabet: found by looking at hundreds of thousands of cases, each as the smallest one that shows it. */
import { describe, expect, test } from 'vitest'
import { headTexts, readHead } from '../../src/course/head-text.ts'
import { decodeSuspend } from '../../src/course/suspend-read.ts'
import { readStrictJson } from '../../src/credential/strict-json.ts'
import { fingerprint } from '../../src/dialogue/fingerprint.ts'
import { readAttempt } from '../../src/dialogue/read-attempt.ts'
import { readCompiled } from '../../src/host/read-compiled.ts'
import { readStoredAttempt } from '../../src/host/stored-attempt.ts'
import { readDrilled } from '../../src/practice/read-drilled.ts'
import { readRating } from '../../src/practice/read-rating.ts'
import { LAMP, LEFT } from './support/attempts.ts'
import { COURSE, REPORT } from './support/played.ts'
import { codesOf } from './support/source-read.ts'

/** No date has a day like that, and some machines read it as another one. */
const NO_DATES = [
  '2026-99-99T10:00:00Z',
  '2026-02-30T10:00:00Z',
  '2026-06-01T25:00:00Z',
  '2026-06-01T24:30:00Z',
  '2026-06-01T10:00:60Z',
  '2026-06-01T:::Z',
]

describe('a date that there is not', () => {
  test.each(NO_DATES)('%s is none of an attempt, a rating, a drilled moment', started => {
    expect(readStoredAttempt({ ...LEFT, started })).toEqual({ reason: 'damaged' })
    expect(readAttempt(JSON.stringify({ ...LEFT, started }))).toMatchObject({
      problem: { code: 'attempt-shape' },
    })
    expect(codesOf(JSON.stringify({ ...LEFT, started }))).toEqual(['attempt-shape'])
    expect(readRating({ attempt: 'a', at: started, guesses: null, differently: '' }, 'a')).toBeUndefined()
    expect(readDrilled({ id: 'd', at: started, attempt: 'a', turn: 1, reply: 'r' })).toBeUndefined()
  })

  test('is none of a customer’s record', () => {
    const record = [{ on: '2026-02-30', what: 'Bought a lamp.' }]
    const scenario = { ...LAMP, customer: { ...LAMP.customer, record } }
    expect(readCompiled({ scenario, ...fingerprint(scenario) })).toBeUndefined()
  })

  test('is none of an attempt that began after the year 9999, which no machine writes out', () => {
    const [text = ''] = headTexts({
      attempt: LEFT,
      place: 'lamp',
      n: 1,
      before: { played: 0, debriefed: 0 },
      programme: '',
    })
    expect(readHead([text])?.attempt.id).toBe(LEFT.id)
    const late = headTexts({
      attempt: { ...LEFT, started: '9999-12-31T23:59:59Z' },
      place: 'lamp',
      n: 1,
      before: { played: 0, debriefed: 0 },
      programme: '',
    })
    expect(readHead(late)?.attempt.started).toBe('9999-12-31T23:59:59.000Z')
  })

  test('an event so late that its end is no date is none', () => {
    const events = [{ n: 1, at: 1e300, kind: 'reply', beat: 'asks', reply: 'rule' }]
    expect(readStoredAttempt({ ...LEFT, events })).toEqual({ reason: 'damaged' })
    expect(codesOf(JSON.stringify({ ...LEFT, events }))).toEqual(['attempt-shape'])
  })
})

describe('JSON that is none', () => {
  test.each(['["\\x"]', '{"\\x":1}', '{"a":"\\u12"}', '"\\u"'])('%s is said to be none', text => {
    expect(readAttempt(text)).toMatchObject({ problem: { code: 'attempt-not-json' } })
    expect(readStrictJson(text)).toEqual({ fault: 'not-json' })
  })

  test('a line that goes on opening brackets is too deep, also where it is whole', () => {
    const deep = `${'['.repeat(20_000)}${']'.repeat(20_000)}`
    expect(codesOf(`${JSON.stringify(LEFT).slice(0, -1)},"derived":${deep}}\n`)).toEqual(['source-too-deep'])
  })
})

describe('a sign of another alphabet', () => {
  // Its lower byte is that of an x, and of no more than that the checksum knows.
  const swapped = (text: string, at: number) =>
    text.slice(0, at) + String.fromCharCode(text.charCodeAt(at) + 0x100) + text.slice(at + 1)

  test('is none of a suspend string', () => {
    const { compiled } = COURSE
    const kinds = Array.from(
      REPORT.suspend,
      (_, at) => decodeSuspend(swapped(REPORT.suspend, at), compiled, () => undefined).kind,
    )
    expect(new Set(kinds)).toEqual(new Set(['foreign', 'newer', 'damaged']))
  })

  test('is none of an attempt’s beginning', () => {
    const attempt = { ...LEFT, carried: ['x'.repeat(200)] }
    const [first = '', more = ''] = headTexts({
      attempt,
      place: 'lamp',
      n: 1,
      before: { played: 0, debriefed: 0 },
      programme: '',
    })
    expect(readHead([first, more])?.attempt.carried).toEqual(attempt.carried)
    expect(readHead([first, swapped(more, 9)])).toBeUndefined()
  })
})
