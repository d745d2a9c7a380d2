/** Chance that always falls the same way: numbers from 0 up to 1 that follow from a seed. */

export type Chance = () => number

export function chance(seed: number): Chance {
  let state = seed >>> 0
  return () => {
    state = (state + 0x9e3779b9) >>> 0
    let mixed = state
    mixed = Math.imul(mixed ^ (mixed >>> 16), 0x45d9f3b)
    mixed = Math.imul(mixed ^ (mixed >>> 16), 0x45d9f3b)
    return ((mixed ^ (mixed >>> 16)) >>> 0) / 0x1_0000_0000
  }
}

/** A number from `least` up to `most`. */
export function between(next: Chance, least: number, most: number): number {
  return least + (most - least) * next()
}
