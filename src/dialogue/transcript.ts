/** What was said so far: the turns and silences of one talk, in order. */
import type { Script, WeighedReply } from './script.ts'
import type { State } from './state.ts'
import { available, opening, step, waitInVain } from './step.ts'
import { SILENCE } from '../scenario/vocabulary.ts'

/** One reply of yours. */
export interface Turn {
  readonly kind: 'reply'
  /** Counted from 1; silences do not count. */
  readonly n: number
  readonly said: WeighedReply
  readonly before: State
  readonly after: State
}

/** One wait in which you said nothing. */
export interface Wait {
  readonly kind: 'silence'
  readonly before: State
  readonly after: State
}

export interface Transcript {
  readonly script: Script
  readonly happenings: readonly (Turn | Wait)[]
  /** Where the talk is now. */
  readonly state: State
}

/** A talk in which nothing has been said. */
export function begin(script: Script, carried: readonly string[] = []): Transcript {
  return { script, happenings: [], state: opening(script, carried) }
}

/** The turns of a talk without its silences. */
export function turnsOf(transcript: Transcript): readonly Turn[] {
  return transcript.happenings.filter(happening => happening.kind === 'reply')
}

/** The talk with one of the available replies said. */
export function say(transcript: Transcript, said: WeighedReply): Transcript {
  const { script, happenings, state } = transcript
  const after = step(script, state, said)
  const turn: Turn = { kind: 'reply', n: turnsOf(transcript).length + 1, said, before: state, after }
  return { script, happenings: [...happenings, turn], state: after }
}

/** The talk after a silence; undefined where the moment knows none. */
export function wait(transcript: Transcript): Transcript | undefined {
  const { script, happenings, state } = transcript
  const after = waitInVain(script, state)
  if (after === state) return undefined
  return { script, happenings: [...happenings, { kind: 'silence', before: state, after }], state: after }
}

/**
 * Talks a list of reply ids through (`-` for a silence).
 *
 * Where one cannot be said, the talk up to there comes back with its place in the list, from 0.
 */
export function replay(
  script: Script,
  replies: readonly string[],
  carried: readonly string[] = [],
): { transcript: Transcript; brokenAt: number | null } {
  let transcript = begin(script, carried)
  for (const [index, id] of replies.entries()) {
    const next = id === SILENCE ? wait(transcript) : sayById(transcript, id)
    if (!next) return { transcript, brokenAt: index }
    transcript = next
  }
  return { transcript, brokenAt: null }
}

/** The talk with the available reply of this id, or of an id that it had before; undefined where there is none. */
export function sayById(transcript: Transcript, id: string): Transcript | undefined {
  const replies = available(transcript.script, transcript.state)
  const said =
    replies.find(({ reply }) => reply.id === id) ?? replies.find(({ reply }) => reply.was.includes(id))
  return said && say(transcript, said)
}
