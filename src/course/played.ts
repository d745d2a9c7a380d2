/** An attempt with its talk: what it says when it is talked through again. */
import type { Attempt } from '../dialogue/attempt.ts'
import { isOver } from '../dialogue/state.ts'
import type { Transcript } from '../dialogue/transcript.ts'

export interface Played {
  readonly attempt: Attempt
  /** What stands of it, undone replies aside. */
  readonly transcript: Transcript
}

export function isFinished({ transcript }: Played): boolean {
  return isOver(transcript.state)
}
