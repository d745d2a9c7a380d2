/** The endpoint that the cmi5 tests trust is not toothless: one planted breach of each rule, and it names the rule. */
import { describe, expect, test } from 'vitest'
import {
  completed,
  initialized,
  judged,
  rowStatement,
  scored,
  type Speaker,
  terminated,
} from '../../src/course/statements.ts'
import type { Json, JsonObject } from '../../src/course/json.ts'
import { breachOf, type SessionFacts } from '../support/cmi5-rules.ts'
import { TEN_O_CLOCK, turn } from '../support/report.ts'
import { ACTIVITY, ACTOR, PUBLISHED, REGISTRATION, xapiEndpoint } from '../support/xapi-endpoint.ts'

const SESSION_ID = 'https://w3id.org/xapi/cmi5/context/extensions/sessionid'
const MASTERY = 'https://w3id.org/xapi/cmi5/context/extensions/masteryscore'
const MOVE_ON = { id: 'https://w3id.org/xapi/cmi5/context/categories/moveon' }
const CMI5 = { id: 'https://w3id.org/xapi/cmi5/context/categories/cmi5' }

const TEMPLATE: JsonObject = {
  extensions: { [SESSION_ID]: 'session-1' },
  contextActivities: { grouping: [{ id: PUBLISHED }] },
}
const SPEAKER: Speaker = {
  actor: ACTOR,
  activityId: ACTIVITY,
  registration: REGISTRATION,
  contextTemplate: TEMPLATE,
  masteryScore: 0.7,
}
const ID = '11111111-1111-4111-8111-111111111111'
const STAMP = { id: ID, at: TEN_O_CLOCK + 3_600_000 }

function plain(statement: unknown): JsonObject {
  return JSON.parse(JSON.stringify(statement)) as JsonObject
}

const FIRST = plain(initialized(SPEAKER, { id: ID, at: TEN_O_CLOCK }))
const PASSED = plain(judged(SPEAKER, STAMP, { overall: 80, passed: true, spent: 60_000 }))
const FAILED = plain(judged(SPEAKER, STAMP, { overall: 60, passed: false, spent: 60_000 }))
const DONE = plain(completed(SPEAKER, STAMP, 60_000))
const LAST = plain(terminated(SPEAKER, STAMP, 60_000))
const ANSWER = plain(rowStatement(SPEAKER, ID, turn(1), 'en-GB'))
const SCORE = plain(scored(SPEAKER, STAMP, null, 80))

const FACTS: SessionFacts = {
  actor: ACTOR,
  registration: REGISTRATION,
  activityId: ACTIVITY,
  contextTemplate: TEMPLATE,
  launchMode: 'Normal',
  masteryScore: 0.7,
  hasPreferences: true,
  said: [FIRST],
  saidBefore: [],
}

/** The statement with what stands at a path changed; undefined: taken out. */
function but(statement: JsonObject, path: string, value: Json | undefined): JsonObject {
  const [key = '', ...rest] = path.split('|')
  const own = statement[key]
  if (rest.length > 0) return { ...statement, [key]: but(own as JsonObject, rest.join('|'), value) }
  const { [key]: _, ...others } = statement
  return value === undefined ? others : { ...others, [key]: value }
}

const CATEGORY = 'context|contextActivities|category'

test.each([
  ['initialized', FIRST, { said: [] }],
  ['passed', PASSED, {}],
  ['failed', FAILED, {}],
  ['completed', DONE, {}],
  ['an answer', ANSWER, {}],
  ['a score', SCORE, {}],
  ['terminated', LAST, {}],
  ['failed after having failed in another session', FAILED, { saidBefore: [FAILED] }],
  ['passed after having failed in another session', PASSED, { saidBefore: [FAILED] }],
] as const)('what this house says is taken: %s', (_, statement, facts) => {
  expect(breachOf(statement, { ...FACTS, ...facts })).toBeNull()
})

const BREACHES: readonly (readonly [rule: string, statement: Json, facts?: Partial<SessionFacts>])[] = [
  ['4.1.0.0-1', 7],
  ['4.1.0.0-1', but(DONE, 'actor', undefined)],
  ['4.1.0.0-1', but(DONE, 'verb|id', 'completed')],
  ['4.1.0.0-1', but(DONE, 'object', undefined)],
  ['4.1.0.0-1', but(DONE, 'verb|display', { 'no language at all': 'completed' })],
  ['4.1.0.0-1', but(DONE, 'result|duration', '60')],
  ['4.1.0.0-1', but(DONE, 'result|duration', 'PT1.234S')],
  ['4.1.0.0-1', but(PASSED, 'result|score|scaled', 80)],
  ['4.1.0.0-1', but(PASSED, 'result|score|raw', 180)],
  ['4.1.0.0-1', but(PASSED, 'result|success', 'yes')],
  ['4.1.0.0-1', but(ANSWER, 'object|definition|interactionType', 'multiple')],
  ['4.1.0.0-1', but(ANSWER, 'object|definition|choices', [{ id: 'a', description: { en: '' } }])],
  ['4.1.0.0-1', but(DONE, 'context|extensions|spent', 7)],
  ['4.1.0.0-1', but(DONE, 'note', 'x')],
  ['6.3.0.0-1', but(DONE, 'verb|id', 'http://adlnet.gov/expapi/verbs/voided')],
  ['8.1.3.0-3', but(DONE, 'actor|name', 'Somebody else')],
  ['8.1.5.0-6', but(DONE, 'object|id', PUBLISHED)],
  ['9.1.0.0-1', but(DONE, 'id', undefined)],
  ['9.1.0.0-1', but(DONE, 'id', 'one')],
  [
    '9.2.0.0-2',
    but(DONE, 'actor', { ...ACTOR, objectType: 'Group' }),
    { actor: { ...ACTOR, objectType: 'Group' } },
  ],
  ['9.2.0.0-3', but(DONE, 'actor', { mbox: 'mailto:a@b.c' }), { actor: { mbox: 'mailto:a@b.c' } }],
  ['9.3.0.0-1', but(FIRST, 'verb|id', 'http://adlnet.gov/expapi/verbs/answered')],
  ['9.3.0.0-2', FIRST],
  ['9.3.0.0-2', DONE, { said: [FIRST, DONE] }],
  ['9.3.0.0-2', PASSED, { said: [FIRST, PASSED] }],
  ['9.3.0.0-3', PASSED, { said: [FIRST, FAILED] }],
  ['9.3.0.0-3', FAILED, { said: [FIRST, PASSED] }],
  ['9.3.0.0-4', ANSWER, { said: [] }],
  ['9.3.0.0-4', LAST, { said: [] }],
  ['9.3.0.0-4', but(ANSWER, 'timestamp', '2026-11-22T09:00:00.000Z')],
  ['9.3.0.0-5', ANSWER, { said: [FIRST, LAST] }],
  ['9.3.0.0-5', but(LAST, 'timestamp', '2026-11-22T10:00:30.000Z'), { said: [FIRST, ANSWER] }],
  ['9.3.0.0-6', DONE, { saidBefore: [DONE] }],
  ['9.3.0.0-7', PASSED, { saidBefore: [PASSED] }],
  ['9.3.0.0-8', FAILED, { saidBefore: [PASSED] }],
  ['9.3.4.0-2', but(PASSED, 'result|score|scaled', 0.69)],
  ['9.3.5.0-2', but(FAILED, 'result|score|scaled', 0.7)],
  ['9.5.1.0-2', but(DONE, 'result|score', { scaled: 0.8 })],
  ['9.5.1.0-3', but(PASSED, 'result|score|min', undefined)],
  ['9.5.1.0-3', but(PASSED, 'result|score|max', undefined)],
  ['9.5.2.0-1', but(PASSED, 'result|success', false)],
  ['9.5.2.0-1', but(PASSED, 'result', undefined)],
  ['9.5.2.0-2', but(FAILED, 'result|success', true)],
  ['9.5.2.0-3', but(LAST, 'result|success', true)],
  ['9.5.3.0-1', but(DONE, 'result|completion', false)],
  ['9.5.3.0-2', but(PASSED, 'result|completion', true)],
  ['9.5.4.1-1', but(LAST, 'result|duration', undefined)],
  ['9.5.4.1-2', but(DONE, 'result|duration', undefined)],
  ['9.5.4.1-3', but(PASSED, 'result|duration', undefined)],
  ['9.5.4.1-4', but(FAILED, 'result|duration', undefined)],
  ['9.6.0.0-1', but(DONE, 'context', undefined)],
  ['9.6.1.0-1', but(DONE, 'context|registration', undefined)],
  ['9.6.1.0-1', but(DONE, 'context|registration', ID)],
  ['9.6.2.2-1', but(DONE, CATEGORY, [CMI5])],
  ['9.6.2.2-2', but(LAST, CATEGORY, [CMI5, MOVE_ON])],
  ['9.6.2.2-2', but(ANSWER, CATEGORY, [MOVE_ON])],
  ['9.6.3.2-2', but(PASSED, `context|extensions|${MASTERY}`, undefined)],
  ['9.6.3.2-2', but(PASSED, `context|extensions|${MASTERY}`, 0.6)],
  ['9.7.0.0-1', but(DONE, 'timestamp', undefined)],
  ['9.7.0.0-2', but(DONE, 'timestamp', '2026-11-22T12:00:00.123+01:00')],
  ['10.2.1.0-6', but(DONE, `context|extensions|${SESSION_ID}`, 'another')],
  ['10.2.1.0-6', but(DONE, 'context|contextActivities|grouping', undefined)],
  ['10.2.1.0-6', but(DONE, 'context|contextActivities|grouping', [{ id: ACTIVITY }, { id: PUBLISHED }])],
  ['10.2.2.0-2', DONE, { launchMode: 'Browse' }],
  ['10.2.2.0-3', PASSED, { launchMode: 'Review' }],
  ['11.0.0.0-3', FIRST, { said: [], hasPreferences: false }],
]

test.each(BREACHES.map(([rule, statement, facts = {}]) => ({ rule, statement, facts })))(
  '$rule is caught',
  ({ rule, statement, facts }) => {
    expect(breachOf(statement, { ...FACTS, ...facts })?.rule).toBe(rule)
  },
)

describe('the endpoint itself', () => {
  const HEADERS = {
    'Content-Type': 'application/json',
    'X-Experience-API-Version': '1.0.3',
    Authorization: 'Basic token-of-session-1',
  }

  /** Opened as far as the first statement. */
  async function opened() {
    const lms = xapiEndpoint()
    lms.launch()
    await lms.fetch('https://lms.example/fetch/1', { method: 'POST' })
    const agent = encodeURIComponent(JSON.stringify(ACTOR))
    const at = (path: string, init: RequestInit = {}) =>
      lms.fetch(`https://lms.example/lrs/${path}`, { ...init, headers: { ...HEADERS, ...init.headers } })
    await at(`agents/profile?profileId=cmi5LearnerPreferences&agent=${agent}`)
    const send = async (statement: unknown) =>
      (await at('statements', { method: 'POST', body: JSON.stringify(statement) })).status
    return { lms, at, send, agent }
  }

  test('gives its token once', async () => {
    const { lms } = await opened()
    const again = await lms.fetch('https://lms.example/fetch/1', { method: 'POST' })
    expect(await again.json()).toHaveProperty('error-code', '1')
  })

  test('knows nobody without the token, and no version but its own', async () => {
    const { at } = await opened()
    expect((await at('statements', { headers: { Authorization: 'Basic guessed' } })).status).toBe(401)
    expect((await at('statements', { headers: { 'X-Experience-API-Version': '0.9' } })).status).toBe(400)
  })

  test('takes a statement twice, and another one under its id never', async () => {
    const { send, lms } = await opened()
    expect(await send(FIRST)).toBe(200)
    const answer = { ...ANSWER, id: '22222222-2222-4222-8222-222222222222' }
    expect([await send(answer), await send(answer)]).toEqual([200, 200])
    expect(await send(but(answer, 'result|response', 'give-in'))).toBe(409)
    expect(lms.statements()).toHaveLength(2)
  })

  test('takes all of a request or nothing of it', async () => {
    const { send, lms } = await opened()
    expect(await send([FIRST, but(ANSWER, 'actor|name', 'x')])).toBe(403)
    expect(lms.statements()).toEqual([])
  })

  test('takes nothing more after the last statement', async () => {
    const { send, at, agent, lms } = await opened()
    await send([FIRST, { ...LAST, id: '33333333-3333-4333-8333-333333333333' }])
    const query = `activityId=${encodeURIComponent(ACTIVITY)}&registration=${REGISTRATION}&agent=${agent}`
    const init = { method: 'POST', body: '{}' }
    expect((await at(`activities/state?${query}&stateId=even-keel`, init)).status).toBe(403)
    expect(lms.refusals()).toEqual(['8.1.2.0-2'])
  })

  test('keeps its launch data, its registration and its learner to itself', async () => {
    const { at, agent, lms } = await opened()
    const own = `activityId=${encodeURIComponent(ACTIVITY)}&registration=${REGISTRATION}`
    await at(`activities/state?${own}&agent=${agent}&stateId=LMS.LaunchData`, { method: 'PUT', body: '{}' })
    await at(`activities/state?${own.replace(REGISTRATION, ID)}&agent=${agent}&stateId=x`)
    await at(`activities/state?${own}&agent=%7B%7D&stateId=x`)
    expect(lms.refusals()).toEqual(['10.2.1.0-5', '8.1.4.0-3', '8.1.3.0-3'])
  })
})
