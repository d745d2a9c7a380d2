/** How a player with one taste fares over all its plays: exact where they fit, else by many plays, and labelled so. */
import { DIMENSIONS, type Dimension, type Move, MOVES } from '../../scenario/vocabulary.ts'
import { RUBRIC } from '../../scoring/rubric.ts'
import { chances, intervalOf } from './chance.ts'
import { EDGE } from './edges.ts'
import { MOST_TURNS } from './one-play.ts'
import { type Liked, likedIn, type Naive, robotOf, type Taste, TASTES } from './players.ts'
import type { Played } from './played.ts'

export interface Fare {
  /** The expected overall score. */
  readonly mean: number
  /** The expected score of each dimension claimed. */
  readonly means: Readonly<Partial<Record<Dimension, number>>>
  /** The chance of passing, 0..1. */
  readonly chance: number
  /** Whether the means are those of all plays; else they are of `PLAYS` seeded ones. */
  readonly exactMeans: boolean
  /** Where the chance lies, 19 times in 20, where it was not reckoned over all plays. */
  readonly interval: readonly [number, number] | null
}

/** A player passes a scenario when more than 5 plays in 100 pass. */
export const PASSES_ABOVE = 0.05

/** As many plays as testing by chance takes. */
export const PLAYS = 10_000
const SEED = 20_261_122

/** Different ledgers at all states together; beyond that plays are drawn. */
const MOST_LEDGERS = 60_000

const MOST_LOST = 100 - RUBRIC.passMark

export function fareOf(played: Played, taste: Taste, start = 0): Fare {
  const liked = likedIn(played.walk, taste)
  const whole = overAll(played, liked, start, false)
  if (whole) return { ...whole, exactMeans: true, interval: null }
  const drawn = overPlays(played, liked, start)
  const passing = overAll(played, liked, start, true)
  if (passing) return { ...drawn, chance: passing.chance, exactMeans: false, interval: null }
  return { ...drawn, exactMeans: false, interval: intervalOf(drawn.chance, PLAYS) }
}

/** How a naive player fares; of the robots the one that passes most often, of equals the move that is listed first. */
export function fareOfNaive(played: Played, name: Naive, start = 0): Fare & { readonly move?: Move } {
  if (name !== 'robot') return fareOf(played, TASTES[name], start)
  const { script } = played.walk.walker
  const used = new Set(
    [...script.moments.values()].flatMap(at => at.replies.flatMap(({ reply }) => reply.moves)),
  )
  let top: { move: Move; chance: number } | undefined
  for (const move of MOVES) {
    if (!used.has(move)) continue
    const liked = likedIn(played.walk, robotOf(move))
    const { chance } = overAll(played, liked, start, true) ?? overPlays(played, liked, start)
    if (!top || chance > top.chance) top = { move, chance }
  }
  return top
    ? { ...fareOf(played, robotOf(top.move), start), move: top.move }
    : fareOf(played, TASTES.random, start)
}

type Means = Pick<Fare, 'mean' | 'means' | 'chance'>

/** Two losses and what is fatal, as one number. */
const ledger = (empathy: number, boundaries: number, fatal: boolean): number =>
  (empathy * 101 + boundaries) * 2 + Number(fatal)

/**
 * Carries chances from state to state; undefined where there are too many ledgers to carry, or talks go round.
 *
 * With `passing`, plays that can no longer pass are dropped at once: the chance is exact, the means are not to be used.
 */
function overAll({ walk, attain }: Played, liked: Liked, start: number, passing: boolean): Means | undefined {
  if (walk.endless) return undefined
  const { order, to, empathy, boundaries, bits, walker } = walk
  const { scores } = walker.script.scenario
  const here = new Map<number, Map<number, number>>([[walk.starts[start]?.node ?? 0, new Map([[0, 1]])]])
  const sums: Record<Dimension, number> = { empathy: 0, boundaries: 0, compensation: 0 }
  let [mean, chance, carried] = [0, 0, 0]
  for (const node of order) {
    const ledgers = here.get(node)
    if (!ledgers) continue
    here.delete(node)
    carried += ledgers.size
    if (carried > MOST_LEDGERS) return undefined
    const edges = liked(node)
    if (edges.length === 0) {
      // At an end the least that can still be lost is what the offers that stand take.
      const taken = attain.compensation?.least[node] ?? 0
      for (const [key, share] of ledgers) {
        const fatal = key % 2 === 1
        const lost = {
          empathy: Math.floor(key / 202),
          boundaries: Math.floor(key / 2) % 101,
          compensation: taken,
        }
        const overall = fatal ? 0 : 100 - Math.max(...scores.map(dimension => lost[dimension]))
        for (const dimension of scores) sums[dimension] += share * (100 - lost[dimension])
        mean += share * overall
        if (overall >= RUBRIC.passMark) chance += share
      }
      continue
    }
    for (const edge of edges) {
      const next = to[edge] ?? 0
      const [byEmpathy, byBoundaries] = [empathy[edge] ?? 0, boundaries[edge] ?? 0]
      const fatal = ((bits[edge] ?? 0) & EDGE.fatal) !== 0
      const there = here.get(next) ?? new Map<number, number>()
      for (const [key, share] of ledgers) {
        const lostEmpathy = Math.min(100, Math.floor(key / 202) + byEmpathy)
        const lostBoundaries = Math.min(100, (Math.floor(key / 2) % 101) + byBoundaries)
        const dead = fatal || key % 2 === 1
        if (passing && (dead || isLost(attain, next, lostEmpathy, lostBoundaries))) continue
        const after = ledger(lostEmpathy, lostBoundaries, dead)
        there.set(after, (there.get(after) ?? 0) + share / edges.length)
      }
      if (there.size > 0) here.set(next, there)
    }
  }
  return { mean, chance, means: Object.fromEntries(scores.map(dimension => [dimension, sums[dimension]])) }
}

/** Whether no way on from here can pass any more. */
function isLost(attain: Played['attain'], node: number, empathy: number, boundaries: number): boolean {
  const beyond = (dimension: Dimension, lost: number) =>
    lost + (attain[dimension]?.least[node] ?? 0) > MOST_LOST
  return beyond('empathy', empathy) || beyond('boundaries', boundaries) || beyond('compensation', 0)
}

/** The same from seeded plays. */
function overPlays({ walk, attain }: Played, liked: Liked, start: number): Means {
  const { to, empathy, boundaries, bits, walker } = walk
  const { scores } = walker.script.scenario
  const chance = chances(SEED)
  const sums: Record<Dimension, number> = { empathy: 0, boundaries: 0, compensation: 0 }
  let [mean, passed] = [0, 0]
  for (let play = 0; play < PLAYS; play++) {
    let node = walk.starts[start]?.node ?? 0
    const lost: Record<Dimension, number> = { empathy: 0, boundaries: 0, compensation: 0 }
    let fatal = false
    // What still goes round after so many turns counts as not passed.
    let turns = 0
    for (let edges = liked(node); edges.length > 0 && turns < MOST_TURNS; edges = liked(node), turns++) {
      const edge = edges[Math.floor(chance() * edges.length)] ?? 0
      lost.empathy += empathy[edge] ?? 0
      lost.boundaries += boundaries[edge] ?? 0
      fatal ||= ((bits[edge] ?? 0) & EDGE.fatal) !== 0
      node = to[edge] ?? 0
    }
    if (turns >= MOST_TURNS) continue
    lost.compensation = attain.compensation?.least[node] ?? 0
    const overall = fatal ? 0 : 100 - Math.max(...scores.map(dimension => Math.min(100, lost[dimension])))
    mean += overall
    if (overall >= RUBRIC.passMark) passed++
    for (const dimension of DIMENSIONS) sums[dimension] += 100 - Math.min(100, lost[dimension])
  }
  return {
    mean: mean / PLAYS,
    chance: passed / PLAYS,
    means: Object.fromEntries(scores.map(dimension => [dimension, sums[dimension] / PLAYS])),
  }
}
