/** What a package asks of whoever launched it, whichever tongue that one speaks. */
import type { Report } from '../../course/report.ts'

export interface Launch {
  /** In review and browse nothing is written. */
  readonly view: View
  /** The pass mark that the LMS gives, 0 to 100: it wins over the programme's. Null where it gives none that is a number. */
  readonly mastery: number | null
  /** What was kept the last time; empty at first. */
  readonly suspended: string
  /** The person's name as the LMS has it; null where it says none. */
  readonly learner: string | null
  /** BCP 47, where the LMS says one. */
  readonly language: string | null
  /** Whether the person wants sound; absent where the LMS does not say. */
  readonly sound?: boolean
  /** Set where the page was loaded again after it had ended its session: the LMS takes nothing more from it. */
  readonly isOver?: true
}

export type View = 'normal' | 'review' | 'browse'

export interface Lms {
  readonly launch: Launch
  /** Writes what is new since the last report, and commits. It queues, retries and never throws. */
  readonly report: (report: Report) => void
  /** Null while all is well. */
  readonly trouble: () => LmsTrouble | null
  /** Calls back when the trouble changes; gives back how to stop. */
  readonly watch: (changed: () => void) => () => void
  /** Ends the session: its time, its exit, the last commit. It may be called more than once. */
  readonly close: () => void
  /** Closes in good order, then goes where the LMS wants the person to go; absent where it names no such place. */
  readonly leave?: () => void
}

/** It answers with errors; it does not answer; there was none. */
export type LmsTrouble = 'refuses' | 'unreachable' | 'none'
