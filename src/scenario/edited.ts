/** What the development server tells the page of a scenario file that was saved while both run. */
import type { Severity } from './problem.ts'

/** From the server, an `Edited`. */
export const EDITED = 'even-keel:edited'
/** From the page: whether there is anything to tell. */
export const ASK = 'even-keel:ask'

export interface Edited {
  /** The name of the file. */
  readonly file: string
  /** The id in the last version of it that could be played; null where there was none. */
  readonly scenario: string | null
  /** Of the file as it is, see dialogue/fingerprint.ts; null where it cannot be played yet. */
  readonly version: { readonly plays: string; readonly words: string } | null
  /** Worst first, then as they stand in the file. */
  readonly problems: readonly Told[]
  readonly moods: Moods
  /** The same where the silence timer is on; null where no customer waits in vain. */
  readonly moodsWithTimer: Moods | null
}

/** A problem in words. */
export interface Told {
  readonly severity: Severity
  readonly line: number
  readonly column: number
  /** What happened. */
  readonly message: string
  /** What to do; may be empty. */
  readonly help: string
}

/** By beat, those that can arrive there; a beat that no talk comes to is not in it. */
export type Moods = Readonly<Record<string, MoodSpans>>

/** The least and the most. */
export interface MoodSpans {
  readonly anger: readonly [number, number]
  readonly trust: readonly [number, number]
}
