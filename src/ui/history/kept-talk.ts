/** A kept talk as a list tells of it: where it stands, or how it ended and what it scored. */
import type { Attempt, Mode } from '../../dialogue/attempt.ts'
import { isOver } from '../../dialogue/state.ts'
import { turnsOf } from '../../dialogue/transcript.ts'
import type { Stored } from '../../host/records.ts'
import type { Mood, Scenario } from '../../scenario/scenario.ts'
import type { Outcome } from '../../scenario/vocabulary.ts'
import { referenceTo } from '../../scoring/reference-to.ts'
import { type Scorecard, score } from '../../scoring/score.ts'
import type { Host } from '../host.ts'
import { type Closed, type Opened, openStored } from '../opened.ts'

/** Who it was with, as the scenario stood then. */
export interface Met extends Pick<Scenario, 'title' | 'language'> {
  readonly customer: Pick<Scenario['customer'], 'name' | 'looks'>
}

/** A talk that cannot be opened here. */
export interface ClosedTalk {
  readonly kind: 'closed'
  readonly id: string
  readonly scenario: string | null
  readonly why: Closed
}

interface OpenTalk {
  readonly id: string
  readonly scenario: string
  readonly started: string
  readonly mode: Mode
  /** The talk and turn that this one says differently. */
  readonly from: Attempt['from']
  /** What it says there; undefined where it says nothing yet, and where it is a whole talk. */
  readonly instead: string | undefined
  readonly met: Met
  /** How they feel where it stands. */
  readonly mood: Mood
  readonly turns: number
}

export interface BegunTalk extends OpenTalk {
  readonly kind: 'begun'
}

export type Grade = Pick<Scorecard, 'overall' | 'passed' | 'scores'>

export interface FinishedTalk extends OpenTalk {
  readonly kind: 'finished'
  readonly outcome: Outcome
  /** Undefined where the scenario has no measure for its replies. */
  readonly grade: Grade | undefined
}

export type KeptTalk = ClosedTalk | BegunTalk | FinishedTalk

/** Talks through and grades a stored attempt. */
export async function keptTalkOf(host: Host, stored: Stored): Promise<KeptTalk> {
  const opened = await openStored(host, stored)
  if ('closed' in opened) {
    return { kind: 'closed', id: stored.id, scenario: scenarioOf(stored), why: opened.closed }
  }
  const { attempt, script, transcript } = opened
  const { state } = transcript
  const turns = turnsOf(transcript)
  const open: OpenTalk = {
    id: attempt.id,
    scenario: attempt.scenario.id,
    started: attempt.started,
    mode: attempt.mode,
    from: attempt.from,
    instead: attempt.from ? turns[attempt.from.turn - 1]?.said.reply.say : undefined,
    met: metIn(script.scenario),
    mood: { anger: state.anger, trust: state.trust },
    turns: turns.length,
  }
  const ending = script.endings.get(state.ending ?? '')
  if (!isOver(state) || !ending) return { ...open, kind: 'begun' }
  return { ...open, kind: 'finished', outcome: ending.ends, grade: gradeOf(opened) }
}

/** The id of the scenario that a record names, whether or not the record can be read. */
export function scenarioOf(stored: Stored): string | null {
  return 'attempt' in stored ? stored.attempt.scenario.id : stored.scenario
}

function metIn({ title, language, customer: { name, looks } }: Scenario): Met {
  return { title, language, customer: { name, looks } }
}

/** Undefined where the scenario has no measure for its replies. */
export function gradeOf({ script, transcript }: Pick<Opened, 'script' | 'transcript'>): Grade | undefined {
  const reference = referenceTo(script)
  const card = reference && score(script, reference, transcript)
  return card && { overall: card.overall, passed: card.passed, scores: card.scores }
}
