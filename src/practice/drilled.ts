/** One moment of a talk that was had, answered again on its own. */

export interface Drilled {
  readonly id: string
  /** ISO 8601, UTC. */
  readonly at: string
  /** The attempt that the moment is from, and its turn, from 1: the customer is as they were before it. */
  readonly attempt: string
  readonly turn: number
  /** The reply that was chosen this time. */
  readonly reply: string
}
