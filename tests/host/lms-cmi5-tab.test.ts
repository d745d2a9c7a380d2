/** A tab with a course by cmi5: left by the button, closed, loaded again, launched anew. */
// @vitest-environment node
import { expect, test } from 'vitest'
import { aReport, afterTurns, turn } from '../support/report.ts'
import { finished, launchedWith, quiet, tabStorage } from './cmi5-launched.ts'

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
