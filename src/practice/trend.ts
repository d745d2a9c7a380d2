/** Whether the scores of talks with one person go anywhere; says so only where it is unlikely to be chance. */

/**
 * Fewer talks than this say nothing: of four that go up and down by chance alone, one in twelve rises or falls all the
 * way; of five one in sixty.
 */
export const FEWEST = 5

/** Points in all; less is what one reply more or less would do. */
const LEAST_CHANGE = 5

/**
 * How far, in standard deviations, the pairs that rise must outnumber those that fall: of records that go nowhere fewer
 * than one in twenty looks like rising by this, and as few like falling.
 */
const CLEAR = 1.75

export type Trend =
  | { readonly kind: 'too-few' }
  | { readonly kind: 'unclear' }
  /** `from` and `to` are where the line begins and ends, 0 to 100. */
  | { readonly kind: 'rising' | 'falling'; readonly from: number; readonly to: number }

/** The earliest score first. */
export function trendOf(scores: readonly number[]): Trend {
  const { length } = scores
  if (length < FEWEST) return { kind: 'too-few' }
  const slopes: number[] = []
  let balance = 0
  for (const [later, to] of scores.entries()) {
    for (const [earlier, from] of scores.slice(0, later).entries()) {
      slopes.push((to - from) / (later - earlier))
      balance += Math.sign(to - from)
    }
  }
  const deviation = Math.sqrt((length * (length - 1) * (2 * length + 5)) / 18)
  const slope = median(slopes)
  const change = slope * (length - 1)
  if (Math.abs(balance) < CLEAR * deviation || Math.abs(change) < LEAST_CHANGE) return { kind: 'unclear' }
  // The line of Theil and Sen: one talk that went very badly does not turn it.
  const start = median(scores.map((score, place) => score - slope * place))
  const within = (value: number) => Math.min(100, Math.max(0, value))
  return { kind: change > 0 ? 'rising' : 'falling', from: within(start), to: within(start + change) }
}

function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b)
  const middle = sorted.length / 2
  return ((sorted[Math.ceil(middle) - 1] ?? 0) + (sorted[Math.floor(middle)] ?? 0)) / 2
}
