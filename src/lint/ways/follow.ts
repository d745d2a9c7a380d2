/** Follows every way on from the states of a spot, one row of anger at a time. */
import {
  ALL_TRUSTS,
  AT_LIMIT as SHARED_AT_LIMIT,
  BANDS as SHARED_BANDS,
  HALVES as SHARED_HALVES,
  type MoodMask,
  type MoodTable,
} from '../mood-set.ts'
import { EASE_BANDS } from '../../dialogue/mood.ts'
import type { Boxes } from './boxes.ts'
import type { Option } from './options.ts'
import { heldIn, type Reach } from './reach.ts'
import { MOOD_RECORD } from './record.ts'

/** Names of their own: unbundled, as in tests, what is imported is fetched at each use, and the loops here use these most. */
const AT_LIMIT = SHARED_AT_LIMIT
const BANDS = SHARED_BANDS
const HALVES = SHARED_HALVES

/** No moment has more ways on than four replies and a silence; what is not checked yet may have some more. */
export const MOST_WAYS = 64

export interface Follow {
  /**
   * By option, `HALVES` trusts each: where it leads to from the row in hand, -1 where it is not there.
   *
   * The node times `MOST_WAYS`, and the route that holds.
   */
  readonly to: Int32Array
  /** Takes a spot in hand. */
  readonly from: (spot: number, options: readonly Option[]) => void
  /** Takes a row of it in hand. */
  readonly row: (anger: number, trusts: number) => void
}

/** A route on the way from one spot. */
interface Target {
  readonly index: number
  readonly when: MoodMask | undefined
  readonly spot: number
  /** -1 where no outburst overtakes. */
  readonly orElse: number
}

interface Way {
  readonly there: MoodMask | undefined
  readonly table: MoodTable | null
  readonly angers: number
  readonly targets: readonly Target[]
}

/** `nodes` is filled while it is read: whatever a way leads to must have its number by then. */
export function followIn(reach: Reach, { base, row, step }: Boxes, nodes: Int32Array): Follow {
  const { records } = reach
  const to = new Int32Array(MOST_WAYS * HALVES)
  let ways: readonly Way[] = []
  let ease = 0

  const wayOf = ({ there, moods, records: table, angers, routes: all }: Option, record: number): Way => {
    const next = table ? (table[record] ?? 0) : record
    const targets = all.map(({ index, when, to: place, orElse }) => ({
      index,
      when,
      spot: reach.spotAt(place, next),
      orElse: orElse ? reach.spotAt(orElse, next) : -1,
    }))
    return { there, table: moods, angers, targets }
  }

  /** Writes where the states of a row come to that are at one spot after an option. */
  const write = (at: number, trusts: number, more: number, anger: number, spot: number, route: number) => {
    const origin = (base[spot] ?? 0) + anger * (row[spot] ?? 0)
    const by = step[spot] ?? 0
    for (let rest = trusts; rest !== 0; rest &= rest - 1) {
      const trust = 31 - Math.clz32(rest & -rest)
      to[at + trust] = (nodes[origin + heldIn(trust + more) * by] ?? 0) * MOST_WAYS + route
    }
  }

  const follow = ({ there, table, angers, targets }: Way, at: number, anger: number, trusts: number) => {
    const angrier = heldIn(anger + (table ? (table.anger[ease + (BANDS[anger] ?? 0)] ?? 0) : angers))
    const more = table ? table.trust : 0
    let left = there ? trusts & (there[anger] ?? 0) : trusts
    if (left !== trusts) for (let trust = 0; trust < HALVES; trust++) to[at + trust] = -1
    for (const { index, when, spot, orElse } of targets) {
      if (left === 0) return
      const taken = when ? left & beforeChange(when[angrier] ?? 0, more) : left
      if (taken === 0) continue
      left &= ~taken
      const limit = orElse >= 0 ? (AT_LIMIT[angrier] ?? 0) : 0
      const bursts = limit === 0 ? 0 : taken & beforeChange(limit, more)
      if (bursts !== taken) write(at, taken & ~bursts, more, angrier, spot, index)
      if (bursts !== 0) write(at, bursts, more, angrier, orElse, index)
    }
  }

  return {
    to,
    from(spot, options) {
      const record = records[spot] ?? 0
      ease = (MOOD_RECORD[record] ?? 0) * EASE_BANDS.length
      ways = options.map(option => wayOf(option, record))
    },
    row(anger, trusts) {
      let at = 0
      for (const way of ways) {
        follow(way, at, anger, trusts)
        at += HALVES
      }
    },
  }
}

/** The trusts that a change turns into one of these; what would pass an end of the scale stops there. */
export function beforeChange(trusts: number, change: number): number {
  if (change >= 0) {
    const over = trusts >> (HALVES - 1) === 1 ? ALL_TRUSTS & ~(ALL_TRUSTS >> change) : 0
    return (trusts >> change) | over
  }
  const under = (trusts & 1) === 1 ? (1 << -change) - 1 : 0
  return ((trusts << -change) & ALL_TRUSTS) | under
}
