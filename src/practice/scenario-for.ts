/** Which scenario of the shelf exercises most of what is due, at a level that suits, and not always the same one. */
import type { Move, Practice } from '../scenario/vocabulary.ts'
import type { TurnDimension } from '../scoring/reference.ts'
import { dimensionOf } from './leaning.ts'
import type { Shelved } from './done.ts'
import type { Proposal } from './proposal.ts'
import { type MoveStanding, weightOf } from './standing.ts'

/** What is due in the dimension that the last talk was not about counts so much more: switching is half of learning. */
const OTHER_DIMENSION = 1.25
/** A scenario that teaches a practice that something due goes back to. */
const PRACTICE = 0.25
/** Each level under the one that suits: easier ground still trains, only less. */
const LEVEL_BELOW = 0.15
/** Someone not met yet, of two that train the same. */
const NOT_MET = 0.1
/** Another scenario that does so much of what the best one does takes its place where the best was played last. */
const NEARLY_AS_WELL = 0.8

export interface Wanted {
  /** The most pressing first. */
  readonly due: readonly MoveStanding[]
  readonly practices: readonly Practice[]
  /** The level that suits. */
  readonly level: number
  /** The scenarios that were talked through, earliest first. */
  readonly lastMet: readonly string[]
  /** What the last talk was mostly about. */
  readonly lastLeaning: TurnDimension | undefined
}

/** Undefined where the shelf is empty. */
export function chosenFor(
  shelf: readonly Shelved[],
  wanted: Wanted,
): Extract<Proposal, { readonly scenario: string }> | undefined {
  const candidates = withinReach(shelf, wanted.level)
  return exercising(candidates, wanted) ?? something(candidates, wanted)
}

/** Nobody above the level; where all are, the gentlest. */
function withinReach(shelf: readonly Shelved[], level: number): readonly Shelved[] {
  const within = shelf.filter(one => one.level <= level)
  if (within.length > 0) return within
  const gentlest = Math.min(...shelf.map(one => one.level))
  return shelf.filter(one => one.level === gentlest)
}

function exercising(
  candidates: readonly Shelved[],
  wanted: Wanted,
): Extract<Proposal, { readonly scenario: string }> | undefined {
  const last = wanted.lastMet.at(-1)
  const worths = candidates
    .map(of => ({ of, worth: worthOf(of, wanted) }))
    .filter(({ of }) => wanted.due.some(({ move }) => of.asks.includes(move)))
    .toSorted((a, b) => b.worth - a.worth)
  const [best, second] = worths
  if (!best) return undefined
  const isRepeat = best.of.scenario === last && second && second.worth >= NEARLY_AS_WELL * best.worth
  const { of } = isRepeat ? second : best
  const [because, ...others] = wanted.due.filter(({ move }) => of.asks.includes(move))
  if (!because) return undefined
  return {
    kind: 'talk',
    scenario: of.scenario,
    because,
    asks: timesIn(of, because.move),
    others: others.length,
  }
}

/** Each chance more of the same move is worth half of the one before: the breadth of what is due comes first. */
function worthOf(of: Shelved, { due, practices, level, lastMet, lastLeaning }: Wanted): number {
  const exercised = due.reduce((sum, standing) => {
    const { move } = standing
    const isOther = lastLeaning !== undefined && dimensionOf(move) !== lastLeaning
    const share = 1 - 0.5 ** timesIn(of, move)
    return sum + weightOf(standing) * share * (isOther ? OTHER_DIMENSION : 1)
  }, 0)
  return (
    exercised +
    PRACTICE * of.teaches.filter(practice => practices.includes(practice)).length +
    (lastMet.includes(of.scenario) ? 0 : NOT_MET) -
    LEVEL_BELOW * Math.max(0, level - of.level)
  )
}

/** Nothing is due, or nobody within reach asks for it: someone new and as hard as suits, else who was met longest ago. */
function something(
  candidates: readonly Shelved[],
  { lastMet }: Wanted,
): Extract<Proposal, { readonly scenario: string }> | undefined {
  const hardestFirst = candidates.toSorted((a, b) => b.level - a.level)
  const fresh = hardestFirst.find(({ scenario }) => !lastMet.includes(scenario))
  if (fresh) return { kind: 'new', scenario: fresh.scenario, level: fresh.level }
  const [longest] = candidates.toSorted(
    (a, b) => lastMet.lastIndexOf(a.scenario) - lastMet.lastIndexOf(b.scenario),
  )
  return longest && { kind: 'again', scenario: longest.scenario, level: longest.level }
}

function timesIn({ asks }: Shelved, move: Move): number {
  return asks.filter(asked => asked === move).length
}
