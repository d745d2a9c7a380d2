/** Talks a script through by numbers, as properties need it. */
import type { Script } from '../../src/dialogue/script.ts'
import { isOver } from '../../src/dialogue/state.ts'
import { available } from '../../src/dialogue/step.ts'
import { begin, say, type Transcript, wait } from '../../src/dialogue/transcript.ts'

export interface Choice {
  readonly reply: number
  /** 0 is a silence where the moment knows one. */
  readonly silent: number
}

/** The talk of these choices, as far as they go; forty are enough for any generated scenario. */
export function played(
  script: Script,
  choices: readonly Choice[],
  carried: readonly string[] = [],
): Transcript {
  let transcript = begin(script, carried)
  for (const { reply, silent } of choices) {
    if (isOver(transcript.state)) break
    const replies = available(script, transcript.state)
    const said = replies[reply % replies.length]
    if (!said) throw new Error('A moment always has a reply.')
    transcript = (silent === 0 ? wait(transcript) : undefined) ?? say(transcript, said)
  }
  return transcript
}
