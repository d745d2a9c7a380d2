/** One person's try at a scenario: an append-only list of events, from which everything else can be derived. */
import type { Script } from './script.ts'
import { isOver } from './state.ts'
import { begin, sayById, type Transcript, wait } from './transcript.ts'
import { SILENCE } from '../scenario/vocabulary.ts'

export const ATTEMPT_FORMAT = 1

export const MODES = ['practice', 'assessment'] as const
export type Mode = (typeof MODES)[number]

export const EVENT_KINDS = ['reply', 'silence', 'undo', 'pause', 'resume', 'leave'] as const
export type EventKind = (typeof EVENT_KINDS)[number]

export interface AttemptEvent {
  /** Counted from 1. */
  readonly n: number
  /** Milliseconds since the start: kept, never read by step or scorer. */
  readonly at: number
  readonly kind: EventKind
  /** Where it happened; for an undo the beat that it takes back to. */
  readonly beat: string
  /** The reply said or taken back; null for everything else. */
  readonly reply: string | null
}

export interface Attempt {
  readonly format: typeof ATTEMPT_FORMAT
  readonly id: string
  /** `plays` and `words` are SHA-256 in hex, see `fingerprint.ts`. */
  readonly scenario: { readonly id: string; readonly plays: string; readonly words: string }
  /** SHA-256 of the rubric, the mood table and the constants in force. */
  readonly rules: string
  /** The version of Even Keel that played it. */
  readonly engine: string
  readonly language: string
  readonly mode: Mode
  readonly seed: number
  readonly carried: readonly string[]
  /** Finished attempts at the same scenario before this one. */
  readonly earlier: number
  /** The attempt and turn that this one was forked from. */
  readonly from: { readonly attempt: string; readonly turn: number } | null
  /** ISO 8601, UTC. */
  readonly started: string
  readonly events: readonly AttemptEvent[]
}

/** The attempt with one more event. */
export function recorded(attempt: Attempt, event: Omit<AttemptEvent, 'n'>): Attempt {
  return { ...attempt, events: [...attempt.events, { n: attempt.events.length + 1, ...event }] }
}

/** The replies and silences that stand after every undo, in order. */
export function standing(events: readonly AttemptEvent[]): readonly AttemptEvent[] {
  const left: AttemptEvent[] = []
  for (const event of events) {
    if (event.kind === 'reply' || event.kind === 'silence') left.push(event)
    else if (event.kind === 'undo') left.pop()
  }
  return left
}

/** The same as ids, `-` for a silence. */
export function standingReplies(events: readonly AttemptEvent[]): readonly string[] {
  return standing(events).map(event => event.reply ?? SILENCE)
}

/** Talks an attempt through again; `brokenAt` is the first standing event that this script does not allow, from 0. */
export function replayed(
  script: Script,
  attempt: Attempt,
): { transcript: Transcript; brokenAt: number | null } {
  let transcript = begin(script, attempt.carried)
  for (const [index, event] of standing(attempt.events).entries()) {
    const next = said(transcript, event)
    if (!next) return { transcript, brokenAt: index }
    transcript = next
  }
  return { transcript, brokenAt: null }
}

/** The talk after a reply or a silence; undefined where it cannot be, there and then. */
function said(transcript: Transcript, { kind, beat, reply }: AttemptEvent): Transcript | undefined {
  if (transcript.state.beat !== beat || (kind === 'silence') !== (reply === null)) return undefined
  return reply === null ? wait(transcript) : sayById(transcript, reply)
}

/**
 * Whether every event could happen when it did, those that were taken back too: an undo names the last reply or
 * silence still standing, and comes before the talk is over.
 */
export function couldHappen(script: Script, attempt: Attempt): boolean {
  // Of each talk only where it is: a list of some thousand events must not become as many lists.
  const talks = [begin(script, attempt.carried)]
  const left: AttemptEvent[] = []
  for (const event of attempt.events) {
    const talk = talks.at(-1)
    if (!talk) return false
    if (event.kind === 'reply' || event.kind === 'silence') {
      const next = said(talk, event)
      if (!next) return false
      talks.push({ ...next, happenings: [] })
      left.push(event)
    } else if (event.kind === 'undo') {
      const last = left.pop()
      if (!last || isOver(talk.state) || last.beat !== event.beat || last.reply !== event.reply) return false
      talks.pop()
    }
  }
  return true
}

/** Whether undo was used. */
export function wasUndone(attempt: Attempt): boolean {
  return attempt.events.some(event => event.kind === 'undo')
}
