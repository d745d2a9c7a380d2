/** What is proven of players: how each fares, and which naive ones pass where something was carried. */
import type { Reference } from '../scoring/reference.ts'
import { RUBRIC } from '../scoring/rubric.ts'
import type { Proof, StrategyName, StrategyProof, Talks } from './proof.ts'
import { PASSES_ABOVE } from './ways/fare.ts'
import type { Fare, Fares } from './ways/fares.ts'
import { briefOf, fullOf, NAIVE } from './ways/players.ts'

export function strategiesOf(
  fares: Fares,
  talks: Talks | undefined,
  reference: Reference,
): ReadonlyMap<StrategyName, StrategyProof> {
  const strategies = new Map<StrategyName, StrategyProof>()
  for (const name of NAIVE) strategies.set(name, asProof(fares.ofNaive(name)))
  strategies.set('brief', asProof(fares.of(briefOf(reference))))
  strategies.set('full', asProof(fares.of(fullOf(reference))))
  for (const name of ['best', 'worst'] as const) {
    const overall = talks?.[name]?.overall ?? 0
    const chance = overall >= RUBRIC.passMark ? 1 : 0
    strategies.set(name, asProof({ mean: overall, means: {}, chance, exactMeans: true, interval: null }))
  }
  return strategies
}

/** Every talk that opens otherwise is to be passed by no naive player either. */
export function passersOf(fares: Fares, starts: readonly Pick<Talks, 'carried'>[]): Proof['passers'] {
  return starts.slice(1).flatMap(({ carried }, at) =>
    NAIVE.flatMap(name => {
      const { chance, move } = fares.ofNaive(name, at + 1)
      return chance > PASSES_ABOVE ? [{ carried, name, chance, ...(move && { move }) }] : []
    }),
  )
}

function asProof(fare: Fare): StrategyProof {
  return { ...fare, passed: fare.chance > PASSES_ABOVE }
}
