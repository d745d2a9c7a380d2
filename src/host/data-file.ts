/** All of one's data as one file: written, and read from wherever it has been meanwhile. Pure, and never throws. */
import type { CompiledScenario } from 'virtual:library'
import type { Enrolment } from '../course/enrolment.ts'
import { readEnrolment } from '../course/read-enrolment.ts'
import type { Attempt } from '../dialogue/attempt.ts'
import { plainAttempt } from '../dialogue/plain-attempt.ts'
import { whole } from '../dialogue/shape.ts'
import type { Drilled } from '../practice/drilled.ts'
import { readDrilled } from '../practice/read-drilled.ts'
import { readRating } from '../practice/read-rating.ts'
import type { Rating } from '../practice/rating.ts'
import { TALK_FILE } from '../practice/talk-file.ts'
import { readCompiled } from './read-compiled.ts'
import { type Settings, settingsOf } from './settings.ts'
import { readStoredAttempt } from './stored-attempt.ts'

export const DATA_FORMAT = 'even-keel-data'
/** To be raised with every change of what stands in the file, and of how a fingerprint is made. */
const DATA_VERSION = 2

/** Bytes. Ten thousand talks are about a third of it. */
export const MOST_BYTES = 64 * 1024 * 1024

/** What is in such a file is at most a dozen deep; a text that goes on opening brackets is none. */
const MOST_LEVELS = 40

export interface KeptData {
  readonly attempts: readonly Attempt[]
  readonly scenarios: readonly CompiledScenario[]
  readonly ratings: readonly Rating[]
  readonly drills: readonly Drilled[]
  /** Files of version 1 have none. */
  readonly enrolments: readonly Enrolment[]
  readonly settings: Partial<Settings>
}

/** Why nothing can be taken from a file. */
export type Refusal = 'empty' | 'cut-off' | 'not-json' | 'one-talk' | 'other-kind' | 'newer' | 'damaged'

export type DataRead =
  | { readonly refused: Refusal }
  /** `leftOut` counts records that this version cannot read, talks and all others. */
  | { readonly data: KeptData; readonly leftOut: { readonly talks: number; readonly others: number } }

/** `attempts` may hold records that cannot be read here: they are handed on as they are. */
export function writeData(
  {
    attempts,
    scenarios,
    ratings,
    drills,
    enrolments,
    settings,
  }: Omit<KeptData, 'attempts'> & { attempts: readonly unknown[] },
  exported: string,
): string {
  // Settings in one order, whatever they were chosen in.
  const chosen = Object.fromEntries(Object.entries(settings).toSorted(([a], [b]) => (a < b ? -1 : 1)))
  const kept = { attempts, scenarios, ratings, drills, enrolments, settings: chosen }
  return `${JSON.stringify({ format: DATA_FORMAT, version: DATA_VERSION, exported, ...kept })}\n`
}

export function readData(file: string): DataRead {
  const text = file.replace(/^\uFEFF/, '')
  if (text.trim() === '') return { refused: 'empty' }
  const open = stillOpen(text)
  if (open === 'too deep') return { refused: 'other-kind' }
  let found: unknown
  try {
    found = JSON.parse(text)
  } catch {
    return { refused: open > 0 ? 'cut-off' : 'not-json' }
  }
  if (typeof found !== 'object' || found === null) return { refused: 'other-kind' }
  // Only what the envelope itself holds, whatever it calls its prototype.
  const envelope = new Map<string, unknown>(Object.entries(found))
  const format = envelope.get('format')
  if (format === TALK_FILE) return { refused: 'one-talk' }
  if (format !== DATA_FORMAT) return { refused: 'other-kind' }
  const version = envelope.get('version')
  if (whole(version) || version === 0) return { refused: 'damaged' }
  if (Number(version) > DATA_VERSION) return { refused: 'newer' }
  return contents(envelope)
}

function contents(envelope: ReadonlyMap<string, unknown>): DataRead {
  const isFirst = Number(envelope.get('version')) === 1
  const shelves = ['attempts', 'scenarios', 'ratings', 'drills', 'enrolments'].map(name =>
    isFirst && name === 'enrolments' ? [] : envelope.get(name),
  )
  const settings = envelope.get('settings')
  if (!shelves.every(Array.isArray)) return { refused: 'damaged' }
  if (typeof settings !== 'object' || settings === null) return { refused: 'damaged' }
  const [attempts = [], scenarios = [], ratings = [], drills = [], enrolments = []] = shelves as unknown[][]
  const data: KeptData = {
    attempts: readEach(attempts, attemptIn),
    scenarios: readEach(scenarios, readCompiled),
    ratings: readEach(ratings, ratingIn),
    drills: readEach(drills, readDrilled),
    enrolments: readEach(enrolments, readEnrolment),
    settings: settingsOf({ ...settings }),
  }
  const others = (['scenarios', 'ratings', 'drills', 'enrolments'] as const).map((name, shelf) => {
    return (shelves[shelf + 1] as unknown[]).length - data[name].length
  })
  return {
    data,
    leftOut: {
      talks: attempts.length - data.attempts.length,
      others: others.reduce((sum, count) => sum + count, 0),
    },
  }
}

function readEach<Read>(records: readonly unknown[], read: (record: unknown) => Read | undefined): Read[] {
  return records.flatMap(record => read(record) ?? [])
}

function attemptIn(record: unknown): Attempt | undefined {
  const read = readStoredAttempt(record)
  return 'attempt' in read ? plainAttempt(read.attempt) : undefined
}

function ratingIn(record: unknown): Rating | undefined {
  if (typeof record !== 'object' || record === null || !('attempt' in record)) return undefined
  return typeof record.attempt === 'string' ? readRating(record, record.attempt) : undefined
}

/** How many brackets and texts are open where the text ends: more than none, and it was cut off. */
function stillOpen(text: string): number | 'too deep' {
  let open = 0
  let within = false
  for (let at = 0; at < text.length; at++) {
    const sign = text[at]
    if (within) {
      if (sign === '\\') at++
      else if (sign === '"') within = false
    } else if (sign === '"') within = true
    else if (sign === '{' || sign === '[') open++
    else if (sign === '}' || sign === ']') open--
    if (open > MOST_LEVELS) return 'too deep'
  }
  return open + (within ? 1 : 0)
}
