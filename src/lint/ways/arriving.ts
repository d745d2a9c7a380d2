/** Moods and shares of ways while they are gathered. */
import { HALVES as SHARED_HALVES, type MoodMask } from '../mood-set.ts'

/** A name of its own: unbundled, as in tests, what is imported is fetched at each use, and the loops here use this most. */
const HALVES = SHARED_HALVES

/** The moods that arrive somewhere, and which part of all ways comes by there. */
export interface Arrival {
  /** The least and the most; in points. */
  readonly anger: readonly [number, number]
  readonly trust: readonly [number, number]
  /** 0..1; null where ways go on for ever. */
  readonly share: number | null
}

export interface Arriving {
  /** For each half point of anger the trusts that go with it, as bits. */
  readonly moods: Int32Array
  share: number
}

export function nothingYet(): Arriving {
  return { moods: new Int32Array(HALVES), share: 0 }
}

/** The one that is gathered under a key. */
export function under<Key>(all: Map<Key, Arriving>, key: Key): Arriving {
  const known = all.get(key) ?? nothingYet()
  all.set(key, known)
  return known
}

/** Adds the moods of `HALVES` rows; with a mask those that it picks. */
export function addMoods({ moods }: Arriving, rows: Int32Array, mask?: MoodMask): void {
  for (let anger = 0; anger < HALVES; anger++)
    moods[anger] = (moods[anger] ?? 0) | ((rows[anger] ?? 0) & (mask?.[anger] ?? -1))
}

/** undefined where nothing arrives. */
export function arrivalOf({ moods, share }: Arriving, isShared: boolean): Arrival | undefined {
  let [least, most, trusts] = [HALVES, 0, 0]
  for (let anger = 0; anger < HALVES; anger++) {
    const here = moods[anger] ?? 0
    if (here === 0) continue
    if (anger < least) least = anger
    most = anger
    trusts |= here
  }
  if (trusts === 0) return undefined
  const lowest = 31 - Math.clz32(trusts & -trusts)
  const highest = 31 - Math.clz32(trusts)
  return {
    anger: [least / 2, most / 2],
    trust: [lowest / 2, highest / 2],
    share: isShared ? share : null,
  }
}
