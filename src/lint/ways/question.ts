/** What a walk is asked for: whatever does not bear on it is not told apart, and the states stay few. */

export interface Question {
  readonly empathy: boolean
  readonly boundaries: boolean
  readonly compensation: boolean
  /** Whether something fatal is told from what is not. */
  readonly fatal: boolean
  /** Whether the sum that stands is told apart even where no score reads it: a player may go by it. */
  readonly sums: boolean
  /** Whether it is told apart which variant of a line is said. */
  readonly lines: boolean
}

/** Where a talk can go, and nothing else. */
export const WHERE: Question = {
  empathy: false,
  boundaries: false,
  compensation: false,
  fatal: false,
  sums: false,
  lines: true,
}

/** Everything that the course of a talk and its marks depend on. */
export const MARKS: Question = {
  ...WHERE,
  empathy: true,
  boundaries: true,
  compensation: true,
  fatal: true,
}
