/** Rows out of statements, as a record store of anybody’s gives them back. */
import { describe, expect, test } from 'vitest'
import { durationOf, isStatement, rowIn } from '../../src/course/statement-value.ts'

const ANSWERED = {
  actor: { account: { homePage: 'https://lms.example', name: '7' }, name: 'Ada Pell' },
  verb: { id: 'http://adlnet.gov/expapi/verbs/answered' },
  object: { id: 'https://lms.example/au/0/lamp.1.2' },
  result: { response: 'say-so', duration: 'PT12.35S' },
  timestamp: '2026-11-22T10:02:00.123Z',
  context: { registration: 'r1' },
}

test('an answer is a row of its learner, its registration and its course', () => {
  expect(rowIn(ANSWERED)).toEqual({
    row: { id: 'lamp.1.2', text: 'say-so', at: Date.parse('2026-11-22T10:02:00.123Z'), latency: 12_350 },
    group: '7\nr1\nhttps://lms.example/au/0',
    learner: { id: '7', name: 'Ada Pell' },
  })
  const attempted = { ...ANSWERED, verb: { id: 'http://adlnet.gov/expapi/verbs/attempted' } }
  expect(rowIn(attempted)?.row.id).toBe('lamp.1.2')
})

test('without a time, a duration or a registration it is one all the same', () => {
  const { timestamp, context, ...rest } = ANSWERED
  expect([timestamp, context].every(Boolean)).toBe(true)
  const bare = { ...rest, result: { response: 'say-so' } }
  expect(rowIn(bare)).toMatchObject({
    row: { at: null, latency: null },
    group: '7\n\nhttps://lms.example/au/0',
  })
  expect(rowIn({ ...bare, timestamp: 'today', context: [] })?.row.at).toBeNull()
})

test.each<[string, object]>([
  ['another verb', { verb: { id: 'http://adlnet.gov/expapi/verbs/completed' } }],
  ['no verb', { verb: null }],
  ['an object without an id', { object: {} }],
  ['no object', { object: 'https://lms.example/au/0/lamp.1.2' }],
  ['an object that is no row', { object: { id: 'https://lms.example/au/0' } }],
  ['no response', { result: {} }],
  ['no result', { result: null }],
  ['a response that is a number', { result: { response: 7 } }],
  ['nobody', { actor: null }],
  ['somebody without a name', { actor: { account: { homePage: 'https://lms.example' } } }],
  ['somebody whose name is empty', { actor: { account: { name: '' }, mbox: '' } }],
])('a statement of %s is no row', (_, other) => {
  expect([null, 7, 'answered', []].map(rowIn)).toEqual([undefined, undefined, undefined, undefined])
  expect(rowIn({ ...ANSWERED, ...other })).toBeUndefined()
})

test.each([
  [{ account: { name: '7' }, mbox: 'mailto:ada@example.org' }, '7', '7'],
  [{ account: { name: '' }, mbox: 'mailto:ada@example.org' }, 'ada@example.org', 'ada@example.org'],
  [{ mbox: 'mailto:ada@example.org', name: 'Ada' }, 'ada@example.org', 'Ada'],
  [{ mbox_sha1sum: 'f00' }, 'f00', 'f00'],
  [{ openid: 'https://ada.example', name: '' }, 'https://ada.example', 'https://ada.example'],
  [{ openid: 'https://mailto:x', name: 7 }, 'https://mailto:x', 'https://mailto:x'],
  [{ mbox: 'a'.repeat(300), name: 'b'.repeat(300) }, 'a'.repeat(200), 'b'.repeat(200)],
])('the learner of %j', (actor, id, name) => {
  expect(rowIn({ ...ANSWERED, actor })?.learner).toEqual({ id, name })
})

describe('a statement', () => {
  test('has an actor, a verb and an object, whatever else', () => {
    expect(isStatement(ANSWERED)).toBe(true)
    expect(isStatement({ actor: null, verb: {}, object: {} })).toBe(true)
    for (const part of ['actor', 'verb', 'object']) {
      const rest = Object.fromEntries(Object.entries(ANSWERED).filter(([name]) => name !== part))
      expect(isStatement(rest)).toBe(false)
    }
    expect(isStatement({ ...ANSWERED, verb: 'answered' })).toBe(false)
    expect(isStatement({ ...ANSWERED, object: null })).toBe(false)
  })
})

test.each<[unknown, number | null]>([
  ['PT0S', 0],
  ['PT1.5S', 1_500],
  ['PT2M', 120_000],
  ['PT3H', 10_800_000],
  ['P1D', 86_400_000],
  ['P1.5DT1.5H1.5M1.5S', 1.5 * (86_400_000 + 3_600_000 + 60_000 + 1_000)],
  ['PT1H30M', 5_400_000],
  ['P10DT10H10M10S', 10 * (86_400_000 + 3_600_000 + 60_000 + 1_000)],
  ['P1.25DT1.25H1.25M1.25S', 1.25 * (86_400_000 + 3_600_000 + 60_000 + 1_000)],
  ['P1M', null],
  ['P1Y', null],
  ['PT1.S', null],
  ['xPT1S', null],
  ['PT1Sx', null],
  [`PT${'0'.repeat(97)}S`, null],
  ['', null],
  [7, null],
  [null, null],
])('%j lasts %j milliseconds', (text, milliseconds) => {
  expect(durationOf(text)).toBe(milliseconds)
})
