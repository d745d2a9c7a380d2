/** Which attempts were made for a programme, where in it, and in which of the times that it was begun. */
import type { CompiledProgramme } from '../course/compiled-programme.ts'
import { essenceHash } from '../course/essence.ts'
import { placesOf } from '../course/places.ts'
import type { Taken } from '../course/taken.ts'
import type { Place } from '../scenario/programme.ts'

export interface Placed {
  readonly taken: Taken
  readonly place: Place
  /** Counted from 1 in its place. */
  readonly n: number
  /** Whether it was made for the programme as it is now, as far as it says. */
  readonly sameVersion: boolean
}

/** In the order of time. The same attempt given twice is one attempt. */
export function placedIn(takens: readonly Taken[], compiled: CompiledProgramme): readonly Placed[] {
  const inTime = takens.toSorted((a, b) =>
    a.attempt.started < b.attempt.started ? -1 : a.attempt.started > b.attempt.started ? 1 : 0,
  )
  const placed: Placed[] = []
  for (const taken of inTime) {
    const one = taken.place ? asSaid(taken, taken.place, compiled) : asFound(taken, placed, compiled)
    if (one && !placed.some(other => isSame(other.taken, taken))) placed.push(one)
  }
  return placed
}

/**
 * Begun anew, by an update or on the course platform, a programme counts its places from one again: each time is told
 * from the others by that.
 */
export function timesBegun(placed: readonly Placed[]): readonly (readonly Placed[])[] {
  const times: Placed[][] = []
  for (const one of placed) {
    const open = times.at(-1)
    const isThere = open?.some(({ place, n }) => place.id === one.place.id && n === one.n)
    if (open && !(isThere && one.n === 1)) open.push(one)
    else times.push([one])
  }
  return times
}

function asSaid(
  taken: Taken,
  { programme: named, id, n }: NonNullable<Taken['place']>,
  { programme, hash }: CompiledProgramme,
): Placed | undefined {
  const place = placesOf(programme).find(one => one.id === id)
  // A record says the first digits of the programme's hash, a file of ours may say its id.
  const isHash = /^[0-9a-f]{12,64}$/.test(named)
  if (!place || (!isHash && named !== programme.id)) return undefined
  return { taken, place, n, sameVersion: !isHash || hash.startsWith(named) }
}

/** A single talk out of a file does not say where it stood: it stood where its scenario does. */
function asFound(
  taken: Taken,
  before: readonly Placed[],
  { programme }: CompiledProgramme,
): Placed | undefined {
  const place = placesOf(programme).find(({ draws }) => draws.includes(taken.attempt.scenario.id))
  if (!place) return undefined
  const here = before.filter(
    one => one.place.id === place.id && one.taken.attempt.mode === taken.attempt.mode,
  )
  return { taken, place, n: here.length + 1, sameVersion: true }
}

function isSame({ attempt: one }: Taken, { attempt: other }: Taken): boolean {
  return one.id === other.id && one.started === other.started && essenceHash(one) === essenceHash(other)
}
