/** Carries the chances of a player's ledgers from state to state, to the ends of all its plays. */
import { type Dimension, DIMENSIONS } from '../../scenario/vocabulary.ts'
import { RUBRIC } from '../../scoring/rubric.ts'
import { EDGE } from './edges.ts'
import type { Played } from './played.ts'
import type { Likes } from './players.ts'
import { grown } from './reach.ts'
import { MOST_WAYS } from './follow.ts'
import type { Walk } from './walk.ts'

/** By its own name: this is asked of every edge. */
const FATAL = EDGE.fatal

/** What all plays come to on average, and the chance that one passes. */
export interface Means {
  /** The overall score. */
  readonly mean: number
  /** The score of each dimension claimed. */
  readonly means: Readonly<Partial<Record<Dimension, number>>>
  readonly chance: number
}

/** Different ledgers at all states together; beyond that plays are drawn. */
const MOST_LEDGERS = 60_000

/** A ledger is two losses and whether something fatal was said, as one number. */
const LEDGERS = 1 << 15
export const ledger = (empathy: number, boundaries: number, fatal: number): number =>
  (empathy << 8) | (boundaries << 1) | fatal
const empathyIn = (key: number): number => key >> 8
const boundariesIn = (key: number): number => (key >> 1) & 127

/**
 * Undefined where there are too many ledgers to carry, or talks go round.
 *
 * With `passing`, plays that can no longer pass are dropped at once: the chance is exact, the means are not to be used.
 */
export function overAll(
  { walk, attain }: Played,
  likes: Likes,
  start: number,
  passing: boolean,
): Means | undefined {
  if (walk.endless) return undefined
  const ends = carry(
    walk,
    likes,
    walk.starts[start]?.node ?? 0,
    attain.compensation?.least,
    passing ? lostBeyond(attain) : undefined,
  )
  if (!ends) return undefined
  const { scores } = walk.ground.script.scenario
  const claimed = DIMENSIONS.filter(dimension => scores.includes(dimension))
  return {
    mean: ends.mean,
    chance: ends.chance,
    means: Object.fromEntries(claimed.map(dimension => [dimension, 100 - ends.lost[dimension]])),
  }
}

/** What the ledgers come to that arrive at ends. */
interface Ends {
  readonly mean: number
  readonly chance: number
  /** What is lost on average. */
  readonly lost: Readonly<Record<Dimension, number>>
}

/** Carries the ledger of an opening to all ends; whatever `isLost` is dropped. Undefined where there are too many. */
function carry(
  walk: Walk,
  likes: Likes,
  opening: number,
  taken: Int16Array | undefined,
  isLost: IsLost | undefined,
): Ends | undefined {
  const { order, to, empathy, boundaries, bits, size } = walk
  const ways = new Int32Array(MOST_WAYS)
  /** The ledgers that arrive at a node are a list: the last one plus 1, each with the one before. */
  const heads = new Int32Array(size)
  let keys = new Int32Array(1 << 10)
  let before = new Int32Array(1 << 10)
  let parts = new Float64Array(1 << 10)
  const lost = { empathy: 0, boundaries: 0, compensation: 0 }
  let mean = 0
  let chance = 0
  let met = 0
  let listed = 1
  parts[0] = 1
  heads[opening] = 1
  // In one piece, as a hundred thousand ledgers come by; and not with `of`: to leave such a loop early has it compiled anew.
  for (let place = 0; place < order.length; place++) {
    const node = order[place] ?? 0
    if (heads[node] === 0) continue
    // The same ledgers are put together.
    let many = 0
    for (let at = heads[node] ?? 0; at !== 0; at = before[at - 1] ?? 0) {
      const key = keys[at - 1] ?? 0
      if (SHARES[key] === 0) HERE[many++] = key
      SHARES[key] = (SHARES[key] ?? 0) + (parts[at - 1] ?? 0)
    }
    met += many
    if (met > MOST_LEDGERS) {
      for (let at = 0; at < many; at++) SHARES[HERE[at] ?? 0] = 0
      return undefined
    }
    const count = likes(node, ways)
    const room = listed + many * count
    if (room > keys.length) {
      keys = grown(keys, new Int32Array(room * 2))
      before = grown(before, new Int32Array(room * 2))
      parts = grown(parts, new Float64Array(room * 2))
    }
    for (let at = 0; at < many; at++) {
      const key = HERE[at] ?? 0
      const share = SHARES[key] ?? 0
      SHARES[key] = 0
      const byEmpathy = empathyIn(key)
      const byBoundaries = boundariesIn(key)
      const dead = key & 1
      if (count === 0) {
        // At an end the least that can still be lost is what the offers that stand take.
        const byCompensation = taken?.[node] ?? 0
        lost.empathy += share * byEmpathy
        lost.boundaries += share * byBoundaries
        lost.compensation += share * byCompensation
        const overall = 100 - Math.max(byEmpathy, byBoundaries, byCompensation)
        if (dead === 1) continue
        mean += share * overall
        if (overall >= RUBRIC.passMark) chance += share
      }
      for (let way = 0; way < count; way++) {
        const edge = ways[way] ?? 0
        const next = to[edge] ?? 0
        const lostEmpathy = Math.min(100, byEmpathy + (empathy[edge] ?? 0))
        const lostBoundaries = Math.min(100, byBoundaries + (boundaries[edge] ?? 0))
        const fatal = dead | ((bits[edge] ?? 0) & FATAL)
        if (isLost && (fatal === 1 || isLost(next, lostEmpathy, lostBoundaries))) continue
        keys[listed] = ledger(lostEmpathy, lostBoundaries, fatal)
        parts[listed] = share / count
        before[listed] = heads[next] ?? 0
        heads[next] = ++listed
      }
    }
  }
  return { mean, chance, lost }
}

/** The ledgers at one node. */
const HERE = new Int32Array(LEDGERS)
/** Their shares; all 0 in between. */
const SHARES = new Float64Array(LEDGERS)

export const MOST_LOST = 100 - RUBRIC.passMark

/** Whether no way on from a node can pass any more after such losses. */
type IsLost = (node: number, empathy: number, boundaries: number) => boolean

export function lostBeyond(attain: Played['attain']): IsLost {
  const [byEmpathy, byBoundaries] = [attain.empathy?.least, attain.boundaries?.least]
  const byCompensation = attain.compensation?.least
  return (node, empathy, boundaries) =>
    empathy + (byEmpathy?.[node] ?? 0) > MOST_LOST ||
    boundaries + (byBoundaries?.[node] ?? 0) > MOST_LOST ||
    (byCompensation?.[node] ?? 0) > MOST_LOST
}
