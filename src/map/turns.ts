/** A list of replies, said again: at which beat each is said, in which words, and where it leads. */
import { available, opening, step, waitInVain } from '../dialogue/step.ts'
import type { Script } from '../dialogue/script.ts'
import { SILENCE } from '../scenario/vocabulary.ts'

export interface SaidTurn {
  readonly beat: string
  readonly reply: string
  /** null for a silence. */
  readonly words: string | null
  /** The next beat, or the ending that was come to. */
  readonly leadsTo: string
}

/** Stops at the first reply that is not there. */
export function turnsOf(
  script: Script,
  replies: readonly string[],
  carried: readonly string[] = [],
): readonly SaidTurn[] {
  const turns: SaidTurn[] = []
  let state = opening(script, carried)
  for (const reply of replies) {
    const said = available(script, state).find(one => one.reply.id === reply)
    if (!said && reply !== SILENCE) break
    const { beat } = state
    state = said ? step(script, state, said) : waitInVain(script, state)
    turns.push({ beat, reply, words: said?.reply.say ?? null, leadsTo: state.ending ?? state.beat })
  }
  return turns
}
