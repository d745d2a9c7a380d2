/** A report as SCORM 2004, 4th edition, has it. */
import type { Report, Row, RowResult } from './report.ts'
import { type Held, isTold, type Objective, objectivesOf, placeOf, type Said } from './scorm-record.ts'
import { decimal, fitted, instant2004, span2004 } from './scorm-values.ts'

export const LONGEST_SUSPEND_2004 = 64_000
const LONGEST_DESCRIPTION = 250
const LONGEST_RESPONSE = 4000

/** Before anything was said: whoever closes now has not completed anything, and comes back to what was kept. */
export function begun2004({ finished }: Pick<Held, 'finished'>): readonly Said[] {
  // What is not suspended is thrown away at the next launch, by the standard: also where a window was merely closed.
  return [...(finished ? [] : [INCOMPLETE]), ['cmi.exit', 'suspend']]
}

/** All of it; whoever sends it leaves out what was sent before. */
export function recorded2004(report: Report, held: Held): readonly Said[] {
  const { result, completed, mode, progress, suspend } = report
  return [
    ...(suspend.length <= LONGEST_SUSPEND_2004 ? [['cmi.suspend_data', suspend] as const] : []),
    ['cmi.location', placeOf(report)],
    ...report.rows.flatMap((row, index) => interaction(row, `cmi.interactions.${held.interactions + index}`)),
    ...(isTold(report, held) ? objectivesOf(report, held).flatMap(one => objective(one, report)) : []),
    ...(result && isTold(report, held) ? score('cmi.score', result.overall) : []),
    ...(completed || !held.finished ? [['cmi.progress_measure', decimal(progress)] as const] : []),
    ...(result && mode === 'assessment' && isTold(report, held)
      ? [['cmi.success_status', successOf(result.passed)] as const]
      : []),
    ...(completed ? [COMPLETED] : held.finished ? [] : [INCOMPLETE]),
  ]
}

/** At the end of a session: always to be come back to, for what was reached can be looked at, and tried again. */
export function ended2004(milliseconds: number): readonly Said[] {
  return [['cmi.session_time', span2004(milliseconds)]]
}

/** What was chosen, from a turn's response: that says the id and then, behind a colon, the words. */
export function choiceIn(response: string): string {
  return response.split(': ', 1)[0] ?? ''
}

const INCOMPLETE: Said = ['cmi.completion_status', 'incomplete']
const COMPLETED: Said = ['cmi.completion_status', 'completed']

const RESULTS: Record<RowResult, string> = { correct: 'correct', neutral: 'neutral', wrong: 'incorrect' }

function interaction(row: Row, at: string): readonly Said[] {
  return row.kind === 'attempt'
    ? [
        [`${at}.id`, idOf(row)],
        [`${at}.type`, 'fill-in'],
        [`${at}.timestamp`, instant2004(row.at)],
        [`${at}.learner_response`, row.text],
        [`${at}.result`, 'neutral'],
      ]
    : [
        [`${at}.id`, idOf(row)],
        // Not a choice: there some LMSs take letters, digits and dots alone, and an id has hyphens.
        [`${at}.type`, 'long-fill-in'],
        [`${at}.timestamp`, instant2004(row.at)],
        [`${at}.learner_response`, fitted(saidIn(row), LONGEST_RESPONSE)],
        [`${at}.result`, RESULTS[row.result]],
        [`${at}.latency`, span2004(row.latency)],
        ...described(row.asked, at),
      ]
}

/** What was said stands in it as well: Moodle's reports show every id, and of SCORM 2004 no response. */
function idOf(row: Row): string {
  return `${row.id}/${row.kind === 'attempt' ? row.text : row.response}`
}

function saidIn({ response, words }: Extract<Row, { kind: 'turn' }>): string {
  return words === '' ? response : `${response}: ${words}`
}

function described(asked: string, at: string): readonly Said[] {
  // A brace at the beginning would be taken for the name of a language.
  const text = fitted(asked, LONGEST_DESCRIPTION).replace(/^[\s{]+/, '')
  return text === '' ? [] : [[`${at}.description`, text]]
}

function objective({ n, dimension, score: reached }: Objective, { mode, mark }: Report): readonly Said[] {
  const at = `cmi.objectives.${n}`
  return [
    [`${at}.id`, dimension],
    ...score(`${at}.score`, reached),
    ...(mode === 'assessment' ? [[`${at}.success_status`, successOf(reached >= mark)] as const] : []),
    [`${at}.completion_status`, 'completed'],
  ]
}

function score(at: string, raw: number): readonly Said[] {
  return [
    [`${at}.min`, '0'],
    [`${at}.max`, '100'],
    [`${at}.raw`, decimal(raw)],
    [`${at}.scaled`, decimal(raw / 100)],
  ]
}

function successOf(passed: boolean): string {
  return passed ? 'passed' : 'failed'
}
