/** One record for every kind of LMS: all that is told of a programme played so far, in no LMS's own words. */
import type { Mode } from '../dialogue/attempt.ts'
import type { Dimension } from '../scenario/vocabulary.ts'

export interface Report {
  readonly programme: { readonly id: string; readonly title: string; readonly hash: string }
  readonly mode: Mode
  /** The pass mark in force, 0 to 100: the LMS's own where it gave one. */
  readonly mark: number
  /** The share of the required places that are finished, 0 to 1. */
  readonly progress: number
  /** Every required place is finished. */
  readonly completed: boolean
  /** Whether nothing can change the result any more; absent where that is not known. */
  readonly settled?: boolean
  /** Null before it is completed. */
  readonly result: {
    readonly scores: Readonly<Record<Dimension, number | null>>
    readonly overall: number
    /** Against `mark`. */
    readonly passed: boolean
  } | null
  /** Where the person is: `place/beat`, or empty between talks. At most 255 characters. */
  readonly location: string
  /** All that is needed to go on later, see `suspend.ts`. */
  readonly suspend: string
  /** Those since the launch, in the order in which they came about; a later report only ever adds to the end. */
  readonly rows: readonly Row[]
}

/** What stands in the LMS as one interaction, or one statement. */
export type Row = HeadRow | TurnRow

/** How an attempt was begun: with its turns it is enough to rebuild it to the digit. */
export interface HeadRow {
  readonly kind: 'attempt'
  /**
   * `PLACE.N`: at most 255 characters, no spaces; unique in the enrolment. Where what was carried does not fit in one
   * text, further ones follow as `PLACE.N.01` and so on.
   */
  readonly id: string
  /** Its place among all rows of the enrolment, from 0: those of earlier launches stand in the LMS already. */
  readonly index: number
  readonly scenario: string
  /** See `head-text.ts`: at most 250 characters, printable ASCII without spaces. */
  readonly text: string
  /** Milliseconds since 1970. */
  readonly at: number
}

/** One reply, one silence, one reply taken back, or the end of the time. */
export interface TurnRow {
  readonly kind: 'turn'
  /** `PLACE.N.K`: the K-th of its attempt, from 1. */
  readonly id: string
  readonly index: number
  readonly scenario: string
  readonly beat: string
  /** The reply's id, or one of the three below, which no reply can be called. */
  readonly response: string
  /** What the customer had just said. */
  readonly asked: string
  /** What was answered; empty where nothing was said. */
  readonly words: string
  readonly result: RowResult
  /** Milliseconds from when the customer had spoken, at the earliest, to the answer. */
  readonly latency: number
  /** Milliseconds since 1970. */
  readonly at: number
}

/** Nothing that it took, only omissions, or harm done. */
export type RowResult = 'correct' | 'neutral' | 'wrong'

export const SAID_NOTHING = '_silence'
export const TOOK_BACK = '_undo'
/** The last row of an attempt whose time was over before it was. */
export const RAN_OUT = '_time-over'
