/** One moment of a talk on its own: the talk as it stood before a turn, and what one reply there is worth. */
import type { WeighedReply } from '../dialogue/script.ts'
import { available } from '../dialogue/step.ts'
import { say, type Transcript, type Turn, turnsOf } from '../dialogue/transcript.ts'
import type { Reference } from '../scoring/reference.ts'
import { type Scorecard, scoreSoFar } from '../scoring/score.ts'
import { type Chance, chancesOf } from './chances.ts'

/** What one reply of one moment took and was worth, whatever came before and would have come after. */
export interface Answer {
  readonly turn: Turn
  /** The turn on its own: no ending is in it, and no floor was reached before it. */
  readonly transcript: Transcript
  readonly card: Scorecard
  readonly chances: readonly Chance[]
  /** Points, over all dimensions. */
  readonly lost: number
}

/** The talk as it was when the customer waited for this turn, from 1; undefined where it had no such turn. */
export function before({ script, happenings }: Transcript, turn: number): Transcript | undefined {
  const place = happenings.findIndex(happening => happening.kind === 'reply' && happening.n === turn)
  const there = happenings[place]
  return there && { script, happenings: happenings.slice(0, place), state: there.before }
}

/** The reply of this id that can be said there. */
export function replyAt({ script, state }: Transcript, id: string): WeighedReply | undefined {
  return available(script, state).find(({ reply }) => reply.id === id || reply.was.includes(id))
}

/** What a reply is worth where the talk stands. */
export function answered(reference: Reference, talk: Transcript, said: WeighedReply): Answer {
  const turn = turnsOf(say(talk, said)).at(-1)
  if (!turn) throw new Error('A reply that was said makes a turn.')
  return worthOf(reference, talk.script, turn)
}

/** What a turn that was had is worth on its own. */
export function worthOf(reference: Reference, script: Transcript['script'], turn: Turn): Answer {
  // As if the talk were not over: what an ending takes is no fault of these words alone.
  const transcript: Transcript = { script, happenings: [turn], state: turn.before }
  const card = scoreSoFar(script, reference, transcript)
  return {
    turn,
    transcript,
    card,
    chances: chancesOf(script, reference, transcript),
    lost: card.findings.reduce((sum, { points }) => sum + points, 0),
  }
}
