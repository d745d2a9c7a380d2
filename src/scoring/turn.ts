/** What one turn takes off, and for what: the shortfall and the charges, shared out in whole points. */
import type { Need } from '../dialogue/call.ts'
import type { Script, WeighedReply } from '../dialogue/script.ts'
import type { State } from '../dialogue/state.ts'
import type { FoundMove, Move } from '../scenario/vocabulary.ts'
import { type Charge, chargesOf, isCaveIn } from './charges.ts'
import { type Measure, measureAt, pointsFor, type Reference, type TurnDimension } from './reference.ts'
import { type ContextCharge, RUBRIC } from './rubric.ts'

/** One reason for points in one dimension of one turn. */
export interface Taken {
  readonly reason: 'harm' | 'missed' | ContextCharge
  readonly move: Move | FoundMove | null
  readonly missing: Need | null
  readonly points: number
}

/** What is wrong with a turn before it is priced; both shortfalls and all charges in hundredths. */
export interface Reckoning {
  readonly shortfall: Readonly<Record<TurnDimension, number>>
  readonly charges: readonly Charge[]
}

/** Reckons a reply said in this state against the reference of its moment. */
export function reckon(script: Script, reference: Reference, before: State, said: WeighedReply): Reckoning {
  const measure = measureAt(reference, said.moment.id)
  const excused = said.reply.offer === undefined && isCaveIn(script, before, measure.reply)
  const short = (dimension: TurnDimension) =>
    excused ? 0 : Math.max(0, measure.reply[dimension].q - said[dimension].q)
  return {
    shortfall: { empathy: short('empathy'), boundaries: short('boundaries') },
    charges: chargesOf(script, before, said, measure.spared),
  }
}

/** The points of a turn in one dimension, before the ledger's floor at 0. */
export function turnPoints(reference: Reference, reckoning: Reckoning, dimension: TurnDimension): number {
  const charged = chargesIn(reference, reckoning.charges, dimension).reduce((sum, { cost }) => sum + cost, 0)
  return pointsFor(reference, dimension, reckoning.shortfall[dimension], charged)
}

/** The same points by what they are for; by largest remainder, ties to the first. */
export function turnTaken(
  reference: Reference,
  reckoning: Reckoning,
  said: WeighedReply,
  dimension: TurnDimension,
): readonly Taken[] {
  const shortfall = reckoning.shortfall[dimension]
  const weight = Math.max(RUBRIC.leastWeight, reference.attains[dimension])
  const parts: { share: number; taken: Omit<Taken, 'points'> }[] = chargesIn(
    reference,
    reckoning.charges,
    dimension,
  ).map(({ charge, cost }) => ({
    share: RUBRIC.charge * cost * weight,
    taken: { reason: charge.reason, move: charge.move, missing: null },
  }))
  if (shortfall > 0) {
    const missing = heaviestMissing(measureAt(reference, said.moment.id), said, dimension)
    parts.push({ share: 10_000 * shortfall, taken: { reason: 'missed', move: null, missing } })
  }
  const points = shareOut(
    turnPoints(reference, reckoning, dimension),
    parts.map(({ share }) => share),
  )
  return parts.map(({ taken }, index) => ({ ...taken, points: points[index] ?? 0 }))
}

/** The charges that count in a dimension; those of one that is not claimed go to the other, the larger only. */
function chargesIn(
  reference: Reference,
  charges: readonly Charge[],
  dimension: TurnDimension,
): { charge: Charge; cost: number }[] {
  const both = reference.claimed.length === 2
  return charges
    .map(charge => ({ charge, cost: both ? charge[dimension] : Math.max(charge.empathy, charge.boundaries) }))
    .filter(({ cost }) => cost > 0)
}

/** The heaviest group that the reference met and this reply did not; null where harm alone spoiled the turn. */
function heaviestMissing(measure: Measure, said: WeighedReply, dimension: TurnDimension): Need | null {
  const met = said[dimension].met.map(({ need }) => need)
  return measure.reply[dimension].met.find(({ need }) => !met.includes(need))?.need ?? null
}

/** Shares whole points in proportion: each the floor of its part, the rest to the largest remainders; of equals the first. */
export function shareOut(points: number, shares: readonly number[]): number[] {
  const total = shares.reduce((sum, share) => sum + share, 0)
  if (total === 0) return shares.map(() => 0)
  const floors = shares.map(share => Math.floor((points * share) / total))
  const rest = points - floors.reduce((sum, floor) => sum + floor, 0)
  const lucky = shares
    .map((share, index) => ({ index, remainder: (points * share) % total }))
    .toSorted((a, b) => b.remainder - a.remainder)
    .slice(0, rest)
  for (const { index } of lucky) floors[index] = (floors[index] ?? 0) + 1
  return floors
}
