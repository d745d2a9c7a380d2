/** Sessions with an LMS that speaks cmi5 and refuses by number whatever breaks a rule. */
// @vitest-environment node
import { expect, test } from 'vitest'
import { readKept } from '../../src/course/cmi5-told.ts'
import type { Report } from '../../src/course/report.ts'
import { aReport, afterTurns, finishedWith, turn } from '../support/report.ts'
import { ACTIVITY, ACTOR } from '../support/xapi-endpoint.ts'
import { launchedWith, quiet, tabStorage } from './cmi5-launched.ts'

/** A course finished with that score, with its turns behind it. */
function finished(overall: number, more: Partial<Report> = {}): Report {
  return finishedWith(overall, { rows: afterTurns(3).rows, suspend: `finished-${overall}`, ...more })
}

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

test.each(['', 'abc', null, -1, 1.5, {}])('a mastery score of %j is none', async masteryScore => {
  const { open, lms, said } = launchedWith({ masteryScore })
  const session = await open()
  expect(session.launch.mastery).toBeNull()
  session.report(finished(71))
  await quiet()
  expect(lms.refusals()).toEqual([])
  expect(said()).toContain('passed')
})

test.each([0.55, 0.57, 0.58, 0.29, 0.7, 0.07, 1])(
  'a score that just reaches %d passes',
  async masteryScore => {
    const { open, lms, said } = launchedWith({ masteryScore })
    const session = await open()
    const overall = Math.round(masteryScore * 100)
    const { mastery } = session.launch
    expect(overall >= (mastery ?? 0)).toBe(true)
    expect(overall - 1 >= (mastery ?? 0)).toBe(false)
    session.report(finished(overall, { mark: mastery ?? 0 }))
    await quiet()
    expect(lms.refusals()).toEqual([])
    expect(said()).toContain('passed')
  },
)

test('what is kept comes back at the next launch, and completed and passed are not said again', async () => {
  const { lms, open, relaunch, said } = launchedWith({ masteryScore: 0.7 })
  const first = await open()
  first.report(finished(70))
  await quiet()
  first.close()
  await quiet()
  relaunch()
  const second = await open()
  expect(second.launch.suspended).toBe('finished-70')
  second.report(finished(90, { rows: [turn(9)] }))
  await quiet()
  second.close()
  await quiet()
  expect(lms.refusals()).toEqual([])
  expect(said().filter(verb => verb === 'passed' || verb === 'completed')).toEqual(['passed', 'completed'])
  expect(said().slice(-6)).toEqual([
    'initialized',
    '(answered)',
    '(scored)',
    '(scored)',
    '(scored)',
    'terminated',
  ])
})

test('who fails and then passes in the same session has passed: of the two a session has one', async () => {
  const { lms, open, said } = launchedWith({ masteryScore: 0.7 })
  const session = await open()
  session.report(finished(40))
  await quiet()
  expect(said()).not.toContain('failed')
  session.report(finished(75))
  await quiet()
  session.close()
  await quiet()
  expect(lms.refusals()).toEqual([])
  expect(said()).toContain('passed')
  expect(said()).not.toContain('failed')
})

test('who goes without having passed has failed, and may pass in the next session', async () => {
  const { lms, open, relaunch, said } = launchedWith({ masteryScore: 0.7 })
  const first = await open()
  first.report(finished(40))
  await quiet()
  first.close()
  await quiet()
  expect(said().slice(-2)).toEqual(['failed', 'terminated'])
  relaunch()
  const second = await open()
  second.report(finished(80, { rows: [turn(9)] }))
  await quiet()
  second.close()
  await quiet()
  expect(lms.refusals()).toEqual([])
  expect(said().filter(verb => ['completed', 'passed', 'failed'].includes(verb))).toEqual([
    'completed',
    'failed',
    'passed',
  ])
})

test('a failure that nothing can turn any more is said at once, and only once', async () => {
  const { lms, open, relaunch, said } = launchedWith({ masteryScore: 0.7 })
  const first = await open()
  first.report(finished(40, { settled: true }))
  await quiet()
  expect(said()).toContain('failed')
  first.close()
  await quiet()
  relaunch()
  const second = await open()
  second.report(finished(40, { settled: true, rows: [] }))
  await quiet()
  second.close()
  await quiet()
  expect(lms.refusals()).toEqual([])
  expect(said().filter(verb => verb === 'failed')).toHaveLength(1)
})

test('a failure said with the last breath is found at the next launch, and not said again', async () => {
  const { lms, open, relaunch, said } = launchedWith({ masteryScore: 0.7 })
  const first = await open()
  first.report(finished(40))
  await quiet()
  expect(readKept(lms.document('even-keel') ?? '').owed).toBe(40)
  first.close()
  await quiet()
  relaunch()
  const second = await open()
  second.report(finished(40, { rows: [] }))
  await quiet()
  second.close()
  await quiet()
  expect(said().filter(verb => verb === 'failed')).toHaveLength(1)
  expect(lms.refusals()).toEqual([])
})

test('a failure that a page could not say any more is said at the end of the next session', async () => {
  const { lms, open, relaunch, said } = launchedWith({ masteryScore: 0.7 })
  const first = await open()
  first.report(finished(40))
  await quiet()
  relaunch()
  const second = await open()
  second.close()
  await quiet()
  expect(said().slice(-3)).toEqual(['initialized', 'failed', 'terminated'])
  expect(lms.refusals()).toEqual([])
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

test('practice is completed, and neither passed nor failed', async () => {
  const { lms, open, said } = launchedWith()
  const session = await open()
  session.report(finished(90, { mode: 'practice' }))
  await quiet()
  session.close()
  await quiet()
  expect(lms.refusals()).toEqual([])
  expect(said()).toContain('completed')
  expect(said().filter(verb => verb === 'passed' || verb === 'failed')).toEqual([])
})

test('who was told to have failed cannot pass any more in that session, and does in the next', async () => {
  const { lms, open, relaunch, said } = launchedWith({ masteryScore: 0.7 })
  const first = await open()
  first.report(finished(40, { settled: true }))
  await quiet()
  first.report(finished(80))
  await quiet()
  first.close()
  await quiet()
  expect(said()).not.toContain('passed')
  relaunch()
  const second = await open()
  second.report(finished(80, { rows: [] }))
  await quiet()
  expect(said().slice(-1)).toEqual(['passed'])
  expect(lms.refusals()).toEqual([])
})

test.each(['Browse', 'Review'] as const)('%s writes nothing but the first and the last', async launchMode => {
  const { lms, open, said } = launchedWith({ launchMode })
  const session = await open()
  expect(session.launch.view).toBe(launchMode === 'Browse' ? 'browse' : 'review')
  session.report(finished(90))
  await quiet()
  session.close()
  await quiet()
  expect(lms.refusals()).toEqual([])
  expect(said()).toEqual(['initialized', 'terminated'])
  expect(lms.document('even-keel')).toBeUndefined()
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

test('the button goes back to where the LMS wants the person, after the last statement', async () => {
  const { open, said, wentTo } = launchedWith({ returnURL: 'https://lms.example/back?id=3' })
  const session = await open()
  session.report(finished(80))
  session.leave?.()
  await quiet()
  expect(said().at(-1)).toBe('terminated')
  expect(wentTo).toEqual(['https://lms.example/back?id=3'])
  session.close()
  await quiet()
  expect(said().filter(verb => verb === 'terminated')).toHaveLength(1)
})

test('closing the page goes nowhere, and says the last statement once however often it is closed', async () => {
  const { open, said, wentTo } = launchedWith({ returnURL: 'https://lms.example/back' })
  const session = await open()
  session.close()
  session.close()
  await quiet()
  session.close()
  await quiet()
  expect(said()).toEqual(['initialized', 'terminated'])
  expect(wentTo).toEqual([])
})

test.each(['javascript:alert(1)', 'data:text/html,x', '', undefined])(
  'there is no button to %s',
  async returnURL => {
    const { open } = launchedWith(returnURL === undefined ? {} : { returnURL })
    expect((await open()).leave).toBeUndefined()
  },
)

test('a reload goes on with the session: the token, the first statement and what was kept', async () => {
  const { lms, open, said } = launchedWith()
  const tab = tabStorage()
  const first = await open(tab, true)
  first.report(afterTurns(2))
  await quiet()
  first.close()
  await quiet()
  const second = await open(tab)
  expect(second.launch.suspended).toBe('kept-2')
  second.report(aReport({ rows: [turn(2)], suspend: 'kept-3' }))
  await quiet()
  second.close()
  await quiet()
  expect(lms.calls().filter(call => call.startsWith('POST fetch'))).toHaveLength(1)
  expect(lms.refusals()).toEqual([])
  expect(said()).toEqual(['initialized', '(attempted)', '(answered)', '(answered)', 'terminated'])
})

test('a page that comes again after it had said goodbye shows what there was, and says that nothing is taken', async () => {
  const { lms, open, wentTo } = launchedWith({ returnURL: 'https://lms.example/back' })
  const tab = tabStorage()
  const first = await open(tab)
  first.report(afterTurns(2))
  await quiet()
  first.close()
  await quiet()
  const before = lms.calls().length
  const second = await open(tab)
  expect(second.trouble()).toBe('refuses')
  expect(second.launch).toMatchObject({
    view: 'review',
    suspended: 'kept-2',
    learner: 'Ada Ray',
    isOver: true,
  })
  second.report(afterTurns(3))
  second.leave?.()
  await quiet()
  expect(lms.calls()).toHaveLength(before)
  expect(wentTo).toEqual(['https://lms.example/back'])
})

test('another launch in the same tab is another session', async () => {
  const { lms, open, relaunch, said } = launchedWith()
  const tab = tabStorage()
  const first = await open(tab)
  first.close()
  await quiet()
  relaunch()
  const second = await open(tab)
  second.close()
  await quiet()
  expect(lms.refusals()).toEqual([])
  expect(said()).toEqual(['initialized', 'terminated', 'initialized', 'terminated'])
})

test('where a frame may keep nothing, the talk is told all the same', async () => {
  const { lms, open, said } = launchedWith()
  const forbidden = new Proxy(tabStorage(), {
    get: () => () => {
      throw new Error('SecurityError')
    },
  })
  const session = await open(forbidden)
  session.report(afterTurns(2))
  await quiet()
  session.close()
  await quiet()
  expect(lms.refusals()).toEqual([])
  expect(said()).toEqual(['initialized', '(attempted)', '(answered)', 'terminated'])
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
