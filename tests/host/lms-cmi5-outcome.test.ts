/** What comes of a course by cmi5: passed, failed, completed; what of it is said when, and what is never said twice. */
// @vitest-environment node
import { expect, test } from 'vitest'
import { readKept } from '../../src/course/cmi5-told.ts'
import { turn } from '../support/report.ts'
import { finished, launchedWith, quiet } from './cmi5-launched.ts'

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
