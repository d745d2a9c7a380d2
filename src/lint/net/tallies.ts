/** How many ways there are, exactly, and which part of all comes by where: counted state by state, in runs. */
import { HALVES } from '../mood-set.ts'
import type { Net } from './net.ts'
import type { Runs } from './runs.ts'

/** Ways are counted in two parts, so that some thirty digits stay exact in plain numbers. */
const PART = 1e15
/** Beyond this the upper part would no longer be exact. */
const MOST = Number.MAX_SAFE_INTEGER / 64

export interface Tallies {
  /** By start, by ending id: the ways that end there; undefined where they are too many to be counted so. */
  readonly endings: readonly (ReadonlyMap<string, bigint> | undefined)[]
  /** undefined where ways are too many to be weighed. */
  readonly shares: NetShares | undefined
}

/** Shares of all ways from all starts, from 0 to 1. */
export interface NetShares {
  readonly ofStart: (start: number) => number
  /** By spot. */
  readonly ofSpot: Float64Array
  /** What comes by a spot in a mood. */
  readonly at: (spot: number, anger: number, trust: number) => number
  /** By target of a way: the share that goes on there, and the share that an outburst takes. */
  readonly to: Float64Array
  readonly orElse: Float64Array
}

export function talliesOf(net: Net, runs: Runs): Tallies {
  const { size, starts, count, moods, placeAt } = net
  const { base, row, step, length: states } = runs.boxes
  const ends = endsOf(net)
  const onward = onwardOver(runs, base, ends)
  const stateOf = ({ spot, anger, trust }: (typeof starts)[number]): number =>
    base[spot]! + anger * row[spot]! + trust * step[spot]!
  let all = 0
  for (const start of starts) all += onward[stateOf(start)]!
  const isShared = Number.isFinite(all)
  // Nowhere do more ways come by than there are: so all are exact where the sum is.
  const isPlain = all <= Number.MAX_SAFE_INTEGER
  const upper = new Float64Array(isPlain ? 0 : states)
  const lower = new Float64Array(states)
  /** Only where there are several starts: what comes from those before. */
  const sums = starts.length > 1 ? new Float64Array(states) : undefined
  const came = (state: number): number => (isPlain ? lower[state]! : upper[state]! * PART + lower[state]!)

  const countFrom = (start: number): ReadonlyMap<string, bigint> | undefined => {
    upper.fill(0)
    lower.fill(0)
    lower[start] = 1
    if (isPlain) forwards(runs, lower)
    else if (forwardsInParts(runs, upper, lower) > MOST) return undefined
    const endings = new Map<string, bigint>()
    for (const spot of ends) {
      const here = base[spot]!
      const ways = BigInt(isPlain ? 0 : upper[here]!) * BigInt(PART) + BigInt(lower[here]!)
      if (ways === 0n) continue
      const { beat } = placeAt(spot)
      endings.set(beat, (endings.get(beat) ?? 0n) + ways)
    }
    return endings
  }

  const endings = starts.map(start => {
    const counted = countFrom(stateOf(start))
    if (sums) for (let state = 0; state < states; state++) sums[state]! += came(state)
    return counted
  })
  if (!isShared) return { endings, shares: undefined }
  // By hand: `Float64Array.from` takes ten times as long over millions.
  if (!sums && !isPlain) for (let state = 0; state < states; state++) lower[state] = came(state)
  const through = sums ?? lower
  const { to, orElse } = sharesOnward(net, runs, through, onward, all)
  for (let state = 0; state < states; state++) through[state] = (through[state]! * onward[state]!) / all
  const ofSpot = new Float64Array(size)
  for (let spot = 0; spot < size; spot++) {
    if (count[spot] === 0 || !placeAt(spot).moody) {
      ofSpot[spot] = through[base[spot]!]!
      continue
    }
    let share = 0
    for (let anger = 0; anger < HALVES; anger++) {
      const from = base[spot]! + anger * row[spot]!
      for (let rest = moods[spot * HALVES + anger]!; rest !== 0; rest &= rest - 1)
        share += through[from + (31 - Math.clz32(rest & -rest))]!
    }
    ofSpot[spot] = share
  }
  return {
    endings,
    shares: {
      ofStart: start => onward[stateOf(starts[start]!)]! / all,
      ofSpot,
      at: (spot, anger, trust) => through[base[spot]! + anger * row[spot]! + trust * step[spot]!]!,
      to,
      orElse,
    },
  }
}

/** The spots at which talks are over, in the order of the talk. */
function endsOf({ order, count }: Net): Int32Array {
  return order.filter(spot => count[spot] === 0)
}

/** By state, the ways from there to an end. */
function onwardOver(
  { boxes, size, from, to, length, apart }: Runs,
  base: Int32Array,
  ends: Int32Array,
): Float64Array {
  const onward = new Float64Array(boxes.length)
  for (const spot of ends) onward[base[spot]!] = 1
  for (let run = size - 1; run >= 0; run--) {
    const start = from[run]!
    const goal = to[run]!
    const many = length[run]!
    if (apart[run] === 0) {
      const one = onward[goal]!
      for (let at = 0; at < many; at++) onward[start + at]! += one
    } else for (let at = 0; at < many; at++) onward[start + at]! += onward[goal + at]!
  }
  return onward
}

/** Adds up the ways that come by each state, from one where some are given. */
function forwards({ size, from, to, length, apart }: Runs, ways: Float64Array): void {
  for (let run = 0; run < size; run++) {
    const start = from[run]!
    const goal = to[run]!
    const many = length[run]!
    if (apart[run] === 0) {
      let sum = 0
      for (let at = 0; at < many; at++) sum += ways[start + at]!
      ways[goal]! += sum
    } else for (let at = 0; at < many; at++) ways[goal + at]! += ways[start + at]!
  }
}

/** The same for numbers that one part does not hold; the greatest upper part that came up. */
function forwardsInParts(
  { size, from, to, length, apart }: Runs,
  upper: Float64Array,
  lower: Float64Array,
): number {
  let most = 0
  for (let run = 0; run < size; run++) {
    const start = from[run]!
    const goal = to[run]!
    const many = length[run]!
    const far = apart[run]!
    for (let at = 0; at < many; at++) {
      const state = start + at
      const after = goal + at * far
      let sum = lower[after]! + lower[state]!
      let over = upper[after]! + upper[state]!
      if (sum >= PART) {
        sum -= PART
        over++
      }
      lower[after] = sum
      upper[after] = over
      if (over > most) most = over
    }
  }
  return most
}

/** By target, the share of all ways that goes on there. */
function sharesOnward(
  net: Net,
  { size, from, to, length, apart, goal }: Runs,
  came: Float64Array,
  onward: Float64Array,
  all: number,
): Pick<NetShares, 'to' | 'orElse'> {
  const calm = new Float64Array(net.to.length)
  const burst = new Float64Array(net.to.length)
  for (let run = 0; run < size; run++) {
    const start = from[run]!
    const next = to[run]!
    const many = length[run]!
    const far = apart[run]!
    let part = 0
    for (let at = 0; at < many; at++) part += came[start + at]! * onward[next + at * far]!
    const where = goal[run]!
    if ((where & 1) === 0) calm[where >> 1]! += part / all
    else burst[where >> 1]! += part / all
  }
  return { to: calm, orElse: burst }
}
