/** What somebody earned in a programme, found by replaying every attempt; or all that speaks against it. */
import type { CompiledProgramme } from '../course/compiled-programme.ts'
import { type Begun, type Enrolment, ENROLMENT_FORMAT } from '../course/enrolment.ts'
import { essenceHash } from '../course/essence.ts'
import { instantOf } from '../course/instant.ts'
import { placesOf } from '../course/places.ts'
import { standingOf } from '../course/standing.ts'
import type { Taken } from '../course/taken.ts'
import type { Attempt } from '../dialogue/attempt.ts'
import { lasted } from '../dialogue/fork.ts'
import type { Place } from '../scenario/programme.ts'
import type { Dimension } from '../scenario/vocabulary.ts'
import { attemptsAt, type Judges } from './attempts-at.ts'
import type { Objection } from './objection.ts'
import type { Source } from './open-badge.ts'
import { type Placed, placedIn, timesBegun } from './placed.ts'

export interface Earned {
  /** Those that are required, in order, each with the attempt that counts. */
  readonly places: readonly EarnedPlace[]
  readonly scores: Readonly<Record<Dimension, number | null>>
  readonly overall: number
  readonly mark: number
  readonly source: Source
  /** Milliseconds since 1970: when the last of those that count was over, as its record says. */
  readonly on: number
}

export interface EarnedPlace {
  readonly place: Place
  readonly scenario: string
  /** Which of its attempts counts, from 1, and how many were made. */
  readonly n: number
  readonly of: number
  readonly overall: number
  readonly essence: string
  /** Null where nobody knows. */
  readonly before: Begun['before'] | null
}

export interface Circumstances extends Omit<Judges, 'programme'> {
  readonly compiled: CompiledProgramme
  /** 0 to 100. */
  readonly mark: number
  /** Whether a learner’s own file may stand for the record of a course platform. */
  readonly fromLearner: boolean
}

export type Earning =
  { readonly earned: Earned } | { readonly objections: readonly [Objection, ...Objection[]] }

/**
 * `takens` are of one person; those of other programmes are passed over. Of several times that it was begun the last
 * that earns it counts.
 */
export function earningOf(takens: readonly Taken[], circumstances: Circumstances): Earning {
  const { compiled, fromLearner } = circumstances
  const { programme } = compiled
  if (programme.mode === 'practice') return { objections: [{ code: 'practice-programme' }] }
  const placed = placedIn(takens, compiled)
  if (placed.length === 0) return { objections: [{ code: 'nothing', programme: programme.title }] }
  if (!fromLearner && placed.some(({ taken }) => taken.source === 'learner'))
    return { objections: [{ code: 'own-file' }] }
  const all = timesBegun(placed)
  const ofNow = all.filter(time => time.some(({ sameVersion }) => sameVersion))
  const times = (ofNow.length > 0 ? ofNow : all).toReversed()
  const [tooMany, ...others] = surplus(times.flat(), compiled)
  if (tooMany) return { objections: [tooMany, ...others] }
  const earnings = times.map(time => earningIn(time, circumstances))
  return (
    earnings.find(earning => 'earned' in earning) ??
    earnings[0] ?? { objections: [{ code: 'nothing', programme: programme.title }] }
  )
}

/** Beginning a programme anew gives nobody more attempts than it allows. */
function surplus(placed: readonly Placed[], { programme }: CompiledProgramme): readonly Objection[] {
  const { attempts: allowed, mode } = programme
  if (allowed === null) return []
  return placesOf(programme).flatMap((place): Objection[] => {
    const made = placed.filter(one => one.place.id === place.id && one.taken.attempt.mode === mode).length
    return made > allowed ? [{ code: 'too-many', place: place.id, made, allowed }] : []
  })
}

function earningIn(placed: readonly Placed[], { compiled, mark, shelf, rules }: Circumstances): Earning {
  const { programme, hash } = compiled
  const at = placesOf(programme).map(place => attemptsAt(place, placed, { programme, shelf, rules }))
  const enrolment: Enrolment = {
    format: ENROLMENT_FORMAT,
    programme: { id: programme.id, hash },
    // What follows from it was drawn already.
    seed: 0,
    begun: at.flatMap(({ begun }) => begun),
  }
  const { stages, result } = standingOf(programme, enrolment, mark)
  const required = stages.flatMap(({ places }) => places).filter(({ place }) => place.required)
  const found = at.flatMap(({ objections }) => objections)
  const unfinished = required.flatMap(({ place, counted }): Objection[] =>
    counted || found.some(one => 'place' in one && one.place === place.id)
      ? []
      : [{ code: 'not-finished', place: place.id }],
  )
  const [objection, ...others] = [...found, ...unfinished]
  if (objection) return { objections: [objection, ...others] }
  if (!result?.passed) return { objections: [{ code: 'not-passed', overall: result?.overall ?? 0, mark }] }
  const { scores, overall } = result
  const counting = required.flatMap(({ place, counted, begun }) => {
    const one = placed.find(({ place: where, n }) => where.id === place.id && n === counted?.n)
    return counted && one ? [{ place, counted, of: begun.length, taken: one.taken }] : []
  })
  return {
    earned: {
      places: counting.map(({ place, counted, of, taken }) => earnedAt(place, counted, of, taken)),
      on: Math.max(...counting.map(({ taken }) => endOf(taken.attempt))),
      scores,
      overall,
      mark,
      source: placed.some(({ taken }) => taken.source === 'learner') ? 'learner' : 'lms',
    },
  }
}

/** A course platform may tell no times: then it is when it began. */
function endOf({ started, events }: Attempt): number {
  const length = lasted(events)
  return (instantOf(started) ?? 0) + (Number.isFinite(length) ? length : 0)
}

function earnedAt(
  place: Place,
  { n, scenario, result }: Begun,
  of: number,
  { attempt, before }: Taken,
): EarnedPlace {
  const overall = result?.overall ?? 0
  return { place, scenario: scenario.id, n, of, overall, essence: essenceHash(attempt), before }
}
