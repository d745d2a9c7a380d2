/**
 * What a package leaves with the LMS to go on later: one short text, in letters, digits, `-`, `_` and `.` alone.
 *
 * `EK`, a sign for the version, the programme and the enrolment, the names that are needed, then every attempt that was
 * begun: its score, and for those that count or are not over the choices that were made. At the end a checksum of all that
 * stands before it, in six signs: those seven other signs mean the same in every version.
 */
import type { Attempt } from '../dialogue/attempt.ts'
import { type Dimension, DIMENSIONS } from '../scenario/vocabulary.ts'
import { crcOf } from './crc.ts'
import { fixed, varying } from './digits.ts'
import type { Begun, Enrolment, Result } from './enrolment.ts'
import { isSaid } from './latency.ts'
import { earlierOf, type Launched, type ScenarioOf } from './rows.ts'
import { type Kept, keptOf } from './suspend-kept.ts'

export interface Suspended {
  readonly enrolment: Enrolment
  /** Those that count, and those that are not over. */
  readonly attempts: readonly Attempt[]
  /** How many rows the LMS has. */
  readonly rows: number
  readonly launched: Launched
}

/** Strict SCORM 1.2 takes no sign more. */
export const MOST_SIGNS = 4096

export const MAGIC = 'EK'
export const VERSION = '1'
export const CRC_SIGNS = 6

/** Bits of what is said of one attempt that was begun. */
export const HAS_RESULT = 1
export const HAS_CHOICES = 2
export const IS_ASSESSMENT = 4
/** It was drawn from a pool. */
export const IS_DRAWN = 8
export const IS_FATAL = 16
export const IS_OUT_OF_TIME = 32

/** Stands for a dimension that is not claimed: no score is as high. */
export const NOT_CLAIMED = 101
/** One digit of a choice: a silence, or one more than the reply's place; or, where that is too high, that it follows. */
export const SILENT = 0
export const FURTHER = 63

/** An attempt that was begun, and what is kept of it. */
interface Entry {
  readonly begun: Begun
  readonly kept: Kept | undefined
  readonly counts: boolean
}

/**
 * Never more than `MOST_SIGNS`, save where the names of the places alone come near to it.
 *
 * Where all that should be kept takes more, as after some two hundred attempts, scores that do not count are left out, the
 * earliest first; then choices of finished attempts; then those of a talk that has gone on for thousands of turns.
 */
export function encodeSuspend(suspended: Suspended, scenarioOf: ScenarioOf): string {
  const { enrolment, attempts, launched } = suspended
  let entries: readonly Entry[] = enrolment.begun
    // What is not known of an earlier one cannot be kept.
    .filter(({ result }) => !result || !isUnknown(result))
    .map(begun => ({
      begun,
      kept: keptFor(begun, attempts, launched, scenarioOf),
      counts: begun.result === null || attempts.some(({ id }) => id === begun.attempt),
    }))
  let text = written(suspended, entries)
  while (text.length > MOST_SIGNS) {
    const lighter = lightened(entries)
    if (!lighter) break
    entries = lighter
    text = written(suspended, entries)
  }
  return text
}

function keptFor(
  begun: Begun,
  attempts: readonly Attempt[],
  launched: Launched,
  scenarioOf: ScenarioOf,
): Kept | undefined {
  const attempt = attempts.find(({ id }) => id === begun.attempt)
  const graded = attempt && scenarioOf(attempt.scenario)
  // What could not be read at the launch is handed on as it was.
  if (!attempt || !graded) return launched.unread.get(begun.attempt)
  const earlier = earlierOf(launched, attempt)
  const since = attempt.events.slice(earlier?.events ?? 0).filter(isSaid).length
  return keptOf(attempt, graded, (earlier?.turns ?? 0) + since)
}

/** The same with a little less; undefined where nothing is left to leave out. */
function lightened(entries: readonly Entry[]): readonly Entry[] | undefined {
  // The last at a place tells how many there were.
  const isLast = ({ begun }: Entry) =>
    !entries.some(other => other.begun.place === begun.place && other.begun.n > begun.n)
  const spare = entries.find(entry => !entry.counts && !entry.kept && !isLast(entry))
  if (spare) return entries.filter(entry => entry !== spare)
  const finished = entries.find(({ begun, kept }) => kept && begun.result)
  const longest = finished ?? entries.toSorted((a, b) => sizeOf(b) - sizeOf(a))[0]
  if (!longest?.kept) return undefined
  return entries.map(entry => (entry === longest ? { ...entry, kept: undefined } : entry))
}

function sizeOf({ kept }: Entry): number {
  return kept ? kept.choices.length : -1
}

function written({ enrolment, rows }: Suspended, entries: readonly Entry[]): string {
  const { programme, seed } = enrolment
  const names: string[] = []
  const name = (text: string) => {
    const known = names.indexOf(text)
    return varying(known < 0 ? names.push(text) - 1 : known)
  }
  const begun = entries.map(entry => entryText(entry, name)).join('')
  const text = [
    MAGIC,
    VERSION,
    fixed(programmeMark(programme.id), 3),
    fixed(Number.parseInt(programme.hash.slice(0, 12), 16) || 0, 8),
    fixed(seed, 6),
    varying(rows),
    varying(names.length),
    ...names.map(one => varying(one.length) + one),
    varying(entries.length),
    begun,
  ].join('')
  return text + fixed(crcOf(text), CRC_SIGNS)
}

/** Tells programmes apart; by their names alone, which an update keeps. */
export function programmeMark(id: string): number {
  return crcOf(id) >>> 14
}

function entryText({ begun, kept }: Entry, name: (text: string) => string): string {
  const { place, n, scenario, mode, before, result } = begun
  const isDrawn = scenario.id !== place
  const flags =
    (result ? HAS_RESULT : 0) +
    (kept ? HAS_CHOICES : 0) +
    (mode === 'assessment' ? IS_ASSESSMENT : 0) +
    (isDrawn ? IS_DRAWN : 0) +
    (result?.fatal ? IS_FATAL : 0) +
    (result?.outOfTime ? IS_OUT_OF_TIME : 0)
  return [
    fixed(flags, 1),
    name(place),
    isDrawn ? name(scenario.id) : '',
    varying(n),
    fixed(Number.parseInt(scenario.plays.slice(0, 6), 16) || 0, 4),
    varying(before.played),
    varying(before.debriefed),
    result ? resultText(result) : '',
    kept ? keptText(kept, name) : '',
  ].join('')
}

function resultText({ scores, overall }: Result): string {
  const score = (dimension: Dimension) => scores[dimension] ?? NOT_CLAIMED
  return [...DIMENSIONS.map(score), overall].map(value => fixed(value, 2)).join('')
}

function keptText(
  { started, spent, language, engine, rules, carried, turns, choices }: Kept,
  name: (text: string) => string,
): string {
  return [
    fixed(started, 8),
    varying(spent),
    name(language),
    name(engine),
    fixed(Number.parseInt(rules, 16) || 0, 4),
    varying(carried.length),
    ...carried.map(name),
    varying(turns),
    varying(choices.length),
    ...choices.map(choiceText),
  ].join('')
}

function choiceText(choice: number | null): string {
  if (choice === null) return fixed(SILENT, 1)
  return choice + 1 < FURTHER ? fixed(choice + 1, 1) : fixed(FURTHER, 1) + varying(choice)
}

/** What is not known of an attempt whose score was left out: no result of a talk looks like it. */
export const UNKNOWN: Result = {
  scores: { empathy: null, boundaries: null, compensation: null },
  overall: 0,
  fatal: false,
  outOfTime: false,
}

function isUnknown({ scores }: Result): boolean {
  return DIMENSIONS.every(dimension => scores[dimension] === null)
}
