/** What a file would bring to what is kept already: it adds, and never writes over anything. Pure. */
import type { CompiledScenario } from 'virtual:library'
import type { Enrolment } from '../course/enrolment.ts'
import { mergedEnrolment } from '../course/merged-enrolment.ts'
import type { Attempt } from '../dialogue/attempt.ts'
import { canonical, hashOf } from '../dialogue/fingerprint.ts'
import type { Drilled } from '../practice/drilled.ts'
import type { Rating } from '../practice/rating.ts'
import type { KeptData } from './data-file.ts'
import type { Settings } from './settings.ts'

/** What is kept, by id; null for what cannot be read, but is there. */
export interface Already {
  readonly attempts: ReadonlyMap<string, Attempt | null>
  /** By attempt. */
  readonly ratings: ReadonlySet<string>
  readonly drills: ReadonlyMap<string, Drilled>
  /** By programme; null for what cannot be read, but is there. */
  readonly enrolments: ReadonlyMap<string, Enrolment | null>
  /** By both hashes, with a slash between. */
  readonly scenarios: ReadonlySet<string>
  readonly settings: Partial<Settings>
}

export interface Coming {
  readonly attempts: readonly {
    readonly attempt: Attempt
    /** So many of its events are kept already. */
    readonly has: number
    readonly isNew: boolean
  }[]
  readonly scenarios: readonly CompiledScenario[]
  readonly ratings: readonly Rating[]
  readonly drills: readonly Drilled[]
  /** Whole: what is kept of the same ones, with what the file has more. */
  readonly enrolments: readonly Enrolment[]
  readonly settings: Partial<Settings>
  /** Talks of the file that are new here; of these, those that went another way here and come in beside that. */
  readonly fresh: number
  readonly beside: number
  /** Talks that are kept here, and went further in the file. */
  readonly longer: number
}

/**
 * The same talk with the same events brings nothing; where one is the other and more, the longer one stands. Where they
 * went different ways, both are kept: the file's under a new id, its forks with it. That id follows from what the talk
 * is, so that the same file brings nothing the second time.
 */
export function whatComes(already: Already, file: KeptData): Coming {
  const there = new Map(already.attempts)
  const renamed = new Map<string, string>()
  const attempts: ReturnType<typeof place>[] = []
  let [fresh, beside, longer] = [0, 0, 0]
  for (const attempt of file.attempts) {
    const placed = place(there, attempt)
    if (placed.attempt.id !== attempt.id) renamed.set(attempt.id, placed.attempt.id)
    if (placed.has === placed.attempt.events.length && !placed.isNew) continue
    there.set(placed.attempt.id, placed.attempt)
    attempts.push(placed)
    if (!placed.isNew) longer++
    else fresh++
    if (placed.isNew && placed.attempt.id !== attempt.id) beside++
  }
  const now = (id: string) => renamed.get(id) ?? id
  return {
    attempts: attempts.map(({ attempt: { from, ...attempt }, has, isNew }) => ({
      attempt: { ...attempt, from: from && { ...from, attempt: now(from.attempt) } },
      has,
      isNew,
    })),
    scenarios: newOnes(file.scenarios, already.scenarios, ({ plays, words }) => `${plays}/${words}`),
    ratings: newOnes(
      file.ratings.map(rating => ({ ...rating, attempt: now(rating.attempt) })),
      already.ratings,
      rating => rating.attempt,
    ),
    drills: newDrills(
      file.drills.map(drilled => ({ ...drilled, attempt: now(drilled.attempt) })),
      already.drills,
    ),
    enrolments: longerOnes(
      file.enrolments.map(enrolment => ({
        ...enrolment,
        begun: enrolment.begun.map(begun => ({ ...begun, attempt: now(begun.attempt) })),
      })),
      already.enrolments,
    ),
    settings: Object.fromEntries(
      Object.entries(file.settings).filter(([name]) => !Object.hasOwn(already.settings, name)),
    ),
    fresh,
    beside,
    longer,
  }
}

/** Where an attempt goes: to itself, or beside another that is called the same. */
function place(
  there: ReadonlyMap<string, Attempt | null>,
  attempt: Attempt,
): { readonly attempt: Attempt; readonly has: number; readonly isNew: boolean } {
  const kept = there.get(attempt.id)
  if (kept === undefined) return { attempt, has: 0, isNew: true }
  if (kept && isSameTalk(kept, attempt)) {
    // The longer of the two; where that is the one that is kept, nothing of it is missing.
    const stands = kept.events.length >= attempt.events.length ? kept : { ...attempt, from: kept.from }
    return { attempt: stands, has: kept.events.length, isNew: false }
  }
  // A talk whose id was made from what it is, and which still is something else, went on since: the same again, one on.
  return place(there, { ...attempt, id: hashOf(attempt).slice(0, 32) })
}

/** Whether one continues the other, or both are the same; a fork's first talk may go by another id here. */
function isSameTalk(a: Attempt, b: Attempt): boolean {
  const headOf = ({ from, ...attempt }: Attempt) => canonical({ ...attempt, events: [], turn: from?.turn })
  const shared = Math.min(a.events.length, b.events.length)
  return (
    headOf(a) === headOf(b) && canonical(a.events.slice(0, shared)) === canonical(b.events.slice(0, shared))
  )
}

function newOnes<One>(
  ones: readonly One[],
  there: ReadonlySet<string>,
  keyOf: (one: One) => string,
): readonly One[] {
  const found = new Map<string, One>()
  for (const one of ones) if (!there.has(keyOf(one)) && !found.has(keyOf(one))) found.set(keyOf(one), one)
  return [...found.values()]
}

/** Of two that are called the same, and are not, both are kept. */
function newDrills(drills: readonly Drilled[], already: ReadonlyMap<string, Drilled>): readonly Drilled[] {
  const there = new Map(already)
  const found: Drilled[] = []
  for (const drilled of drills) {
    const kept = there.get(drilled.id)
    const isSame = kept && canonical(kept) === canonical(drilled)
    const one = kept && !isSame ? { ...drilled, id: hashOf(drilled).slice(0, 32) } : drilled
    if (there.has(one.id)) continue
    there.set(one.id, one)
    found.push(one)
  }
  return found
}

/** One that was begun apart from the one that is kept stays out: a person stands in a programme in one place. */
function longerOnes(
  enrolments: readonly Enrolment[],
  already: ReadonlyMap<string, Enrolment | null>,
): readonly Enrolment[] {
  const found = new Map<string, Enrolment>()
  for (const enrolment of enrolments) {
    const { id } = enrolment.programme
    const kept = found.get(id) ?? already.get(id)
    const both = kept === undefined ? enrolment : kept && mergedEnrolment(kept, enrolment)
    if (both && (!kept || canonical(both) !== canonical(kept))) found.set(id, both)
  }
  return [...found.values()]
}
