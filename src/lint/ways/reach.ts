/** Finds every mood that can arrive at every place with every record: moods move as sets, hundreds in a few operations. */
import {
  AT_LIMIT as SHARED_AT_LIMIT,
  BANDS as SHARED_BANDS,
  HALVES as SHARED_HALVES,
  type MoodMask,
  shifted,
} from '../mood-set.ts'
import { EASE_BANDS } from '../../dialogue/mood.ts'
import type { WeighedReply } from '../../dialogue/script.ts'
import { opening } from '../../dialogue/step.ts'
import type { Ground } from './ground.ts'
import type { Option } from './options.ts'
import type { Place } from './places.ts'
import { MOOD_RECORD, recordOf } from './record.ts'

/** Names of their own: unbundled, as in tests, what is imported is fetched at each use, and the loops here use these most. */
const AT_LIMIT = SHARED_AT_LIMIT
const BANDS = SHARED_BANDS
const HALVES = SHARED_HALVES

/** A spot is a place with what is kept there of the record. Spots are counted from 0, as they are come to. */
export interface Reach {
  readonly ground: Ground
  readonly silences: boolean
  readonly starts: readonly Opening[]
  /** How many spots there are. */
  readonly size: number
  /** How many states: spots with a mood, or without one where the talk is over. */
  readonly states: number
  /** By spot. */
  readonly places: Int32Array
  readonly records: Int16Array
  /** For each half point of anger, `HALVES` of them a spot, the trusts that go with it as bits. */
  readonly moods: Int32Array
  /** The spot of a record at a place; -1 where no talk comes to it. */
  readonly spotAt: (place: Place, record: number) => number
  /** The moods after a reply, by the route that they take: `HALVES` rows each. A silence is not in it. */
  readonly after: ReadonlyMap<WeighedReply, Int32Array>
}

/** How the talks open that something was carried to. */
export interface Opening {
  readonly carried: readonly string[]
  readonly spot: number
  /** In half points. */
  readonly anger: number
  readonly trust: number
}

/** Undefined where there are more than `most` states. */
export function reachOf(
  ground: Ground,
  carried: readonly (readonly string[])[],
  silences: boolean,
  most: number,
): Reach | undefined {
  const { ranks } = ground
  let places = new Int32Array(1 << 8)
  let records = new Int16Array(1 << 8)
  let moods = new Int32Array(HALVES << 8)
  let waits = new Uint8Array(1 << 8)
  let [size, states] = [0, 0]
  /** By place, then by number of the record there; 0 for none, else a spot and 1. */
  const spots: (Int32Array | undefined)[] = []
  /** Spots with moods that have not moved on yet, by the rank of their beat. */
  const waiting: number[][] = Array.from({ length: ranks.of.size }, () => [])
  let earliest = 0
  const after = new Map<WeighedReply, Int32Array>()

  const spotFor = (place: Place, record: number): number => {
    const here = (spots[place.index] ??= new Int32Array(place.records.size))
    const number = place.records.number[record] ?? 0
    const known = (here[number] ?? 0) - 1
    if (known >= 0) return known
    const spot = size++
    here[number] = size
    if (size > places.length) {
      places = grown(places, new Int32Array(size * 2))
      records = grown(records, new Int16Array(size * 2))
      moods = grown(moods, new Int32Array(size * 2 * HALVES))
      waits = grown(waits, new Uint8Array(size * 2))
    }
    places[spot] = place.index
    records[spot] = place.keeps[record] ?? 0
    if (!place.moody) states++
    return spot
  }

  /** Adds trusts to a row of a spot, which moves on again where they are new. */
  const arrive = (place: Place, spot: number, anger: number, trusts: number): void => {
    const row = spot * HALVES + anger
    const fresh = trusts & ~(moods[row] ?? 0)
    if (fresh === 0) return
    moods[row] = (moods[row] ?? 0) | fresh
    if (place.moody) states += bitsIn(fresh)
    if (waits[spot] === 1) return
    waits[spot] = 1
    const rank = ranks.of.get(place.beat) ?? 0
    waiting[rank]?.push(spot)
    if (rank < earliest) earliest = rank
  }

  const move = (spot: number, option: Option): void => {
    const record = records[spot] ?? 0
    const next = option.records ? (option.records[record] ?? 0) : record
    const ease = (MOOD_RECORD[record] ?? 0) * EASE_BANDS.length
    const { there, moods: table, routes } = option
    const took = option.said ? tookBy(after, option.said) : undefined
    // Upwards: what a silence adds to a row further up moves on with that row.
    for (let anger = 0; anger < HALVES; anger++) {
      let trusts = moods[spot * HALVES + anger] ?? 0
      if (there) trusts &= there[anger] ?? 0
      if (trusts === 0) continue
      const angrier = heldIn(anger + (table ? (table.anger[ease + (BANDS[anger] ?? 0)] ?? 0) : option.angers))
      let left = table ? shifted(trusts, table.trust) : trusts
      for (const { index, when, to, orElse } of routes) {
        const taken = when ? left & (when[angrier] ?? 0) : left
        if (taken === 0) continue
        left &= ~taken
        if (took) took[index * HALVES + angrier] = (took[index * HALVES + angrier] ?? 0) | taken
        const bursts = orElse ? taken & (AT_LIMIT[angrier] ?? 0) : 0
        if (orElse && bursts !== 0) arrive(orElse, spotFor(orElse, next), angrier, bursts)
        if (bursts !== taken) arrive(to, spotFor(to, next), angrier, taken & ~bursts)
        if (left === 0) break
      }
    }
  }

  const starts = openings(ground, carried).map(({ place, record, ...start }): Opening => {
    const spot = spotFor(place, record)
    arrive(place, spot, start.anger, 1 << start.trust)
    return { ...start, spot }
  })
  for (earliest = 0; earliest < waiting.length;) {
    const spot = waiting[earliest]?.pop()
    if (spot === undefined) {
      earliest++
      continue
    }
    const place = ground.places.all[places[spot] ?? 0]
    if (!place) continue
    // A silence, the last, goes first: what it leads to here is answered with the rest, and need not come again.
    for (const option of ground.optionsAt(place, silences).toReversed()) {
      if (option.said) waits[spot] = 0
      move(spot, option)
    }
    if (states > most) return undefined
  }
  return {
    ground,
    silences,
    starts,
    size,
    states,
    places: places.subarray(0, size),
    records: records.subarray(0, size),
    moods: moods.subarray(0, size * HALVES),
    spotAt: (place, record) => (spots[place.index]?.[place.records.number[record] ?? 0] ?? 0) - 1,
    after,
  }
}

/** Where talks open, by what was carried to them. */
export function openings({ script, places }: Ground, carried: readonly (readonly string[])[]) {
  return carried.map(left => {
    const state = opening(script, left)
    const place = places.at(state.beat, { ...state, standing: state.memory.standing })
    const record = recordOf(state.memory)
    return { carried: left, place, record, anger: state.anger * 2, trust: state.trust * 2 }
  })
}

function tookBy(after: Map<WeighedReply, Int32Array>, said: WeighedReply): Int32Array {
  const known = after.get(said) ?? new Int32Array(Math.max(1, said.reply.to.length) * HALVES)
  after.set(said, known)
  return known
}

export function heldIn(halves: number): number {
  return halves < 0 ? 0 : halves >= HALVES ? HALVES - 1 : halves
}

/** Whether a mood, in half points, is among those of a mask. */
export function includes(mask: MoodMask | undefined, anger: number, trust: number): boolean {
  return mask === undefined || (((mask[anger] ?? 0) >> trust) & 1) === 1
}

function bitsIn(bits: number): number {
  let count = 0
  for (let rest = bits; rest !== 0; rest &= rest - 1) count++
  return count
}

/** The same numbers in a longer array. */
export function grown<Numbers extends Int32Array | Int16Array | Uint8Array | Float64Array>(
  short: Numbers,
  long: Numbers,
): Numbers {
  long.set(short)
  return long
}
