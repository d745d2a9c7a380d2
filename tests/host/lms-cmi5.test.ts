/** Sessions with an LMS that speaks cmi5 and refuses by number whatever breaks a rule. */
// @vitest-environment node
import { expect, test } from 'vitest'
import { aReport, afterTurns, turn } from '../support/report.ts'
import { ACTIVITY, ACTOR } from '../support/xapi-endpoint.ts'
import { finished, launchedWith, quiet } from './cmi5-launched.ts'

test('a whole course is told in order: first, turn by turn, what came of it, last', async () => {
  const { lms, open, said } = launchedWith({ masteryScore: 0.7, returnURL: 'https://lms.example/back' })
  const session = await open()
  session.report(afterTurns(1))
  session.report(afterTurns(3))
  session.report(finished(82))
  await quiet()
  session.close()
  await quiet()
  expect(lms.refusals()).toEqual([])
  expect(said()).toEqual([
    'initialized',
    '(attempted)',
    '(answered)',
    '(answered)',
    '(scored)',
    '(scored)',
    '(scored)',
    'passed',
    'completed',
    'terminated',
  ])
  expect(session.trouble()).toBeNull()
})

test('at the launch it asks once for the token, then for what cmi5 wants read before anything is said', async () => {
  const { lms, open } = launchedWith()
  await open()
  expect(lms.calls()).toEqual([
    'POST fetch/1',
    'GET activities/state LMS.LaunchData',
    'GET agents/profile cmi5LearnerPreferences',
    'GET activities/state even-keel',
    'POST statements',
  ])
})

test('a turn costs two requests: what was chosen, and what is kept', async () => {
  const { lms, open } = launchedWith()
  const session = await open()
  session.report(afterTurns(2))
  await quiet()
  const before = lms.calls().length
  session.report(afterTurns(3))
  await quiet()
  expect(lms.calls().slice(before)).toEqual(['POST statements', 'POST activities/state even-keel'])
})

test('what the LMS says at the launch is handed on', async () => {
  const { open } = launchedWith({
    masteryScore: 0.55,
    preferences: { languagePreference: 'de-AT,en', audioPreference: 'off' },
  })
  const { launch } = await open()
  expect(launch).toEqual({
    view: 'normal',
    mastery: 55,
    suspended: '',
    learner: 'Ada Ray',
    language: 'de-AT',
    sound: false,
  })
})

test('by their times too the first statement is the first, whatever the clock said before', async () => {
  const { lms, open } = launchedWith()
  const session = await open()
  session.report(aReport({ rows: [turn(1, { at: 0 }), turn(2, { at: Date.UTC(2126, 0, 1) })] }))
  await quiet()
  session.close()
  await quiet()
  expect(lms.refusals()).toEqual([])
})

test('durations are of the session where it ends, and of all sessions where something was reached', async () => {
  const { lms, open, relaunch, later } = launchedWith({ masteryScore: 0.7 })
  const first = await open()
  await later(60)
  first.report(afterTurns(2))
  await quiet()
  first.close()
  await quiet()
  relaunch()
  const second = await open()
  await later(30)
  second.report(finished(80, { rows: [turn(9)] }))
  await quiet()
  second.close()
  await quiet()
  const durations = lms.statements().flatMap(({ verb, result }) => {
    const { duration } = (result ?? {}) as { duration?: string }
    const id = String((verb as { id: string }).id)
      .split('/')
      .at(-1)
    return duration === undefined || id === 'answered' ? [] : [`${id} ${duration}`]
  })
  expect(durations).toEqual(['terminated PT60S', 'passed PT90S', 'completed PT90S', 'terminated PT30S'])
})

test('the template of the LMS stands in every statement as it came, and what is listed in it comes first', async () => {
  const { lms, open } = launchedWith({
    masteryScore: 0.7,
    template: {
      platform: 'An LMS',
      extensions: { 'https://lms.example/cohort': { year: 2026 } },
      contextActivities: { category: [{ id: 'https://lms.example/course' }], other: [{ id: ACTIVITY }] },
    },
  })
  const session = await open()
  session.report(finished(80))
  await quiet()
  session.close()
  await quiet()
  expect(lms.refusals()).toEqual([])
  const [first] = lms.statements()
  expect(first).toMatchObject({
    actor: ACTOR,
    context: {
      platform: 'An LMS',
      contextActivities: {
        category: [
          { id: 'https://lms.example/course' },
          { id: 'https://w3id.org/xapi/cmi5/context/categories/cmi5' },
        ],
      },
    },
  })
})
