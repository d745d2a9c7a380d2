/** What is said in xAPI: that a reply was chosen, with its words; in how long; and what came of it. */
import { expect, test } from 'vitest'
import { languagesOf } from '../../src/course/row-languages.ts'
import { headTexts } from '../../src/course/head-text.ts'
import {
  initialized,
  isPassed,
  judged,
  rowStatement,
  scored,
  type Speaker,
} from '../../src/course/statements.ts'
import { rowIn } from '../../src/course/statement-value.ts'
import { isoDuration } from '../../src/course/xapi.ts'
import { HEAD, TEN_O_CLOCK, turn } from '../support/report.ts'

const SPEAKER: Speaker = {
  actor: { account: { homePage: 'https://lms.example', name: '7' } },
  activityId: 'https://lms.example/au/0',
  registration: '760e3480-ba55-4991-94b0-01820dbd23a2',
  contextTemplate: { extensions: { 'https://w3id.org/xapi/cmi5/context/extensions/sessionid': 's' } },
  masteryScore: 0.7,
}
const STAMP = { id: '11111111-1111-4111-8111-111111111111', at: TEN_O_CLOCK }

test('a turn is an interaction: what was asked, which reply was chosen, its words, whether it was right, how long it took', () => {
  expect(rowStatement(SPEAKER, STAMP.id, turn(2), 'en-GB')).toMatchObject({
    id: STAMP.id,
    timestamp: '2026-11-22T10:02:00.123Z',
    verb: { id: 'http://adlnet.gov/expapi/verbs/answered' },
    object: {
      id: 'https://lms.example/au/0/closing-time.1.2',
      definition: {
        type: 'http://adlnet.gov/expapi/activities/cmi.interaction',
        interactionType: 'choice',
        description: { 'en-GB': 'Is it ready, or is it not?' },
        choices: [{ id: 'say-so', description: { 'en-GB': 'One of them is not, and I will tell you why.' } }],
      },
    },
    result: { response: 'say-so', success: true, duration: 'PT12.35S' },
  })
})

test('what is neither right nor wrong is not called either', () => {
  const said = (result: 'correct' | 'neutral' | 'wrong') =>
    rowStatement(SPEAKER, STAMP.id, turn(1, { result }), 'en').result?.success
  expect([said('correct'), said('neutral'), said('wrong')]).toEqual([true, undefined, false])
})

test('a silence has no words, and no empty ones', () => {
  const { object, result } = rowStatement(
    SPEAKER,
    STAMP.id,
    turn(1, { response: '_silence', words: '', asked: '' }),
    'en',
  )
  expect(object.definition).not.toHaveProperty('choices')
  expect(object.definition).not.toHaveProperty('description')
  expect(result?.response).toBe('_silence')
})

test('the head of an attempt is what it takes to rebuild it', () => {
  expect(rowStatement(SPEAKER, STAMP.id, HEAD, 'en')).toMatchObject({
    verb: { id: 'http://adlnet.gov/expapi/verbs/attempted' },
    object: { id: 'https://lms.example/au/0/closing-time.1' },
    result: { response: HEAD.text },
  })
})

test('what was said of a row is read back as it was', () => {
  for (const row of [HEAD, turn(1), turn(2, { response: '_silence', words: '', latency: 1234 })]) {
    const said: unknown = JSON.parse(JSON.stringify(rowStatement(SPEAKER, STAMP.id, row, 'en-GB')))
    expect(rowIn(said)?.row).toEqual({
      id: row.id,
      text: row.kind === 'attempt' ? row.text : row.response,
      at: row.at,
      latency: row.kind === 'attempt' ? null : Math.round(row.latency / 10) * 10,
    })
  }
})

test('what cmi5 only allows has neither of its categories', () => {
  for (const statement of [
    rowStatement(SPEAKER, STAMP.id, turn(1), 'en'),
    scored(SPEAKER, STAMP, 'empathy', 80),
  ]) {
    expect(JSON.stringify(statement.context)).not.toContain('context/categories')
  }
  expect(JSON.stringify(initialized(SPEAKER, STAMP).context)).toContain('categories/cmi5')
})

test('a dimension is scored as an objective of the whole', () => {
  expect(scored(SPEAKER, STAMP, 'boundaries', 64)).toMatchObject({
    object: { id: 'https://lms.example/au/0/objectives/boundaries' },
    result: { score: { scaled: 0.64, raw: 64, min: 0, max: 100 } },
  })
})

test('a verdict says its score, and the mastery score that it is by', () => {
  const passed = judged(SPEAKER, STAMP, { overall: 70, passed: true, spent: 61_005 })
  expect(passed).toMatchObject({
    result: { score: { scaled: 0.7, raw: 70, min: 0, max: 100 }, success: true, duration: 'PT61.01S' },
    context: { extensions: { 'https://w3id.org/xapi/cmi5/context/extensions/masteryscore': 0.7 } },
  })
  const { context } = judged({ ...SPEAKER, masteryScore: null }, STAMP, {
    overall: 70,
    passed: true,
    spent: 0,
  })
  expect(JSON.stringify(context)).not.toContain('masteryscore')
})

test('whoever reaches the mastery score of the LMS has passed, whatever the programme says', () => {
  expect(isPassed(0.8, { overall: 75, passed: true })).toBe(false)
  expect(isPassed(0.5, { overall: 60, passed: false })).toBe(true)
  expect(isPassed(null, { overall: 60, passed: false })).toBe(false)
})

test.each([
  [0, 'PT0S'],
  [4, 'PT0S'],
  [12_345, 'PT12.35S'],
  [3_600_000, 'PT3600S'],
  [-5, 'PT0S'],
  [Number.NaN, 'PT0S'],
  [Number.POSITIVE_INFINITY, 'PT0S'],
])('%d milliseconds last %s', (milliseconds, duration) => {
  expect(isoDuration(milliseconds)).toBe(duration)
})

test('words are in the language that the head of their attempt says; where it is not at hand, in none that is known', () => {
  const parts = headTexts({
    attempt: {
      format: 1,
      id: 'a'.repeat(32),
      scenario: { id: 'closing-time', plays: 'b'.repeat(64), words: 'c'.repeat(64) },
      rules: 'd'.repeat(64),
      engine: '0.1.0',
      language: 'de-AT',
      mode: 'assessment',
      seed: 7,
      carried: Array.from({ length: 30 }, (_, k) => `granted-something-${k}`),
      earlier: 0,
      from: null,
      started: '2026-11-22T10:00:00.123Z',
      events: [],
    },
    place: 'closing-time',
    n: 1,
    before: { played: 0, debriefed: 0 },
    programme: 'e'.repeat(12),
  })
  expect(parts.length).toBeGreaterThan(1)
  const heads = parts.map((text, k) => ({ ...HEAD, id: k === 0 ? HEAD.id : `${HEAD.id}.0${k}`, text }))
  const languageOf = languagesOf([...heads, turn(1)])
  expect(languageOf(turn(1))).toBe('de-AT')
  expect(languageOf(turn(1, { id: 'lost-parcel.1.1' }))).toBe('und')
  expect(languagesOf([HEAD])(turn(1))).toBe('und')
})
