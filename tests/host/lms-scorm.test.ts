/** Sessions with an LMS that speaks SCORM, in strict use: not one call that it complains of, and nothing lost. */
import { describe, expect, test } from 'vitest'
import type { Report } from '../../src/course/report.ts'
import { openScorm } from '../../src/host/lms/scorm.ts'
import { aReport, afterTurns, finishedWith, TEN_O_CLOCK, turn } from '../support/report.ts'
import { callsOf, complaints, type Course, interactionsIn, scormLms } from '../support/scorm-lms.ts'
import { pageIn, tickingClock } from './lms-page.ts'
import { courseIn, NAMES } from './scorm-course.ts'

describe.each(['1.2', '2004'] as const)('SCORM %s', version => {
  const names = NAMES[version]
  const courseWith = (course?: Course) => courseIn(version, course)

  test('takes a whole course, over three launches, without one complaint', async () => {
    const { lms, clock, open } = courseWith()
    const first = await open()
    for (let turns = 0; turns <= 12; turns++) {
      first.session.report(afterTurns(turns))
      await clock.pass(20_000)
    }
    first.page.leave()
    const second = await open()
    second.session.report(aReport({ rows: [turn(12)], progress: 0.333_333_3, suspend: 'kept-b' }))
    second.page.leave()
    const third = await open()
    third.session.report(finishedWith(67, { rows: [turn(13)] }))
    third.session.report(finishedWith(88, { rows: [turn(13), turn(14, { response: '_undo', words: '' })] }))
    third.session.close()
    expect(complaints(lms)).toEqual([])
    expect(lms.saved()).toMatchObject({ [names.raw]: '88', [names.success]: 'passed' })
    expect(interactionsIn(lms.saved()).map(({ id }) => id?.split('/')[0])).toEqual([
      'closing-time.1',
      ...Array.from({ length: 14 }, (_, k) => `closing-time.1.${k + 1}`),
    ])
  })

  test('commits every turn, and asks for little more than the turn itself', async () => {
    const { lms, open } = courseWith()
    const { session } = await open()
    session.report(afterTurns(5))
    const before = lms.calls.length
    session.report(afterTurns(6))
    const calls = lms.calls.slice(before)
    expect(calls.at(-1)?.name).toMatch(/Commit$/)
    expect(calls.filter(({ name }) => name.endsWith('Commit'))).toHaveLength(1)
    expect(calls.length).toBeLessThanOrEqual(version === '1.2' ? 9 : 10)
    session.report(afterTurns(6))
    expect(lms.calls.length, 'what was told is not told again').toBe(before + calls.length)
  })

  test('says that it is not completed before anything is said', async () => {
    const { lms, open } = courseWith()
    const { page } = await open()
    expect(lms.saved()).toMatchObject({ [names.status]: 'incomplete', [names.exit]: 'suspend' })
    page.leave()
    expect(lms.saved()[names.status]).toBe('incomplete')
  })

  test('writes at every turn which reply was chosen, how good it was, and how long it took', async () => {
    const { lms, open } = courseWith()
    const { session } = await open()
    session.report(
      aReport({
        rows: [
          turn(1, { response: 'no-more-of-it', words: 'No.\nNot now', result: 'wrong', asked: '{Why?}' }),
          turn(2, { response: '_silence', words: '', result: 'neutral', asked: '' }),
        ],
      }),
    )
    expect(interactionsIn(lms.saved())).toMatchObject([
      {
        id: names.words ? 'closing-time.1.1/no-more-of-it' : 'closing-time.1.1',
        [names.response]: names.words ? 'no-more-of-it: No. Not now' : 'no-more-of-it',
        result: names.words ? 'incorrect' : 'wrong',
        latency: names.words ? 'PT0H0M12.34S' : '00:00:12.34',
        ...(names.words ? { description: 'Why?}' } : {}),
      },
      { id: expect.stringMatching(/^closing-time\.1\.2/), [names.response]: '_silence', result: 'neutral' },
    ])
    expect(complaints(lms)).toEqual([])
  })

  test('keeps everything of a window that is closed at any point, and is told to resume', async () => {
    const { lms, clock, open, sets } = courseWith()
    const { page, session } = await open()
    session.report(afterTurns(3))
    await clock.pass(90_500)
    page.leave()
    expect(sets(names.time)).toEqual([version === '1.2' ? '00:01:30.50' : 'PT0H1M30.50S'])
    const again = await open()
    expect(again.session.launch.suspended).toBe('kept-3')
    expect(lms.saved()[names.entry]).toBe('resume')
    expect(complaints(lms)).toEqual([])
  })

  test('has lost nothing where the browser died without a word', async () => {
    const { lms, open } = courseWith()
    const { session } = await open()
    session.report(afterTurns(4))
    const again = await open()
    expect(again.session.launch.suspended).toBe('kept-4')
    expect(lms.saved()[names.entry]).toBe('resume')
    expect(interactionsIn(lms.saved())).toHaveLength(4)
  })

  test('would have lost it had it not committed', () => {
    const lms = scormLms(version)
    const api = lms.launch()
    const prefix = version === '1.2' ? 'LMS' : ''
    api[`${prefix}Initialize`]?.('')
    api[`${prefix}SetValue`]?.('cmi.suspend_data', 'gone')
    expect(lms.saved()).toEqual({})
  })

  test.each(['review', 'browse'] as const)('writes nothing at all in %s', async mode => {
    const { lms, open, clock } = courseWith({ mode, mastery: names.mastery(70) })
    const { page, session } = await open()
    expect(session.launch.view).toBe(mode)
    session.report(afterTurns(5))
    session.report(finishedWith(100))
    page.hide()
    page.goOnline()
    await clock.pass(600_000)
    page.leave()
    expect(callsOf(lms, 'Set')).toEqual([])
    expect(callsOf(lms, 'Commit')).toEqual([])
    expect(complaints(lms)).toEqual([])
    expect(session.trouble()).toBeNull()
  })

  test('knows the person and their language as the LMS has them', async () => {
    const { open } = courseWith({ learner: 'Öz, Şule', language: 'de-CH' })
    const { session } = await open()
    expect(session.launch).toMatchObject({ learner: 'Öz, Şule', language: 'de-CH' })
  })

  test('is not closed by being hidden, and closes once however often it is asked', async () => {
    const { lms, open } = courseWith()
    const { page, session } = await open()
    session.report(afterTurns(2))
    const before = lms.calls.length
    page.hide()
    expect(lms.calls.length, 'all was told').toBe(before)
    session.close()
    session.close()
    page.leave()
    expect(lms.calls.filter(({ name }) => /Finish|Terminate/.test(name))).toHaveLength(1)
    expect(complaints(lms)).toEqual([])
  })

  test('does not send what is longer than the LMS would keep, and says so', async () => {
    const { lms, open } = courseWith()
    const { session } = await open()
    const longest = version === '1.2' ? 4096 : 64_000
    session.report(afterTurns(1, { suspend: 'x'.repeat(longest) }))
    expect(session.trouble()).toBeNull()
    session.report(afterTurns(2, { suspend: 'x'.repeat(longest + 1) }))
    expect(session.trouble()).toBe('refuses')
    expect(lms.saved()['cmi.suspend_data']).toHaveLength(longest)
    session.report(afterTurns(3, { suspend: 'short again' }))
    expect(session.trouble()).toBeNull()
    expect(complaints(lms)).toEqual([])
  })

  test('keeps what could not be committed, tries again, and says when all is well', async () => {
    const { lms, clock, open } = courseWith()
    const { session } = await open()
    const heard: unknown[] = []
    const stop = session.watch(() => heard.push(session.trouble()))
    lms.refuses = true
    session.report(afterTurns(3))
    session.report(afterTurns(4))
    expect(interactionsIn(lms.saved())).toEqual([])
    await clock.pass(300_000)
    expect(session.trouble()).toBe('refuses')
    const tries = callsOf(lms, 'Commit').length
    expect(tries, 'less and less often').toBeLessThan(20)
    lms.refuses = false
    await clock.pass(60_000)
    expect(heard).toEqual(['refuses', null])
    expect(interactionsIn(lms.saved()).map(({ id }) => id?.split('/')[0])).toEqual([
      'closing-time.1',
      'closing-time.1.1',
      'closing-time.1.2',
      'closing-time.1.3',
    ])
    expect(lms.saved()['cmi.suspend_data']).toBe('kept-4')
    const after = lms.calls.length
    await clock.pass(600_000)
    expect(lms.calls.length, 'then it is quiet').toBe(after)
    stop()
  })

  test('tries at once when the network is back, and at the end in any case', async () => {
    const { lms, open } = courseWith()
    const { page, session } = await open()
    lms.refuses = true
    session.report(afterTurns(2))
    lms.refuses = false
    page.goOnline()
    expect(session.trouble()).toBeNull()
    lms.refuses = true
    session.report(afterTurns(3))
    lms.refuses = false
    page.leave()
    expect(lms.saved()['cmi.suspend_data']).toBe('kept-3')
  })

  test('goes on where the page was kept and is back, or says that it cannot', async () => {
    const { lms, open } = courseWith()
    const { page, session } = await open()
    session.report(afterTurns(3))
    page.leave(true)
    page.comeBack()
    session.report(afterTurns(4))
    // scorm-again lets nobody in twice, in either version: told calmly, and nothing that stands is touched.
    expect(session.trouble()).toBe('refuses')
    expect(lms.saved()['cmi.suspend_data']).toBe('kept-3')
  })

  test('writes what the rows are in the order of their launch, wherever the LMS has got to', async () => {
    const { lms, open } = courseWith()
    const one = await open()
    one.session.report(afterTurns(3))
    // The same course in a second window: what it finds is what has been saved.
    const other = await open()
    expect(other.session.launch.suspended).toBe('kept-3')
    other.session.report(aReport({ rows: [turn(3), turn(4)], suspend: 'kept-5' }))
    expect(lms.saved()['cmi.suspend_data']).toBe('kept-5')
    expect(interactionsIn(lms.saved()).map(({ id }) => id?.split('/')[0])).toEqual([
      'closing-time.1',
      ...[1, 2, 3, 4].map(k => `closing-time.1.${k}`),
    ])
    expect(complaints(lms)).toEqual([])
  })
})

test('a course that an LMS lets in again goes on where it was', async () => {
  const lms = scormLms('1.2')
  const clock = tickingClock()
  let api = lms.launch()
  let wasFinished = false
  const page = pageIn('1.2', {
    LMSInitialize: () => {
      if (wasFinished) api = lms.launch()
      wasFinished = false
      return api['LMSInitialize']?.('')
    },
    LMSFinish: () => {
      wasFinished = true
      return api['LMSFinish']?.('')
    },
    LMSGetValue: (name: string) => api['LMSGetValue']?.(name),
    LMSSetValue: (name: string, value: string) => api['LMSSetValue']?.(name, value),
    LMSCommit: () => api['LMSCommit']?.(''),
    LMSGetLastError: () => api['LMSGetLastError']?.(),
  })
  const session = await openScorm('1.2', page.window, clock)
  session.report(afterTurns(3))
  await clock.pass(60_000)
  page.leave(true)
  await clock.pass(3_600_000)
  page.comeBack()
  session.report(afterTurns(4))
  await clock.pass(5000)
  page.leave()
  expect(complaints(lms)).toEqual([])
  expect(interactionsIn(lms.saved())).toHaveLength(4)
  expect(lms.saved()).toMatchObject({ 'cmi.suspend_data': 'kept-4', 'cmi.core.session_time': '00:00:05' })
})

test('a time of day and a score are told as SCORM 1.2 measures them', async () => {
  const lms = scormLms('1.2')
  const session = await openScorm('1.2', pageIn('1.2', lms.launch()).window, tickingClock())
  const report: Report = finishedWith(100, { rows: [turn(0, { at: TEN_O_CLOCK, latency: 3_600_999 })] })
  session.report(report)
  expect(lms.saved()).toMatchObject({
    'cmi.interactions.0.time': '10:00:00.12',
    'cmi.interactions.0.latency': '01:00:00.99',
    'cmi.core.score.raw': '100',
    'cmi.core.score.min': '0',
    'cmi.core.score.max': '100',
  })
})
