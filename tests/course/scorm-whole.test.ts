/** A report in SCORM to the last element: what an LMS is told, and what it is not told. */
import { describe, expect, test } from 'vitest'
import { ended12, recorded12 } from '../../src/course/scorm12.ts'
import { ended2004, recorded2004 } from '../../src/course/scorm2004.ts'
import type { Held } from '../../src/course/scorm-record.ts'
import { aReport, finishedWith, HEAD, turn } from '../support/report.ts'

const NOTHING: Held = { interactions: 0, objectives: [], finished: false, passedBefore: false }
const WRONG = turn(1, { result: 'wrong', asked: ' {{Well?', words: '' })

describe('a talk that is not over', () => {
  const report = aReport({ rows: [HEAD, WRONG], progress: 0.25 })

  test('in 1.2', () => {
    expect(recorded12(report, NOTHING)).toEqual([
      ['cmi.suspend_data', 'kept-0'],
      ['cmi.core.lesson_location', 'closing-time/opening'],
      ['cmi.interactions.0.id', 'closing-time.1'],
      ['cmi.interactions.0.type', 'fill-in'],
      ['cmi.interactions.0.time', '10:00:00.12'],
      ['cmi.interactions.0.student_response', HEAD.text],
      ['cmi.interactions.0.result', 'neutral'],
      ['cmi.interactions.1.id', 'closing-time.1.1'],
      ['cmi.interactions.1.type', 'choice'],
      ['cmi.interactions.1.time', '10:01:00.12'],
      ['cmi.interactions.1.student_response', 'say-so'],
      ['cmi.interactions.1.result', 'wrong'],
      ['cmi.interactions.1.latency', '00:00:12.34'],
      ['cmi.core.lesson_status', 'incomplete'],
    ])
  })

  test('in 2004', () => {
    expect(recorded2004(report, NOTHING)).toEqual([
      ['cmi.suspend_data', 'kept-0'],
      ['cmi.location', 'closing-time/opening'],
      ['cmi.interactions.0.id', `closing-time.1/${HEAD.text}`],
      ['cmi.interactions.0.type', 'fill-in'],
      ['cmi.interactions.0.timestamp', '2026-11-22T10:00:00.12Z'],
      ['cmi.interactions.0.learner_response', HEAD.text],
      ['cmi.interactions.0.result', 'neutral'],
      ['cmi.interactions.1.id', 'closing-time.1.1/say-so'],
      ['cmi.interactions.1.type', 'long-fill-in'],
      ['cmi.interactions.1.timestamp', '2026-11-22T10:01:00.12Z'],
      ['cmi.interactions.1.learner_response', 'say-so'],
      ['cmi.interactions.1.result', 'incorrect'],
      ['cmi.interactions.1.latency', 'PT0H0M12.34S'],
      ['cmi.interactions.1.description', 'Well?'],
      ['cmi.progress_measure', '0.25'],
      ['cmi.completion_status', 'incomplete'],
    ])
  })

  test('says the words of a reply behind it in 2004, and what is neither right nor wrong', () => {
    const said = recorded2004(aReport({ rows: [turn(1, { result: 'neutral', asked: '' })] }), NOTHING)
    expect(said).toContainEqual([
      'cmi.interactions.0.learner_response',
      'say-so: One of them is not, and I will tell you why.',
    ])
    expect(said).toContainEqual(['cmi.interactions.0.result', 'neutral'])
    expect(said.map(([name]) => name)).not.toContain('cmi.interactions.0.description')
  })
})

describe('a course that is finished', () => {
  const SCORED_12 = [
    ['cmi.core.score.min', '0'],
    ['cmi.core.score.max', '100'],
    ['cmi.core.score.raw', '64'],
  ]
  const SCORED_2004 = [
    ['cmi.score.min', '0'],
    ['cmi.score.max', '100'],
    ['cmi.score.raw', '64'],
    ['cmi.score.scaled', '0.64'],
  ]
  const SAID_12 = [
    ['cmi.suspend_data', 'kept-0'],
    ['cmi.core.lesson_location', '/'],
  ]
  const SAID_2004 = [
    ['cmi.suspend_data', 'kept-0'],
    ['cmi.location', '/'],
  ]

  test('and failed, in 1.2', () => {
    expect(recorded12(finishedWith(64), NOTHING)).toEqual([
      ...SAID_12,
      ['cmi.objectives.0.id', 'empathy'],
      ['cmi.objectives.0.score.min', '0'],
      ['cmi.objectives.0.score.max', '100'],
      ['cmi.objectives.0.score.raw', '64'],
      ['cmi.objectives.0.status', 'failed'],
      ['cmi.objectives.1.id', 'boundaries'],
      ['cmi.objectives.1.score.min', '0'],
      ['cmi.objectives.1.score.max', '100'],
      ['cmi.objectives.1.score.raw', '100'],
      ['cmi.objectives.1.status', 'passed'],
      ...SCORED_12,
      ['cmi.core.lesson_status', 'failed'],
    ])
  })

  test('and failed, in 2004', () => {
    expect(recorded2004(finishedWith(64), NOTHING)).toEqual([
      ...SAID_2004,
      ['cmi.objectives.0.id', 'empathy'],
      ['cmi.objectives.0.score.min', '0'],
      ['cmi.objectives.0.score.max', '100'],
      ['cmi.objectives.0.score.raw', '64'],
      ['cmi.objectives.0.score.scaled', '0.64'],
      ['cmi.objectives.0.success_status', 'failed'],
      ['cmi.objectives.0.completion_status', 'completed'],
      ['cmi.objectives.1.id', 'boundaries'],
      ['cmi.objectives.1.score.min', '0'],
      ['cmi.objectives.1.score.max', '100'],
      ['cmi.objectives.1.score.raw', '100'],
      ['cmi.objectives.1.score.scaled', '1'],
      ['cmi.objectives.1.success_status', 'passed'],
      ['cmi.objectives.1.completion_status', 'completed'],
      ...SCORED_2004,
      ['cmi.progress_measure', '1'],
      ['cmi.success_status', 'failed'],
      ['cmi.completion_status', 'completed'],
    ])
  })

  test('in practice is completed, and nobody passes or fails by it', () => {
    const report = finishedWith(64, { mode: 'practice' })
    const in12 = recorded12(report, NOTHING)
    expect(in12.at(-1)).toEqual(['cmi.core.lesson_status', 'completed'])
    expect(in12).toContainEqual(['cmi.objectives.0.status', 'completed'])
    const in2004 = recorded2004(report, NOTHING)
    expect(in2004.filter(([name]) => name.endsWith('success_status'))).toEqual([])
    expect(in2004.slice(-2)).toEqual([
      ['cmi.progress_measure', '1'],
      ['cmi.completion_status', 'completed'],
    ])
    for (const one of SCORED_2004) expect(in2004).toContainEqual(one)
  })

  test('and failed where it was passed before takes nothing away', () => {
    const held = { ...NOTHING, finished: true, passedBefore: true }
    expect(recorded12(finishedWith(64), held)).toEqual(SAID_12)
    expect(recorded2004(finishedWith(64), held)).toEqual([
      ...SAID_2004,
      ['cmi.progress_measure', '1'],
      ['cmi.completion_status', 'completed'],
    ])
    for (const report of [finishedWith(70), finishedWith(64, { mode: 'practice' })]) {
      expect(recorded12(report, held).at(-1)?.[1]).toMatch(/^(passed|completed)$/)
      expect(recorded2004(report, held)).toContainEqual(['cmi.score.min', '0'])
    }
  })

  test('and is gone on with stays as it was told', () => {
    const held = { ...NOTHING, finished: true }
    expect(recorded12(aReport(), held).map(([name]) => name)).toEqual([
      'cmi.suspend_data',
      'cmi.core.lesson_location',
    ])
    expect(recorded2004(aReport(), held).map(([name]) => name)).toEqual(['cmi.suspend_data', 'cmi.location'])
  })
})

test('the end of a session says how long it was', () => {
  expect(ended12(3_723_450)).toEqual([['cmi.core.session_time', '01:02:03.45']])
  expect(ended2004(3_723_450)).toEqual([['cmi.session_time', 'PT1H2M3.45S']])
})
