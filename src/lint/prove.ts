/** Walks every way through a scenario, and tells what is so on all of them. */
import type { Script } from '../dialogue/script.ts'
import type { Reference } from '../scoring/reference.ts'
import { carriedSets } from './ways/carried.ts'
import type { Proof, Silenced, Talks, TooLarge } from './proof.ts'
import { endingsOf, momentsOf } from './prove-beats.ts'
import { proveOver } from './prove-net.ts'
import { passersOf, strategiesOf } from './prove-players.ts'
import { tooLarge } from './too-large.ts'
import { arrivalsIn } from './ways/arrivals.ts'
import { NEVER } from './ways/attain.ts'
import { type Counted, countWays } from './ways/count.ts'
import { faresIn } from './ways/fare.ts'
import { frontsOf } from './ways/fronts.ts'
import type { Ground } from './ways/ground.ts'
import { harmThatPays } from './ways/harm-that-pays.ts'
import { idleIn } from './ways/idle.ts'
import { loopsIn } from './ways/loops.ts'
import { onePlay, repliesOf } from './ways/one-play.ts'
import type { Front } from './ways/pareto.ts'
import { type Played, playedOn, playground } from './ways/played.ts'
import { briefOf, fullOf, likedIn, type Taste } from './ways/players.ts'
import { MOST_STATES, type Walk } from './ways/walk.ts'
import { bestWay, worstWay } from './ways/ways-through.ts'

/** What earlier encounters may have left, beside nothing; without it, all that the scenario itself asks for. */
export interface ProveOptions {
  readonly carried?: readonly (readonly string[])[]
  readonly most?: number
}

export function prove(script: Script, reference: Reference, options: ProveOptions = {}): Proof | TooLarge {
  const carried = options.carried ?? carriedSets(script.scenario)
  const ground = playground({ script, reference })
  const most = options.most ?? MOST_STATES
  const canComeBack = ground.ranks.comesBack.includes(true)
  const walked = proveByWalking(ground, carried, canComeBack ? most : Math.min(most, FEW_STATES))
  if (walked) return walked
  const proven = canComeBack ? 'too large' : proveOver(ground, carried, most)
  if (proven === 'too large') return tooLarge(script, reference, most)
  if (proven) return { ...proven, withSilences: silenced(ground, carried, most), loops: [] }
  return proveByWalking(ground, carried, most) ?? tooLarge(script, reference, most)
}

/** So few states are walked one by one sooner than spot by spot; of shipped scenarios none has a quarter of it. */
const FEW_STATES = 20_000

/** Walks every state by itself, wherever talks can come back to; undefined where there are more than `most`. */
export function proveByWalking(
  ground: Ground,
  carried: readonly (readonly string[])[],
  most: number | undefined,
): Proof | undefined {
  const { script, reference } = ground
  const played = playedOn(ground, carried, most, false)
  if (!played) return undefined
  const { walk, attain } = played
  const fronts = frontsOf(played)
  const counted = walk.starts.map(({ node }) => countWays(walk, node))
  const fares = faresIn(played)
  const talks = walk.starts.map((_, start) => talksOf(played, fronts, counted[start], start))
  return {
    script,
    reference,
    states: walk.reach.states,
    talks,
    arrivals: arrivalsIn(walk),
    endings: endingsOf(played, counted[0]),
    moments: momentsOf(walk, attain, fronts),
    withSilences: silenced(ground, carried, most),
    strategies: strategiesOf(fares, talks[0], reference),
    passers: passersOf(fares, walk.starts),
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

/** What a player says who never has to toss a coin. */
function sayingsOf(marks: Walk, taste: Taste): string[] {
  const steps = onePlay(marks, likedIn(marks, taste), 0)
  const replies = repliesOf(marks, steps)
  return steps.map(({ node }, turn) => `${marks.placeAt(node).beat}.${replies[turn]}`)
}
