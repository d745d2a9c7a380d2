/** What of a talk is seen while its file is edited. */
import type { Attempt } from '../../dialogue/attempt.ts'
import type { Mood } from '../../scenario/scenario.ts'

export interface InView {
  /** The scenario as it was when the talk began. */
  readonly scenario: Attempt['scenario']
  readonly beat: string
  readonly mood: Mood
}
