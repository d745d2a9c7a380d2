/** How strongly choosing something goes together with a score: Pearson's r of yes or no and points, by sums alone. */

/** From so many people up a figure is given; below, there is not enough to say. */
export const ENOUGH_PEOPLE = 30

/** What has been added up of pairs (chosen or not, points): whole numbers, so that their order does not matter. */
export interface PairSums {
  people: number
  chosen: number
  points: number
  squares: number
  pointsOfChosen: number
}

export interface Correlation {
  readonly r: number
  /** The 95 % interval. */
  readonly from: number
  readonly to: number
  readonly people: number
}

export type NoCorrelation = 'too-few' | 'no-difference'

export function noPairs(): PairSums {
  return { people: 0, chosen: 0, points: 0, squares: 0, pointsOfChosen: 0 }
}

/** As many `people` as went the same way. */
export function addPairs(sums: PairSums, chosen: boolean, points: number, people: number): void {
  sums.people += people
  sums.points += points * people
  sums.squares += points * points * people
  if (!chosen) return
  sums.chosen += people
  sums.pointsOfChosen += points * people
}

/** `no-difference` where all chose it, or none did, or all have the same score. */
export function correlationOf(sums: PairSums): Correlation | NoCorrelation {
  const { people: n, chosen, points, squares, pointsOfChosen } = sums
  if (n < ENOUGH_PEOPLE) return 'too-few'
  const ofChoice = n * chosen - chosen * chosen
  const ofPoints = n * squares - points * points
  if (ofChoice === 0 || ofPoints === 0) return 'no-difference'
  const r = (n * pointsOfChosen - chosen * points) / Math.sqrt(ofChoice * ofPoints)
  return { r, ...fisherInterval(r, n), people: n }
}

const Z_95 = 1.959963984540054

/** Fisher's z: the interval of a correlation of n pairs. */
export function fisherInterval(r: number, n: number): { from: number; to: number } {
  if (Math.abs(r) >= 1 || n <= 3) return { from: r, to: r }
  const half = Z_95 / Math.sqrt(n - 3)
  return { from: Math.tanh(Math.atanh(r) - half), to: Math.tanh(Math.atanh(r) + half) }
}
