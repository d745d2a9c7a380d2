/** A report as SCORM 1.2 has it. */
import type { Report, Row } from './report.ts'
import { type Held, isTold, type Objective, objectivesOf, placeOf, type Said } from './scorm-record.ts'
import { decimal, span12, timeOfDay12 } from './scorm-values.ts'

export const LONGEST_SUSPEND_12 = 4096

/** Before anything was said: whoever closes now has not completed anything, and comes back to what was kept. */
export function begun12({ finished }: Pick<Held, 'finished'>): readonly Said[] {
  // Left alone, some LMSs take a course that was merely opened for completed.
  return [...(finished ? [] : [INCOMPLETE]), ['cmi.core.exit', 'suspend']]
}

/** All of it; whoever sends it leaves out what was sent before. */
export function recorded12(report: Report, held: Held): readonly Said[] {
  const { result, completed, suspend } = report
  return [
    ...(suspend.length <= LONGEST_SUSPEND_12 ? [['cmi.suspend_data', suspend] as const] : []),
    ['cmi.core.lesson_location', placeOf(report)],
    ...report.rows.flatMap((row, index) => interaction(row, `cmi.interactions.${held.interactions + index}`)),
    ...(isTold(report, held) ? objectivesOf(report, held).flatMap(one => objective(one, report)) : []),
    // Without a score while it is not finished: an LMS with a pass mark of its own would judge it there and then.
    ...(result && isTold(report, held) ? score('cmi.core.score', result.overall) : []),
    ...(completed || held.finished ? [] : [INCOMPLETE]),
    ...(result && isTold(report, held)
      ? [['cmi.core.lesson_status', statusOf(report, result.passed)] as const]
      : []),
  ]
}

/** At the end of a session: always to be come back to, for what was reached can be looked at, and tried again. */
export function ended12(milliseconds: number): readonly Said[] {
  return [['cmi.core.session_time', span12(milliseconds)]]
}

const INCOMPLETE: Said = ['cmi.core.lesson_status', 'incomplete']

function statusOf({ mode }: Pick<Report, 'mode'>, passed: boolean): string {
  if (mode === 'practice') return 'completed'
  return passed ? 'passed' : 'failed'
}

function interaction(row: Row, at: string): readonly Said[] {
  const begin: readonly Said[] = [
    [`${at}.id`, row.id],
    [`${at}.type`, row.kind === 'attempt' ? 'fill-in' : 'choice'],
    [`${at}.time`, timeOfDay12(row.at)],
    [`${at}.student_response`, row.kind === 'attempt' ? row.text : row.response],
  ]
  if (row.kind === 'attempt') return [...begin, [`${at}.result`, 'neutral']]
  return [...begin, [`${at}.result`, row.result], [`${at}.latency`, span12(row.latency)]]
}

function objective({ n, dimension, score: reached }: Objective, report: Report): readonly Said[] {
  const at = `cmi.objectives.${n}`
  const status = statusOf(report, reached >= report.mark)
  return [[`${at}.id`, dimension], ...score(`${at}.score`, reached), [`${at}.status`, status]]
}

function score(at: string, raw: number): readonly Said[] {
  return [
    [`${at}.min`, '0'],
    [`${at}.max`, '100'],
    [`${at}.raw`, decimal(raw)],
  ]
}
