/** What an LMS that speaks SCORM is told of passing, scores and completion, and when. */
import { describe, expect, test } from 'vitest'
import { openScorm } from '../../src/host/lms/scorm.ts'
import { afterTurns, finishedWith } from '../support/report.ts'
import { callsOf, complaints, type Course, scormLms } from '../support/scorm-lms.ts'
import { pageIn, tickingClock } from './lms-page.ts'
import { courseIn, NAMES } from './scorm-course.ts'

describe.each(['1.2', '2004'] as const)('SCORM %s', version => {
  const names = NAMES[version]
  const courseWith = (course?: Course) => courseIn(version, course)

  test('never once says passed where the mark of the LMS is not reached', async () => {
    const { lms, open, sets } = courseWith({ mastery: names.mastery(80) })
    const { session } = await open()
    const { mastery } = session.launch
    expect(mastery).toBe(80)
    session.report(finishedWith(60, { mark: mastery ?? 0 }))
    session.close()
    expect(sets(names.success)).not.toContain('passed')
    expect(lms.saved()[names.success]).toBe('failed')
  })

  test('gives a score only when all is finished, and before the status that follows from it', async () => {
    const { lms, open, sets } = courseWith()
    const { session } = await open()
    session.report(afterTurns(5, { progress: 0.5 }))
    expect(sets(names.raw)).toEqual([])
    session.report(finishedWith(100))
    const order = callsOf(lms, 'Set').map(({ given }) => given[0])
    expect(sets(names.raw)).toEqual(['100'])
    expect(order.lastIndexOf(names.success)).toBeGreaterThan(order.indexOf(names.raw))
  })

  test('completes practice without anybody having passed or failed', async () => {
    const { lms, open } = courseWith({})
    const { session } = await open(false)
    session.report(finishedWith(90, { mode: 'practice' }))
    session.close()
    expect(lms.saved()).toMatchObject({ [names.status]: 'completed', [names.raw]: '90' })
    expect(lms.saved()[names.success]).toBe(version === '1.2' ? 'completed' : 'unknown')
    expect(complaints(lms)).toEqual([])
  })

  test('follows the programme where a later attempt counts for more, or for less', async () => {
    const { lms, open } = courseWith()
    const { session } = await open()
    session.report(finishedWith(60))
    expect(lms.saved()).toMatchObject({ [names.success]: 'failed', [names.raw]: '60' })
    session.report(finishedWith(90))
    expect(lms.saved()).toMatchObject({ [names.success]: 'passed', [names.raw]: '90' })
    session.report(finishedWith(40))
    expect(lms.saved()).toMatchObject({ [names.success]: 'failed', [names.raw]: '40' })
  })

  test('takes back nothing that was passed where what told of it is gone', async () => {
    const { lms, open } = courseWith()
    const first = await open()
    first.session.report(finishedWith(90))
    first.session.close()
    const { session } = await open()
    session.report(afterTurns(2))
    session.report(finishedWith(30))
    expect(lms.saved()).toMatchObject({ [names.success]: 'passed', [names.raw]: '90' })
    expect(lms.saved()[names.status]).not.toBe('incomplete')
    session.report(finishedWith(95))
    expect(lms.saved()).toMatchObject({ [names.success]: 'passed', [names.raw]: '95' })
    expect(complaints(lms)).toEqual([])
  })

  test('gives each dimension that is claimed an objective of its own, the same at every launch', async () => {
    const { lms, open } = courseWith()
    for (const overall of [60, 72]) {
      const { session, page } = await open()
      session.report(finishedWith(overall))
      page.leave()
    }
    const saved = lms.saved()
    expect(saved).toMatchObject({
      'cmi.objectives.0.id': 'empathy',
      'cmi.objectives.0.score.raw': '72',
      'cmi.objectives.1.id': 'boundaries',
      'cmi.objectives.1.score.raw': '100',
    })
    expect(saved['cmi.objectives.2.id']).toBeUndefined()
    expect(complaints(lms)).toEqual([])
  })

  test.each([
    ['', null],
    ['abc', null],
    ['80%', null],
    ['1e1', null],
    ['-5', null],
    ['101', null],
    ['NaN', null],
    [names.mastery(0), 0],
    [names.mastery(57), 57],
    [names.mastery(66.5), 66.5],
  ])('takes “%s” for a pass mark of %s', async (text, mark) => {
    const lms = scormLms(version)
    const api = lms.launch()
    const prefix = version === '1.2' ? 'LMS' : ''
    const element = version === '1.2' ? 'cmi.student_data.mastery_score' : 'cmi.scaled_passing_score'
    const get = api[`${prefix}GetValue`]
    const page = pageIn(version, {
      ...api,
      [`${prefix}GetValue`]: (name: string) => (name === element ? text : get?.(name)),
    })
    const { launch } = await openScorm(version, page.window, tickingClock())
    expect(launch.mastery).toBe(mark)
  })
})
