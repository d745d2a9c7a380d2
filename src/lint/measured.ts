/** A scenario that can be graded: its script, and what its replies are measured against. */
import type { Script } from '../dialogue/script.ts'
import type { Reference } from '../scoring/reference.ts'

export interface Measured {
  readonly script: Script
  readonly reference: Reference
}
