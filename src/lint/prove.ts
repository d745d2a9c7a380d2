/** Walks every way through a scenario, and tells what is so on all of them. */
import type { Script } from '../dialogue/script.ts'
import type { Reference } from '../scoring/reference.ts'
import { RUBRIC } from '../scoring/rubric.ts'
import { carriedSets } from './ways/carried.ts'
import type { Proof, Silenced, StrategyName, StrategyProof, Talks, TooLarge } from './proof.ts'
import { endingsOf, momentsOf } from './prove-beats.ts'
import { tooLarge } from './too-large.ts'
import { arrivalsIn } from './ways/arrivals.ts'
import { NEVER } from './ways/attain.ts'
import { type Counted, countWays } from './ways/count.ts'
import { type Fare, fareOf, fareOfNaive, PASSES_ABOVE } from './ways/fare.ts'
import { frontsOf } from './ways/fronts.ts'
import type { Ground } from './ways/ground.ts'
import { harmThatPays } from './ways/harm-that-pays.ts'
import { idleIn } from './ways/idle.ts'
import { loopsIn } from './ways/loops.ts'
import { onePlay, repliesOf } from './ways/one-play.ts'
import type { Front } from './ways/pareto.ts'
import { type Played, playedOn, playground } from './ways/played.ts'
import { briefOf, fullOf, likedIn, NAIVE, type Taste } from './ways/players.ts'
import type { Walk } from './ways/walk.ts'
import { bestWay, worstWay } from './ways/ways-through.ts'

/** What earlier encounters may have left, beside nothing; without it, all that the scenario itself asks for. */
export interface ProveOptions {
  readonly carried?: readonly (readonly string[])[]
  readonly most?: number
}

export function prove(script: Script, reference: Reference, options: ProveOptions = {}): Proof | TooLarge {
  const carried = options.carried ?? carriedSets(script.scenario)
  const ground = playground({ script, reference })
  const played = playedOn(ground, carried, options.most, false)
  if (!played) return tooLarge(script, reference, options.most)
  const { walk, attain } = played
  const fronts = frontsOf(played)
  const counted = walk.starts.map(({ node }) => countWays(walk, node))
  const talks = walk.starts.map((_, start) => talksOf(played, fronts, counted[start], start))
  return {
    script,
    reference,
    states: walk.reach.states,
    talks,
    arrivals: arrivalsIn(walk),
    endings: endingsOf(played, counted[0]),
    moments: momentsOf(walk, attain, fronts),
    withSilences: silenced(ground, carried, options.most),
    strategies: strategiesOf(played, talks[0], reference),
    passers: passersOf(played),
    temperaments: {
      brief: sayingsOf(walk, briefOf(reference)),
      full: sayingsOf(walk, fullOf(reference)),
    },
    idle: idleIn(walk),
    loops: loopsIn(walk),
    harmThatPays: harmThatPays(walk, attain),
  }
}

export function isTooLarge(proven: Proof | TooLarge): proven is TooLarge {
  return 'bounds' in proven
}

function spansOf({ walk, attain }: Played, node: number): Talks['scores'] {
  const { scores } = walk.ground.script.scenario
  return Object.fromEntries(
    scores.map(dimension => {
      const { least, most } = attain[dimension] ?? { least: [], most: [] }
      const lowest = least[node] ?? NEVER
      return [dimension, { min: 100 - (most[node] ?? 0), max: lowest === NEVER ? 0 : 100 - lowest }]
    }),
  )
}

function talksOf(
  played: Played,
  fronts: readonly Front[] | undefined,
  counted: Counted | undefined,
  start: number,
): Talks {
  const { walk, attain } = played
  const { carried, node } = walk.starts[start] ?? { carried: [], node: 0 }
  const scores = spansOf(played, node)
  const best = fronts && bestWay(walk, fronts, node)
  const worst = worstWay(walk, attain, node)
  // Without the fronts no dimension can be better than it is by itself.
  const bound = Math.min(100, ...Object.values(scores).map(({ max }) => max))
  return {
    carried,
    ways: counted?.ways ?? null,
    scores,
    overall: {
      min: worst?.overall ?? 0,
      max: fronts ? (best?.overall ?? 0) : bound,
      exact: fronts !== undefined,
    },
    best,
    worst,
  }
}

/** The same talks with the timer on, where some customer waits in vain. */
function silenced(
  ground: Ground,
  carried: readonly (readonly string[])[],
  most: number | undefined,
): Silenced | null {
  const waits = [...ground.script.moments.values()].some(({ moment }) => moment.silence)
  const played = waits ? playedOn(ground, carried, most, true) : undefined
  if (!played) return null
  const { walk } = played
  const start = walk.starts[0]?.node ?? 0
  return {
    states: walk.reach.states,
    ways: countWays(walk, start)?.ways ?? null,
    scores: spansOf(played, start),
    arrivals: arrivalsIn(walk),
  }
}

function strategiesOf(
  played: Played,
  talks: Talks | undefined,
  reference: Reference,
): ReadonlyMap<StrategyName, StrategyProof> {
  const strategies = new Map<StrategyName, StrategyProof>()
  for (const name of NAIVE) strategies.set(name, asProof(fareOfNaive(played, name)))
  strategies.set('brief', asProof(fareOf(played, briefOf(reference))))
  strategies.set('full', asProof(fareOf(played, fullOf(reference))))
  for (const name of ['best', 'worst'] as const) {
    const overall = talks?.[name]?.overall ?? 0
    const chance = overall >= RUBRIC.passMark ? 1 : 0
    strategies.set(name, asProof({ mean: overall, means: {}, chance, exactMeans: true, interval: null }))
  }
  return strategies
}

/** Every talk that opens otherwise is to be passed by no naive player either. */
function passersOf(played: Played): Proof['passers'] {
  return played.walk.starts.slice(1).flatMap(({ carried }, at) =>
    NAIVE.flatMap(name => {
      const { chance, move } = fareOfNaive(played, name, at + 1)
      return chance > PASSES_ABOVE ? [{ carried, name, chance, ...(move && { move }) }] : []
    }),
  )
}

function asProof(fare: Fare): StrategyProof {
  return { ...fare, passed: fare.chance > PASSES_ABOVE }
}

/** What a player says who never has to toss a coin. */
function sayingsOf(marks: Walk, taste: Taste): string[] {
  const steps = onePlay(marks, likedIn(marks, taste), 0)
  const replies = repliesOf(marks, steps)
  return steps.map(({ node }, turn) => `${marks.placeAt(node).beat}.${replies[turn]}`)
}
