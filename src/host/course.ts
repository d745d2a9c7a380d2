/** The programme that a page plays, and where its enrolment is kept: in the browser, or with an LMS. */
import type { CompiledProgramme } from '../course/compiled-programme.ts'
import type { Enrolment } from '../course/enrolment.ts'
import type { LmsTrouble, View } from './lms/lms.ts'

export interface Course {
  readonly compiled: CompiledProgramme
  /** The pass mark in force, 0 to 100. */
  readonly mark: number
  /** In review and browse everything can be looked at and nothing is kept. */
  readonly view: View
  /** As the LMS has it; null where nobody said. */
  readonly learner: string | null
  /** Null before the first attempt, and where nothing that fits was kept. */
  readonly enrolment: () => Promise<Enrolment | null>
  readonly keep: (enrolment: Enrolment) => void
  /** Set where the programme is not the one that the kept enrolment was begun with, until `decide` was called. */
  readonly updated: () => Updated | null
  readonly decide: (choice: 'go-on' | 'anew') => Promise<void>
  readonly trouble: () => LmsTrouble | null
  /** Calls back when the trouble, the enrolment or the update changes; gives back how to stop. */
  readonly watch: (changed: () => void) => () => void
  /** Leaves for where the person came from; null where there is no such place. */
  readonly close: (() => void) | null
}

/** What an update of the programme means for what was kept. Ids of places. */
export interface Updated {
  /** Finished, and the score stays. */
  readonly finished: readonly string[]
  /** In the middle of a talk that goes on as it was. */
  readonly resumed: string | null
  /** In the middle of a talk whose scenario has changed: it has to begin again. */
  readonly lost: string | null
}
