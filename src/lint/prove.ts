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
import { countWays } from './ways/count.ts'
import { type Fare, fareOf, fareOfNaive, PASSES_ABOVE } from './ways/fare.ts'
import { frontsOf } from './ways/fronts.ts'
import { harmThatPays } from './ways/harm-that-pays.ts'
import { idleIn } from './ways/idle.ts'
import { loopsIn } from './ways/loops.ts'
import { onePlay, repliesOf } from './ways/one-play.ts'
import type { Front } from './ways/pareto.ts'
import { attainAll, type AttainAll, type Played, playedOf } from './ways/played.ts'
import { briefOf, fullOf, likedIn, NAIVE, type Taste } from './ways/players.ts'
import { MARKS, WHERE } from './ways/question.ts'
import { walk, type Walk } from './ways/walk.ts'
import { bestWay, worstWay } from './ways/ways-through.ts'

/** What earlier encounters may have left, beside nothing; without it, all that the scenario itself asks for. */
export interface ProveOptions {
  readonly carried?: readonly (readonly string[])[]
  readonly most?: number
}

export function prove(script: Script, reference: Reference, options: ProveOptions = {}): Proof | TooLarge {
  const carried = options.carried ?? carriedSets(script.scenario)
  const where = walk(script, undefined, WHERE, carried, options.most)
  const played = where && playedOf({ script, reference }, carried, options.most)
  if (!where || !played) return tooLarge(script, reference, options.most)
  const { walk: marks, attain } = played
  const fronts = frontsOf(marks)
  const talks = marks.starts.map((_, start) => talksOf(where, marks, attain, fronts, start))
  return {
    script,
    reference,
    states: marks.size,
    talks,
    arrivals: arrivalsIn(where),
    endings: endingsOf(where, marks),
    moments: momentsOf(marks, attain, fronts),
    withSilences: silenced(script, reference, carried, options.most),
    strategies: strategiesOf(played, talks[0], reference),
    temperaments: {
      brief: sayingsOf(marks, briefOf(reference)),
      full: sayingsOf(marks, fullOf(reference)),
    },
    idle: idleIn(where),
    loops: loopsIn(where),
    harmThatPays: harmThatPays(marks, attain),
  }
}

export function isTooLarge(proven: Proof | TooLarge): proven is TooLarge {
  return 'bounds' in proven
}

function spansOf(marks: Walk, attain: AttainAll, node: number): Talks['scores'] {
  const { scores } = marks.walker.script.scenario
  return Object.fromEntries(
    scores.map(dimension => {
      const { least, most } = attain[dimension] ?? { least: [], most: [] }
      const lowest = least[node] ?? NEVER
      return [dimension, { min: 100 - (most[node] ?? 0), max: lowest === NEVER ? 0 : 100 - lowest }]
    }),
  )
}

function talksOf(
  where: Walk,
  marks: Walk,
  attain: AttainAll,
  fronts: readonly Front[] | undefined,
  start: number,
): Talks {
  const { carried, node } = marks.starts[start] ?? { carried: [], node: 0 }
  const scores = spansOf(marks, attain, node)
  const best = fronts && bestWay(marks, fronts, node)
  const worst = worstWay(marks, attain, node)
  // Without the fronts no dimension can be better than it is by itself.
  const bound = Math.min(100, ...Object.values(scores).map(({ max }) => max))
  return {
    carried,
    ways: countWays(where, where.starts[start]?.node ?? 0)?.ways ?? null,
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

function silenced(
  script: Script,
  reference: Reference,
  carried: readonly (readonly string[])[],
  most: number | undefined,
): Silenced | null {
  const waits = [...script.moments.values()].some(({ moment }) => moment.silence)
  if (!waits) return null
  const where = walk(script, undefined, { ...WHERE, silences: true }, carried, most)
  const marks = walk(script, reference, { ...MARKS, silences: true }, carried, most)
  if (!where || !marks) return null
  const start = marks.starts[0]?.node ?? 0
  return {
    states: marks.size,
    ways: countWays(where, where.starts[0]?.node ?? 0)?.ways ?? null,
    scores: spansOf(marks, attainAll(marks), start),
    arrivals: arrivalsIn(where),
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

function asProof(fare: Fare): StrategyProof {
  return { ...fare, passed: fare.chance > PASSES_ABOVE }
}

/** What a player says who never has to toss a coin. */
function sayingsOf(marks: Walk, taste: Taste): string[] {
  const steps = onePlay(marks, likedIn(marks, taste), 0)
  const replies = repliesOf(marks, steps)
  return steps.map(({ node }, turn) => `${marks.walker.placeAt(node).beat}.${replies[turn]}`)
}
