/** What a report comes to in the elements of SCORM, whichever version it is. */
import { type Dimension, DIMENSIONS } from '../scenario/vocabulary.ts'
import type { Report } from './report.ts'

/** One element to be set, with its value. In a list the order matters: a number before the status that it explains. */
export type Said = readonly [element: string, value: string]

/** What the LMS held already when the session began. */
export interface Held {
  /** How many interactions: ours go after them. */
  readonly interactions: number
  /** The ids of its objectives, in order. */
  readonly objectives: readonly string[]
  /** It has the course as completed, passed or failed: that never becomes less. */
  readonly finished: boolean
  /** It has it as passed, and gave back nothing that would tell by what: a lesser result does not take that away. */
  readonly passedBefore: boolean
}

export interface Objective {
  readonly n: number
  readonly dimension: Dimension
  /** 0 to 100. */
  readonly score: number
}

/** The dimensions that a finished course claims, each with its score and the number of its objective. */
export function objectivesOf(
  { result }: Pick<Report, 'result'>,
  { objectives }: Pick<Held, 'objectives'>,
): readonly Objective[] {
  if (!result) return []
  const claimed = DIMENSIONS.filter(dimension => result.scores[dimension] !== null)
  const all = [...objectives, ...claimed.filter(dimension => !objectives.includes(dimension))]
  return claimed.map(dimension => ({
    n: all.indexOf(dimension),
    dimension,
    score: result.scores[dimension] ?? 0,
  }))
}

/** Whether the result may stand in the LMS. */
export function isTold({ result, mode }: Report, { passedBefore }: Held): boolean {
  return result !== null && !(passedBefore && mode === 'assessment' && !result.passed)
}

/** Between talks a sign of its own: some LMSs take no empty place. */
export function placeOf({ location }: Pick<Report, 'location'>): string {
  return location === '' ? '/' : location
}
