/** How likely chance alone would pick right replies as often: exact, moment by moment, for up to 400 moments. */

/** One moment at which some replies are picked for a mark that they bear, and some of those are right. */
export interface Draw {
  readonly replies: number
  /** How many of them are right. */
  readonly best: number
  /** How many are picked. */
  readonly picked: number
  /** How many of the picked are right. */
  readonly hits: number
}

/** How often one pick a moment was right. */
export interface Tally {
  /** Those that tie at a moment share its one pick, so that there may be fractions. */
  readonly hits: number
  readonly moments: number
  /** The hits that chance would give. */
  readonly expected: number
  /** The chance of as many hits or more if right and wrong replies stood at random within each moment. */
  readonly p: number
}

/**
 * The tally of one pick a moment. With one reply picked at each it is the Poisson binomial of `best / replies`; where
 * some tie, each of their hits counts its share.
 */
export function tallyOf(draws: readonly Draw[]): Tally {
  const shares = draws.map(draw => {
    const chances = Array.from({ length: WHOLE_PICK + 1 }, () => 0)
    for (const [hits, chance] of hitsOf(draw).entries()) {
      const at = shareOf(hits, draw.picked)
      chances[at] = (chances[at] ?? 0) + chance
    }
    return chances
  })
  const seen = draws.reduce((sum, { hits, picked }) => sum + shareOf(hits, picked), 0)
  return {
    hits: seen / WHOLE_PICK,
    moments: draws.length,
    expected: draws.reduce((sum, { best, replies }) => sum + best / replies, 0),
    p: tail(shares, seen),
  }
}

/**
 * The chance that as many of the picked or more would be right: Fisher’s exact test of the mark, moment by moment.
 *
 * Within a moment the hits are hypergeometric, and the distributions of the moments are convolved. A moment where all
 * replies bear the mark says nothing of it, and changes nothing.
 */
export function oddsOfAsMany(draws: readonly Draw[]): number {
  const seen = draws.reduce((sum, { hits }) => sum + hits, 0)
  return tail(draws.map(hitsOf), seen)
}

/** The least that `oddsOfAsMany` could be, had every moment as many hits as there can be. */
export function leastOdds(draws: readonly Draw[]): number {
  return draws.reduce((odds, draw) => odds * chanceOf(draw, Math.min(draw.picked, draw.best)), 1)
}

/** How many standard deviations the hits are above what chance gives. */
export function deviationOf(draws: readonly Draw[]): number {
  let [above, variance] = [0, 0]
  for (const { replies, best, picked, hits } of draws) {
    const share = best / replies
    above += hits - picked * share
    if (replies > 1) variance += (picked * share * (1 - share) * (replies - picked)) / (replies - 1)
  }
  return variance === 0 ? 0 : above / Math.sqrt(variance)
}

/** The same draws with right and wrong exchanged. */
export function turned(draws: readonly Draw[]): readonly Draw[] {
  return draws.map(({ replies, best, picked, hits }) => ({
    replies,
    best: replies - best,
    picked,
    hits: picked - hits,
  }))
}

/** A probability as a message shows it, with its sign and never more exact than it is worth: “= 0.012”. */
export function shownOdds(p: number): string {
  return p < LEAST_SHOWN ? `< ${LEAST_SHOWN}` : `= ${Number(p.toPrecision(p < 0.01 ? 1 : 2))}`
}

/** With one decimal. */
export function shownHits(hits: number): number {
  return Math.round(hits * 10) / 10
}

const LEAST_SHOWN = 0.0001

/** No moment has more than four replies: divided by two to four it leaves no rest, so that shares stay whole numbers. */
const WHOLE_PICK = 12

function shareOf(hits: number, picked: number): number {
  return Math.round((WHOLE_PICK * hits) / picked)
}

/** The chance of 0, 1, 2 … hits among the picked. */
function hitsOf(draw: Draw): number[] {
  return Array.from({ length: draw.picked + 1 }, (_, hits) => chanceOf(draw, hits))
}

function chanceOf({ replies, best, picked }: Draw, hits: number): number {
  return (choose(best, hits) * choose(replies - best, picked - hits)) / choose(replies, picked)
}

function choose(of: number, some: number): number {
  if (some < 0 || some > of) return 0
  let ways = 1
  for (let i = 1; i <= some; i++) ways = (ways * (of - some + i)) / i
  return ways
}

/** The chance that a sum of independent whole numbers, each with its chances by value, is `least` or more. */
function tail(each: readonly (readonly number[])[], least: number): number {
  if (each.length > MOST_EXACT) return normalTail(each, least)
  let chances = Float64Array.of(1)
  for (const one of each) {
    const next = new Float64Array(chances.length + one.length - 1)
    for (const [value, chance] of one.entries()) {
      if (chance === 0) continue
      for (let sum = 0; sum < chances.length; sum++)
        next[sum + value] = (next[sum + value] ?? 0) + (chances[sum] ?? 0) * chance
    }
    chances = next
  }
  let odds = 0
  // The small ones first: nothing of them is lost.
  for (let sum = chances.length - 1; sum >= least; sum--) odds += chances[sum] ?? 0
  return Math.min(1, odds)
}

/** Past so many moments a sum is as good as normal, and adding them up one by one would take seconds. */
const MOST_EXACT = 400

function normalTail(each: readonly (readonly number[])[], least: number): number {
  let [mean, variance] = [0, 0]
  for (const one of each) {
    const here = one.reduce((sum, chance, value) => sum + chance * value, 0)
    mean += here
    variance += one.reduce((sum, chance, value) => sum + chance * (value - here) ** 2, 0)
  }
  return variance === 0 ? Number(least <= mean) : aboveNormal((least - 0.5 - mean) / Math.sqrt(variance))
}

/** The chance of a normal deviate of z or more: Abramowitz and Stegun 26.2.17, right to 7 decimals. */
function aboveNormal(z: number): number {
  if (z < 0) return 1 - aboveNormal(-z)
  const t = 1 / (1 + 0.2316419 * z)
  const polynomial =
    t * (0.31938153 + t * (-0.356563782 + t * (1.781477937 + t * (-1.821255978 + t * 1.330274429))))
  return (polynomial * Math.exp((-z * z) / 2)) / Math.sqrt(2 * Math.PI)
}
