/** What is kept of one person's way through a programme: every attempt that was begun for it, in order. */
import type { Attempt, Mode } from '../dialogue/attempt.ts'
import type { Dimension } from '../scenario/vocabulary.ts'

export const ENROLMENT_FORMAT = 1

export interface Enrolment {
  readonly format: typeof ENROLMENT_FORMAT
  readonly programme: {
    readonly id: string
    /** SHA-256 in hex of the programme as it was when this was begun, see `compiled-programme.ts`. */
    readonly hash: string
  }
  /** 0 to 2³² − 1. The seeds and the ids of its attempts, and so what is drawn from a pool, follow from it. */
  readonly seed: number
  readonly begun: readonly Begun[]
}

/** One attempt at a place of the programme. */
export interface Begun {
  /** The place's id. */
  readonly place: string
  /** Counted from 1 in its place. */
  readonly n: number
  /** The attempt's id. */
  readonly attempt: string
  readonly scenario: Attempt['scenario']
  readonly mode: Mode
  /** How often this person had played the scenario to its end before, and had seen a debrief of it. */
  readonly before: { readonly played: number; readonly debriefed: number }
  /** Null while it is not over. */
  readonly result: Result | null
}

export interface Result {
  /** null where the scenario does not claim the dimension; all are 0 where time ran out first. */
  readonly scores: Readonly<Record<Dimension, number | null>>
  /** 0 to 100. */
  readonly overall: number
  readonly fatal: boolean
  /** Whether its time was over before it was: it counts as a finished attempt with nothing reached. */
  readonly outOfTime: boolean
}
