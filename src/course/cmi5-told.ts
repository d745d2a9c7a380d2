/** What an LMS was told of a registration over all its sessions, and the document in which that is kept with it. */
import type { Report } from './report.ts'
import { isPassed } from './statements.ts'
import { isObject, type Json, readJson } from './json.ts'

export interface Told {
  readonly completed: boolean
  readonly passed: boolean
  /** The overall score that was called failed last. */
  readonly failed: number | null
  /** The scores that were said last, see `scoresOf`; empty: none yet. */
  readonly scores: string
}

/** What is kept in the LMS between two sessions. */
export interface Kept {
  readonly suspend: string
  readonly told: Told
  /** An overall score that was to be called failed when the session ended; null: none. */
  readonly owed: number | null
  /** Milliseconds of all sessions before the one that wrote it, and of all so far. */
  readonly earlier: number
  readonly spent: number
  /**
   * Which session wrote it, the number of its launch, and when it began: an older window must not write over a younger
   * one. Of two that were launched from the same document the time decides; of others it does not, clocks being wrong.
   */
  readonly session: string
  readonly launch: number
  readonly since: number
}

/** Of a text that anything may stand in; what is missing or wrong is as it is at first. */
export function readKept(text: string): Kept {
  const found = readJson(text)
  const { suspend, told, owed, earlier, spent, session, launch, since } = isObject(found) ? found : {}
  const before = isObject(told) ? told : {}
  return {
    suspend: typeof suspend === 'string' ? suspend : '',
    told: {
      completed: before['completed'] === true,
      passed: before['passed'] === true,
      failed:
        typeof before['failed'] === 'number' && Number.isFinite(before['failed']) ? before['failed'] : null,
      scores: typeof before['scores'] === 'string' ? before['scores'] : '',
    },
    owed: typeof owed === 'number' && owed >= 0 && owed <= 100 ? owed : null,
    earlier: amountOf(earlier),
    spent: amountOf(spent),
    session: typeof session === 'string' ? session : '',
    launch: amountOf(launch),
    since: numberOf(since),
  }
}

function amountOf(value: Json | undefined): number {
  return Math.max(0, numberOf(value))
}

/** A number too large to be one is read as endless, and could not be written again. */
function numberOf(value: Json | undefined): number {
  return typeof value === 'number' && Number.isFinite(value) ? value : 0
}

/** Whether a session that was launched later has written it. */
export function isYounger(there: Kept, own: Kept): boolean {
  if (there.session === own.session) return false
  return there.launch === own.launch ? there.since > own.since : there.launch > own.launch
}

/** What a report says that the LMS was not told yet. */
export interface Due {
  readonly scores: boolean
  readonly completed: boolean
  /** Null: nothing that would change what it thinks. */
  readonly verdict: 'passed' | 'failed' | null
}

/**
 * Completed once and passed once in a registration; failed never after passed.
 *
 * Practice is never judged.
 */
export function dueFrom(report: Report, masteryScore: number | null, told: Told): Due {
  const { mode, completed, result } = report
  if (!completed || !result) return { scores: false, completed: false, verdict: null }
  return {
    scores: scoresOf(report) !== told.scores,
    completed: !told.completed,
    verdict: mode === 'practice' || told.passed ? null : verdictOn(result, masteryScore, told),
  }
}

function verdictOn(
  result: NonNullable<Report['result']>,
  masteryScore: number | null,
  { failed }: Told,
): Due['verdict'] {
  if (isPassed(masteryScore, result)) return 'passed'
  return failed === result.overall ? null : 'failed'
}

/** All scores of a report as one text. */
export function scoresOf({ result }: Report): string {
  if (!result) return ''
  const { empathy, boundaries, compensation } = result.scores
  return [result.overall, empathy, boundaries, compensation].map(score => score ?? '-').join(' ')
}
