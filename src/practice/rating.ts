/** What someone thought of their own talk before any score was shown. */
import type { Dimension } from '../scenario/vocabulary.ts'

export interface Rating {
  /** The id of the attempt; each has one rating at most. */
  readonly attempt: string
  /** ISO 8601, UTC. */
  readonly at: string
  /** 0 to 100, by dimension that the scenario claims. Null where it was skipped: it is not asked again. */
  readonly guesses: Readonly<Partial<Record<Dimension, number>>> | null
  /** What they would say differently, in their own words; may be empty. */
  readonly differently: string
}
