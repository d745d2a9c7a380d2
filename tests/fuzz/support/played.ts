/** What a course platform has of somebody who played: a suspend string, rows of its data model, statements, a report. */
import { recorded2004 } from '../../../src/course/scorm2004.ts'
import type { Report, Row } from '../../../src/course/report.ts'
import { courseOf, playerOf } from '../../course/support/recorded.ts'
import { moodleReport, statementsOf, tracked } from '../../course/support/told-in.ts'
import { LAMP } from './attempts.ts'

export const COURSE = courseOf([LAMP])

const player = playerOf(COURSE)
player.begin('lamp', ['was-here'])
player.say('-')
player.say('hear')
player.say('undo')
player.say('hear')
player.say('send')
player.begin('lamp')
player.say('rule')
player.begin('lamp')
player.say('-')

export const REPORT: Report = player.report()
export const ROWS: readonly Row[] = player.rows()
export const ENROLMENT = player.enrolment()

export const STATEMENTS = statementsOf(ROWS)
export const MOODLE = moodleReport(
  [tracked('1.2', REPORT, ROWS), tracked('1.2', REPORT, ROWS.slice(0, 4), 'Bo "B" Test', 'bo@example.org')],
  { question: true, delimiter: ',' },
)

/** As elements in one level, and as they are kept in several. */
export const ELEMENTS = Object.fromEntries(
  recorded2004(REPORT, { interactions: 0, objectives: [], finished: false, passedBefore: false }),
)
export const MODEL = {
  cmi: {
    learner_id: 'ada',
    learner_name: 'Ada Test',
    interactions: ROWS.map(row => ({
      id: row.id,
      learner_response: row.kind === 'attempt' ? row.text : row.response,
      timestamp: '2026-11-22T09:00:00Z',
      latency: 'PT4S',
    })),
  },
}
