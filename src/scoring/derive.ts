/** What follows from an attempt's events: its turns, its ending and its marks. It may be thrown away and made again. */
import { type Attempt, replayed } from '../dialogue/attempt.ts'
import type { Script } from '../dialogue/script.ts'
import { type Transcript, turnsOf } from '../dialogue/transcript.ts'
import type { Dimension, Move, Tone } from '../scenario/vocabulary.ts'
import type { Fatal } from './fatal.ts'
import type { Reference } from './reference.ts'
import { type Finding, type Scorecard, scoreSoFar } from './score.ts'
import { isOver } from '../dialogue/state.ts'

export interface Derived {
  readonly turns: readonly DerivedTurn[]
  /** The ending's id; null while the talk is not over, and so are the four below. */
  readonly ending: string | null
  readonly scores: Readonly<Record<Dimension, number | null>> | null
  readonly overall: number | null
  readonly passed: boolean | null
  /** What was fatal. */
  readonly flags: readonly Fatal[]
  readonly findings: readonly Finding[]
}

export interface DerivedTurn {
  readonly beat: string
  readonly tone: Tone
  readonly reply: string
  readonly moves: readonly Move[]
  /** After the reply. */
  readonly anger: number
  readonly trust: number
}

/** An attempt as it is kept and handed on. */
export interface GradedAttempt extends Attempt {
  readonly derived: Derived
}

/** Derives a transcript. */
export function derive(script: Script, reference: Reference, transcript: Transcript): Derived {
  const card: Scorecard = scoreSoFar(script, reference, transcript)
  const over = isOver(transcript.state)
  return {
    turns: turnsOf(transcript).map(({ said, before, after }) => ({
      beat: before.beat,
      tone: said.moment.tone,
      reply: said.reply.id,
      moves: said.reply.moves,
      anger: after.anger,
      trust: after.trust,
    })),
    ending: over ? transcript.state.ending : null,
    scores: over ? card.scores : null,
    overall: over ? card.overall : null,
    passed: over ? card.passed : null,
    flags: card.fatal,
    findings: card.findings,
  }
}

/** The attempt with what follows from its events; as far as they can be talked through by this script. */
export function graded(script: Script, reference: Reference, attempt: Attempt): GradedAttempt {
  return { ...attempt, derived: derive(script, reference, replayed(script, attempt).transcript) }
}
