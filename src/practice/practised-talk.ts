/** A finished talk as progress reckons with it: its scores, its chances, and what was said that cost points. */
import type { Attempt, Mode } from '../dialogue/attempt.ts'
import { isCalledFor } from '../dialogue/call.ts'
import { isHarmful } from '../dialogue/move.ts'
import type { Script } from '../dialogue/script.ts'
import { type Transcript, turnsOf } from '../dialogue/transcript.ts'
import type { FoundMove, Move, Practice } from '../scenario/vocabulary.ts'
import type { Reference } from '../scoring/reference.ts'
import { type Scorecard, score } from '../scoring/score.ts'
import { reckon } from '../scoring/turn.ts'
import { type Chance, chancesOf } from './chances.ts'

export interface PractisedTalk {
  readonly id: string
  readonly scenario: string
  /** ISO 8601, UTC. */
  readonly started: string
  readonly mode: Mode
  readonly teaches: readonly Practice[]
  /** Grown out of another talk: no talk of its own. Only what was said after it parted from that one counts below. */
  readonly fork: boolean
  readonly scores: Scorecard['scores']
  readonly chances: readonly Chance[]
  /** Helpful moves, each turn's own, at a moment that did not call for them. Not always a mistake. */
  readonly beside: readonly Move[]
  /** Harmful moves, each turn's own; those that the scorer finds by itself too. */
  readonly harms: readonly (Move | FoundMove)[]
}

/** Undefined while the talk is not over. */
export function practisedTalkOf(
  script: Script,
  reference: Reference,
  attempt: Pick<Attempt, 'id' | 'scenario' | 'started' | 'mode' | 'from'>,
  transcript: Transcript,
): PractisedTalk | undefined {
  const card = score(script, reference, transcript)
  if (!card) return undefined
  // The turn that it was forked at is said anew; what stands before it was counted in the other talk.
  const first = attempt.from?.turn ?? 1
  const turns = turnsOf(transcript).filter(({ n }) => n >= first)
  return {
    id: attempt.id,
    scenario: attempt.scenario.id,
    started: attempt.started,
    mode: attempt.mode,
    teaches: script.scenario.teaches,
    fork: attempt.from !== null,
    scores: card.scores,
    chances: chancesOf(script, reference, transcript).filter(({ turn }) => turn >= first),
    beside: turns.flatMap(({ said: { reply, moment } }) =>
      [...new Set(reply.moves)].filter(
        move => !isHarmful(move) && !isCalledFor(move, moment.tone, script.ours),
      ),
    ),
    harms: turns.flatMap(({ said, before }) => [
      ...new Set(
        reckon(script, reference, before, said).charges.flatMap(({ reason, move }) =>
          reason === 'harm' && move ? [move] : [],
        ),
      ),
    ]),
  }
}

/** The earliest first; of two that began at once, by their names, so that the order is always the same. */
export function byDate(talks: readonly PractisedTalk[]): readonly PractisedTalk[] {
  // Thousands of them are asked for by one table after the other, in order already.
  return talks.every((talk, at) => at === 0 || order(talks[at - 1] ?? talk, talk) <= 0)
    ? talks
    : talks.toSorted(order)
}

function order(a: PractisedTalk, b: PractisedTalk): number {
  return compare(a.started, b.started) || compare(a.id, b.id)
}

function compare(a: string, b: string): number {
  if (a === b) return 0
  return a < b ? -1 : 1
}
