/** What is kept of one attempt until the figures are asked for: little, since there may be a hundred thousand of them. */
import type { Taken } from '../course/taken.ts'
import type { Way } from './way.ts'

export interface Kept {
  readonly attempt: string
  /** ISO 8601, UTC. */
  readonly started: string
  /** `wayKey`: the way itself can be graded again. */
  readonly way: Way['key']
  /** One letter a standing reply or silence: its `timeStep`. */
  readonly times: string
  readonly seed: number
  readonly learner: Taken['learner']
  /** How often the scenario was played before, and its debrief seen; null where nobody wrote it down. */
  readonly before: { readonly played: number; readonly debriefed: number | null }
  /** What tells it from another attempt, whoever made it. */
  readonly essence: string
}

/** The first and the latest attempt of one person at one scenario, in one version and mode. */
export interface Person {
  first: Kept
  latest: Kept
}

/** By when they began; of equals by what was said, so that the order in which they were read does not matter. */
export function isBefore(one: Kept, other: Kept): boolean {
  if (one.started !== other.started) return one.started < other.started
  if (one.essence !== other.essence) return one.essence < other.essence
  if (one.attempt !== other.attempt) return one.attempt < other.attempt
  return one.times < other.times
}
