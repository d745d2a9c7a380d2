/** Corrected scores as a file that Moodle's gradebook imports: one grade item, and only those whose score was corrected. */
import type { Taken } from '../course/taken.ts'
import { csvOf, neverFormula } from './csv.ts'

export interface GradeRow {
  readonly learner: NonNullable<Taken['learner']>
  readonly points: number
  readonly feedback: string
}

/**
 * The columns are those that Moodle's own export of grades has. An identity that is an address of mail stands under
 * “Email address”, any other under “ID number”: where there are both, there are both columns.
 *
 * Importing feedback without its grade would empty the grade, and an empty cell does too: so one grade item a file, no
 * cell empty.
 */
export function gradebookCsv(item: string, rows: readonly GradeRow[]): string {
  const sorted = rows.toSorted((a, b) => (a.learner.id < b.learner.id ? -1 : 1))
  const mails = sorted.some(({ learner }) => isMail(learner.id))
  const others = sorted.some(({ learner }) => !isMail(learner.id))
  const head = [
    ...(others ? ['ID number'] : []),
    ...(mails ? ['Email address'] : []),
    'Full name',
    `${item} (Real)`,
    `${item} (Feedback)`,
  ]
  const body = sorted.map(({ learner, points, feedback }) => [
    ...(others ? [isMail(learner.id) ? '' : learner.id] : []),
    ...(mails ? [isMail(learner.id) ? learner.id : ''] : []),
    neverFormula(learner.name),
    points,
    neverFormula(feedback),
  ])
  return csvOf([head, ...body])
}

function isMail(id: string): boolean {
  return /^[^\s@]+@[^\s@]+$/.test(id)
}
