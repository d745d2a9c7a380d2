/** What a talk leaves behind for the encounters after it. */
import { type Transcript, turnsOf } from '../dialogue/transcript.ts'
import { NOTE } from '../scenario/vocabulary.ts'

/** What it had carried, then what its replies left: each once, in the order in which it came about. */
export function leftBy(transcript: Transcript): readonly string[] {
  return [...new Set([...transcript.state.carried, ...leftAnew(transcript)])]
}

/** A note is written for colleagues: no customer comes back for it. */
export function leftAnew(transcript: Transcript): readonly string[] {
  const said = turnsOf(transcript).filter(({ before }) => before.beat !== NOTE)
  return [...new Set(said.flatMap(turn => turn.said.reply.leaves))]
}
