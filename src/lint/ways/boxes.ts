/** Where the states of each spot stand in one long list: those of a spot in rows of anger, from the least trust to the most. */
import { HALVES as SHARED_HALVES } from '../mood-set.ts'
import type { Reach } from './reach.ts'

/** A name of its own: unbundled, as in tests, what is imported is fetched at each use, and the loops here use this most. */
const HALVES = SHARED_HALVES

/** The state with a mood stands at `base + anger × row + trust × step`; where the talk is over all moods are one. */
export interface Boxes {
  /** By spot. */
  readonly base: Int32Array
  readonly row: Uint8Array
  readonly step: Uint8Array
  /** The length of the list. */
  readonly length: number
}

export function boxesOf({
  ground,
  size,
  places,
  moods,
}: Pick<Reach, 'ground' | 'size' | 'places' | 'moods'>): Boxes {
  const base = new Int32Array(size)
  const row = new Uint8Array(size)
  const step = new Uint8Array(size)
  let length = 0
  for (let spot = 0; spot < size; spot++) {
    if (!ground.places.all[places[spot] ?? 0]?.moody) {
      base[spot] = length++
      continue
    }
    let [least, most, trusts] = [HALVES, 0, 0]
    for (let anger = 0; anger < HALVES; anger++) {
      const here = moods[spot * HALVES + anger] ?? 0
      if (here === 0) continue
      if (anger < least) least = anger
      most = anger
      trusts |= here
    }
    const lowest = 31 - Math.clz32(trusts & -trusts)
    const width = 32 - Math.clz32(trusts) - lowest
    base[spot] = length - least * width - lowest
    row[spot] = width
    step[spot] = 1
    length += (most - least + 1) * width
  }
  return { base, row, step, length }
}

/** Visits the states of a spot, the angriest first, so that a silence leads to one that was visited. */
export function eachState(
  { ground, places, moods }: Reach,
  { base, row, step }: Boxes,
  spot: number,
  visit: (state: number, anger: number, trust: number, trusts: number) => void,
): void {
  const moody = ground.places.all[places[spot] ?? 0]?.moody === true
  for (let anger = HALVES - 1; anger >= 0; anger--) {
    const trusts = moods[spot * HALVES + anger] ?? 0
    for (let rest = trusts; rest !== 0; rest &= rest - 1) {
      const trust = 31 - Math.clz32(rest & -rest)
      const state = (base[spot] ?? 0) + anger * (row[spot] ?? 0) + trust * (step[spot] ?? 0)
      visit(state, anger, trust, trusts)
      if (!moody) return
    }
  }
}
