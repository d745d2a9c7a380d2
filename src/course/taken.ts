/** An attempt as it comes from outside: from a learner's own file, or rebuilt from what a package wrote to an LMS. */
import type { Attempt } from '../dialogue/attempt.ts'
import type { Begun } from './enrolment.ts'

export interface Taken {
  /** From an LMS that tells no times, its events have NaN for them. */
  readonly attempt: Attempt
  /** Null where the file does not say whose it is. */
  readonly learner: { readonly id: string; readonly name: string } | null
  readonly source: 'lms' | 'learner'
  /** Where it stood in a programme, which is called by the first 12 digits of its hash; null for a talk of no programme. */
  readonly place: { readonly programme: string; readonly id: string; readonly n: number } | null
  /** Null where it is not known. */
  readonly before: Begun['before'] | null
  /** Its time was over before it was: it is finished, with nothing reached. */
  readonly outOfTime?: boolean
  /** What a file says follows from its events; an LMS says none of it. Whoever relies on it grades the events again. */
  readonly derived?: unknown
}
