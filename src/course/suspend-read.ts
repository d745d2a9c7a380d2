/** Reads what a package left with the LMS: never throws, and says what cannot be read. */
import type { Attempt } from '../dialogue/attempt.ts'
import { rulesHash } from '../scoring/rules.ts'
import type { Graded } from '../scoring/verdict.ts'
import type { CompiledProgramme } from './compiled-programme.ts'
import { crcOf } from './crc.ts'
import { type Digits, digitsOf, fixed } from './digits.ts'
import { attemptId, seedOf } from './draw.ts'
import { LAST_INSTANT } from './instant.ts'
import { type Begun, type Enrolment, ENROLMENT_FORMAT, type Result } from './enrolment.ts'
import type { Launched, LaunchedAttempt } from './rows.ts'
import {
  CRC_SIGNS,
  FURTHER,
  HAS_CHOICES,
  HAS_RESULT,
  IS_ASSESSMENT,
  IS_DRAWN,
  IS_FATAL,
  IS_OUT_OF_TIME,
  MAGIC,
  NOT_CLAIMED,
  programmeMark,
  SILENT,
  UNKNOWN,
  VERSION,
} from './suspend.ts'
import { attemptOf, type Kept, RULES_DIGITS } from './suspend-kept.ts'

export type Decoded =
  /** Nothing was kept; it is none of ours, or of another programme; signs were changed or are missing; a later version wrote it. */
  { readonly kind: 'empty' | 'foreign' | 'damaged' | 'newer' } | Resumed

export interface Resumed {
  /** `older-programme`: the programme has changed since. Its scores stand, and what was said in scenarios that play as they did. */
  readonly kind: 'ok' | 'older-programme'
  /** An attempt whose scenario has changed since has six digits for `plays`. */
  readonly enrolment: Enrolment
  /** Those that count and those that are not over, as far as their scenarios are at hand and play as they did. */
  readonly attempts: readonly Attempt[]
  /** For `reportOf`. */
  readonly launched: Launched
}

/** The scenario as it is now. */
export type ScenarioNamed = (id: string) => Graded | undefined

/** The scenarios whose talks are kept in a text, by id: they must be at hand before `decodeSuspend` can give them back. */
export function scenariosIn(text: string, { programme }: CompiledProgramme): readonly string[] {
  const read = readText(text, programme.id)
  if ('kind' in read) return []
  return [...new Set(read.entries.flatMap(({ scenario, kept }) => (kept ? [scenario] : [])))]
}

export function decodeSuspend(
  text: string,
  compiled: CompiledProgramme,
  scenarioNamed: ScenarioNamed,
): Decoded {
  const { programme, hash } = compiled
  const read = readText(text, programme.id)
  if ('kind' in read) return read
  const isSame = hash.startsWith(read.hash)
  const rules = rulesHash()
  const all: Begun[] = []
  const attempts: Attempt[] = []
  const launched = new Map<string, LaunchedAttempt>()
  const unread = new Map<string, Kept>()
  for (const entry of withUnknown(read.entries)) {
    const begun = begunOf(entry, read.seed, compiled, scenarioNamed)
    all.push(begun)
    if (!entry.kept) continue
    const graded = scenarioNamed(entry.scenario)
    const attempt =
      graded?.fingerprint.plays.startsWith(entry.plays) &&
      attemptOf(entry.kept, begun, graded, seedOf(read.seed, entry.place, entry.n), rules)
    if (attempt) {
      attempts.push(attempt)
      const { turns } = entry.kept
      const { id, started, events } = attempt
      launched.set(id, { started, events: events.length, turns, over: begun.result !== null })
    } else unread.set(begun.attempt, entry.kept)
  }
  return {
    kind: isSame ? 'ok' : 'older-programme',
    enrolment: {
      format: ENROLMENT_FORMAT,
      programme: { id: programme.id, hash: isSame ? hash : read.hash },
      seed: read.seed,
      begun: all,
    },
    attempts,
    launched: { rows: read.rows, attempts: launched, unread },
  }
}

interface Read {
  /** The first twelve digits of the programme's hash. */
  readonly hash: string
  readonly seed: number
  readonly rows: number
  readonly entries: readonly Entry[]
}

interface Entry {
  readonly place: string
  readonly scenario: string
  readonly n: number
  readonly plays: string
  readonly mode: Begun['mode']
  readonly before: Begun['before']
  readonly result: Result | null
  readonly kept: Kept | undefined
}

function readText(given: string, programme: string): Read | Exclude<Decoded, Resumed> {
  // Some LMSs pad what they keep.
  const text = given.trim()
  if (text === '') return { kind: 'empty' }
  if (!text.startsWith(MAGIC)) return { kind: 'foreign' }
  const end = text.length - CRC_SIGNS
  const body = text.slice(0, end)
  if (end <= MAGIC.length || text.slice(end) !== fixed(crcOf(body), CRC_SIGNS)) return { kind: 'damaged' }
  if (body.slice(MAGIC.length, MAGIC.length + 1) !== VERSION) return { kind: 'newer' }
  // The checksum sees of each sign its lower byte.
  if (!/^[\w.-]*$/.test(body)) return { kind: 'damaged' }
  const digits = digitsOf(body.slice(MAGIC.length + 1))
  if (digits.fixed(3) !== programmeMark(programme)) return { kind: 'foreign' }
  const hash = hexOf(digits.fixed(8), 12)
  const seed = digits.fixed(6)
  const rows = digits.varying()
  const names = listOf(digits, () => digits.plain(digits.varying()))
  const entries = listOf(digits, () => readEntry(digits, names))
  return digits.ended() && seed <= 0xffff_ffff ? { hash, seed, rows, entries } : { kind: 'damaged' }
}

function readEntry(digits: Digits, names: readonly string[]): Entry {
  const name = () => names[digits.varying()] ?? ''
  const flags = digits.fixed(1)
  const place = name()
  return {
    place,
    scenario: flags & IS_DRAWN ? name() : place,
    n: digits.varying(),
    plays: hexOf(digits.fixed(4), 6),
    mode: flags & IS_ASSESSMENT ? 'assessment' : 'practice',
    before: { played: digits.varying(), debriefed: digits.varying() },
    result: flags & HAS_RESULT ? readResult(digits, flags) : null,
    kept: flags & HAS_CHOICES ? readKept(digits, name) : undefined,
  }
}

function readResult(digits: Digits, flags: number): Result {
  const score = () => {
    const value = digits.fixed(2)
    return value >= NOT_CLAIMED ? null : value
  }
  return {
    scores: { empathy: score(), boundaries: score(), compensation: score() },
    overall: Math.min(100, digits.fixed(2)),
    fatal: (flags & IS_FATAL) > 0,
    outOfTime: (flags & IS_OUT_OF_TIME) > 0,
  }
}

function readKept(digits: Digits, name: () => string): Kept {
  return {
    started: Math.min(digits.fixed(8), LAST_INSTANT),
    spent: digits.varying(),
    language: name(),
    engine: name(),
    rules: hexOf(digits.fixed(4), RULES_DIGITS),
    carried: listOf(digits, name),
    turns: digits.varying(),
    choices: listOf(digits, () => readChoice(digits)),
  }
}

function readChoice(digits: Digits): number | null {
  const digit = digits.fixed(1)
  if (digit === SILENT) return null
  return digit === FURTHER ? digits.varying() : digit - 1
}

function listOf<Item>(digits: Digits, read: () => Item): Item[] {
  const items: Item[] = []
  for (let left = digits.count(); left > 0; left--) items.push(read())
  return items
}

/** Attempts whose score was left out, where they were: how often a place was tried does not change. */
function withUnknown(entries: readonly Entry[]): readonly Entry[] {
  const seen = new Map<string, number>()
  let left = MOST_UNKNOWN
  return entries.flatMap(entry => {
    const last = seen.get(entry.place) ?? 0
    seen.set(entry.place, Math.max(last, entry.n))
    const missing = Math.max(0, Math.min(entry.n - last - 1, left))
    left -= missing
    const unknown = { ...entry, before: { played: 0, debriefed: 0 }, result: UNKNOWN, kept: undefined }
    return [...Array.from({ length: missing }, (_, index) => ({ ...unknown, n: last + 1 + index })), entry]
  })
}

/** Of all places. Nobody tries more often; a text that says so is not from us. */
const MOST_UNKNOWN = 2_000

function begunOf(
  { place, n, scenario, plays, mode, before, result }: Entry,
  seed: number,
  compiled: CompiledProgramme,
  scenarioNamed: ScenarioNamed,
): Begun {
  const now = Object.hasOwn(compiled.plays, scenario) ? compiled.plays[scenario] : undefined
  const isSame = now?.startsWith(plays) ?? false
  const printed = scenarioNamed(scenario)?.fingerprint
  return {
    place,
    n,
    attempt: attemptId(compiled.programme.id, seed, place, n),
    scenario: {
      id: scenario,
      plays: isSame && now !== undefined ? now : plays,
      words: isSame && printed && printed.plays === now ? printed.words : '',
    },
    mode,
    before,
    result,
  }
}

function hexOf(value: number, digits: number): string {
  return value.toString(16).padStart(digits, '0')
}
