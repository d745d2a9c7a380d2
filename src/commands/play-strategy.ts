/** One player with one taste: how it fares over all its plays, and one of them. */
import type { Attempt } from '../dialogue/attempt.ts'
import type { Measured } from '../lint/measured.ts'
import { fareOf, fareOfNaive, PASSES_ABOVE } from '../lint/ways/fare.ts'
import type { Fare } from '../lint/ways/fares.ts'
import { frontsOf } from '../lint/ways/fronts.ts'
import { onePlay, repliesOf } from '../lint/ways/one-play.ts'
import { type Played, playedOf } from '../lint/ways/played.ts'
import { briefOf, fullOf, likedIn, NAIVE, robotOf, type Taste, TASTES } from '../lint/ways/players.ts'
import { bestWay, worstWay } from '../lint/ways/ways-through.ts'
import { makeNearest } from '../scenario/nearest.ts'
import type { Move } from '../scenario/vocabulary.ts'
import { RUBRIC } from '../scoring/rubric.ts'
import { say } from './say.ts'
import { Stop } from './stop.ts'

export const STRATEGIES = [...NAIVE, 'best', 'worst', 'brief', 'full'] as const
export type Strategy = (typeof STRATEGIES)[number]

export interface StrategyResult {
  readonly name: Strategy
  /** The mean of its plays. */
  readonly overall: number
  /** Whether more than 5 plays in 100 pass. */
  readonly passed: boolean
  /** The share of its plays that pass, 0..1. */
  readonly chance: number
  /** The move of the robot that passes most. */
  readonly move?: Move
}

export function isStrategy(name: string): name is Strategy {
  return STRATEGIES.some(known => known === name)
}

export function nearestStrategy(name: string): string | undefined {
  return makeNearest()(name, STRATEGIES)
}

/** Over all plays; the play itself is one of them, drawn by the seed. */
export function playStrategy(
  measured: Measured,
  name: Strategy,
  { seed, carried }: Pick<Attempt, 'seed' | 'carried'>,
): { result: StrategyResult; replies: readonly string[] } {
  const played = playedOf(measured, [carried])
  if (!played) throw new Stop(say('too-large-to-play'))
  if (name === 'best' || name === 'worst') {
    const way = extreme(played, name)
    // Where every way is fatal, no talk is best.
    const { overall, replies } = way ?? { overall: 0, replies: [] }
    return { result: resultOf(name, { mean: overall, chance: overall >= RUBRIC.passMark ? 1 : 0 }), replies }
  }
  const { fare, taste } = fareAndTaste(measured, played, name)
  const { walk } = played
  return { result: resultOf(name, fare), replies: repliesOf(walk, onePlay(walk, likedIn(walk, taste), seed)) }
}

function extreme(played: Played, name: 'best' | 'worst') {
  const { walk, attain } = played
  const start = walk.starts[0]?.node ?? 0
  if (name === 'worst') return worstWay(walk, attain, start)
  const fronts = frontsOf(played)
  if (!fronts) throw new Stop(say('too-large-to-play'))
  return bestWay(walk, fronts, start) ?? worstWay(walk, attain, start)
}

function fareAndTaste(
  { reference }: Measured,
  played: Played,
  name: Exclude<Strategy, 'best' | 'worst'>,
): { fare: Fare & { readonly move?: Move }; taste: Taste } {
  if (name === 'brief' || name === 'full') {
    const taste = name === 'brief' ? briefOf(reference) : fullOf(reference)
    return { fare: fareOf(played, taste), taste }
  }
  const fare = fareOfNaive(played, name)
  if (name !== 'robot') return { fare, taste: TASTES[name] }
  return { fare, taste: fare.move ? robotOf(fare.move) : TASTES.random }
}

type Result = Pick<Fare, 'mean' | 'chance'> & { readonly move?: Move }

function resultOf(name: Strategy, { mean, chance, move }: Result): StrategyResult {
  return { name, overall: mean, passed: chance > PASSES_ABOVE, chance, ...(move && { move }) }
}
