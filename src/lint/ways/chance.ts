/** Numbers that look like chance and are the same for the same seed. */

/** From 0 up to 1: mulberry32. */
export function chances(seed: number): () => number {
  // With a sign: larger numbers would each be an object of its own while they are kept.
  let state = seed | 0
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

/** Where the true share lies, by the share of so many plays, 19 times in 20: Wilson's interval. */
export function intervalOf(share: number, plays: number): readonly [number, number] {
  const z = 1.96
  const middle = share + (z * z) / (2 * plays)
  const reach = z * Math.sqrt((share * (1 - share)) / plays + (z * z) / (4 * plays * plays))
  const scale = 1 + (z * z) / plays
  return [Math.max(0, (middle - reach) / scale), Math.min(1, (middle + reach) / scale)]
}
