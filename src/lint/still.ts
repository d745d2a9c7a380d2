/** What was still to be had in a talk, before and after each thing that happened: light enough for whoever only tells it. */
import type { Dimension } from '../scenario/vocabulary.ts'

/** Whole points that the best way on would have ended with: before something was said, and after it. */
export interface Still {
  readonly before: number
  readonly after: number
}

/** Of a reply, or of a silence: a wait in vain gives away what it takes, and has an entry of its own. */
export interface Regret {
  /** The turn, counted from 1; null for a silence. */
  readonly turn: number | null
  readonly overall: Still
  /** By dimension claimed. */
  readonly by: Readonly<Partial<Record<Dimension, Still>>>
}

export interface Regrets {
  /** False where the overall score is known only not to lie above what is said here. */
  readonly exact: boolean
  /** In the order of the talk. */
  readonly all: readonly Regret[]
}

/** What was given away, in points. */
export function givenAway({ before, after }: Still): number {
  return before - after
}
