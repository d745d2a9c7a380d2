/** The score of a whole programme, and which attempts make it. */
import type { Programme } from '../scenario/programme.ts'
import { type Dimension, DIMENSIONS } from '../scenario/vocabulary.ts'
import { RUBRIC } from '../scoring/rubric.ts'
import type { Begun, Result } from './enrolment.ts'

export interface ProgrammeScore {
  /** null where nothing of it claims the dimension. */
  readonly scores: Readonly<Record<Dimension, number | null>>
  /** The lowest of those claimed; 0 where one of the attempts is fatal. */
  readonly overall: number
}

/** The mark that passes a programme where no LMS says otherwise. */
export function markOf({ pass }: Pick<Programme, 'pass'>): number {
  return pass ?? RUBRIC.passMark
}

/** Of the attempts that count. */
export function programmeScore(counted: readonly Result[]): ProgrammeScore {
  const scores = Object.fromEntries(
    DIMENSIONS.map(dimension => [dimension, meanOf(counted.flatMap(result => reached(result, dimension)))]),
  ) as Record<Dimension, number | null>
  const claimed = Object.values(scores).filter(score => score !== null)
  const fatal = counted.some(result => result.fatal)
  return { scores, overall: fatal || claimed.length === 0 ? 0 : Math.min(...claimed) }
}

/** Which of the attempts at one place counts; of equals, and of none that says otherwise, the first. */
export function countedOf(begun: readonly Begun[], counts: Programme['counts']): Begun | null {
  const finished = begun.filter(isFinished)
  if (counts === 'first') return finished[0] ?? null
  if (counts === 'last') return finished.at(-1) ?? null
  return finished.reduce<Finished | null>(
    (best, one) => (best === null || isBetter(one.result, best.result) ? one : best),
    null,
  )
}

type Finished = Begun & { readonly result: Result }

function isFinished(begun: Begun): begun is Finished {
  return begun.result !== null
}

function isBetter(one: Result, other: Result): boolean {
  return (
    overallOf(one) > overallOf(other) || (overallOf(one) === overallOf(other) && sumOf(one) > sumOf(other))
  )
}

function overallOf({ overall, fatal, outOfTime }: Result): number {
  return fatal || outOfTime ? 0 : overall
}

function sumOf(result: Result): number {
  return DIMENSIONS.flatMap(dimension => reached(result, dimension)).reduce((sum, score) => sum + score, 0)
}

/** None where it is not claimed. Whoever ran out of time reached nothing. */
function reached({ scores, outOfTime }: Result, dimension: Dimension): readonly number[] {
  const score = scores[dimension]
  if (score === null) return []
  return [outOfTime ? 0 : score]
}

/** Half a point goes up. */
function meanOf(scores: readonly number[]): number | null {
  if (scores.length === 0) return null
  return Math.round(scores.reduce((sum, score) => sum + score, 0) / scores.length)
}
