/** When a move is due again: the FSRS formulas over its reviews, in plain numbers. */
import { FSRSAlgorithm, generatorParameters } from 'ts-fsrs'
import { DAY } from './day.ts'
import { type Grade, GRADES } from './grade.ts'

/** Days. A move that is sure comes back once in a season all the same: nobody plays these talks for years. */
const LONGEST = 60

/**
 * Only the formulas are used, not the scheduler, which makes dates and would shuffle them: days and grades go in,
 * stability and difficulty come out. Without short-term steps: a day has few talks, and a second one on the same
 * evening proves little.
 */
const formulas = new FSRSAlgorithm(
  generatorParameters({ enable_fuzz: false, enable_short_term: false, maximum_interval: LONGEST }),
)

export interface Review {
  /** Milliseconds since 1970. */
  readonly at: number
  readonly grade: Grade
}

/** When the move of these reviews is due; they must be in the order of time, and undefined comes of none. */
export function dueAfter(reviews: readonly Review[]): number | undefined {
  let memory: ReturnType<FSRSAlgorithm['next_state']> | null = null
  let last: number | undefined
  let due: number | undefined
  for (const { at, grade } of reviews) {
    const days = Math.max(0, at - (last ?? at)) / DAY
    memory = formulas.next_state(memory, days, 1 + GRADES.indexOf(grade))
    // What was not there is due at once; what was overdue already does not become less so by failing.
    due =
      grade === 'again' ? Math.min(due ?? at, at) : at + formulas.next_interval(memory.stability, days) * DAY
    last = at
  }
  return due
}
