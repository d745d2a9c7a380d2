/** Carries the chances of a player's ledgers from state to state, to the ends of all its plays. */
import { type Dimension, DIMENSIONS } from '../../scenario/vocabulary.ts'
import { RUBRIC } from '../../scoring/rubric.ts'
import { EDGE } from './edges.ts'
import type { Played } from './played.ts'
import type { Likes } from './players.ts'
import { grown } from './reach.ts'
import { MOST_WAYS } from './follow.ts'

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
  const { order, to, empathy, boundaries, bits, ground } = walk
  const { scores } = ground.script.scenario
  const lost = lostBeyond(attain)
  const taken = attain.compensation?.least
  /** The ledgers that arrive at a node are a list: the last one plus 1, each with the one before. */
  const heads = new Int32Array(walk.size)
  let keys = new Int32Array(1 << 10)
  let before = new Int32Array(1 << 10)
  let parts = new Float64Array(1 << 10)
  let listed = 0
  const claimed = DIMENSIONS.map(dimension => scores.includes(dimension))
  const claims = (loss: number, at: number): number => (claimed[at] === true ? loss : 0)
  /** What is lost on average, by dimension. */
  const sums: [number, number, number] = [0, 0, 0]
  const ways = new Int32Array(MOST_WAYS)
  const here = HERE
  let [mean, chance, carried] = [0, 0, 0]

  const arrive = (node: number, key: number, part: number): void => {
    if (listed === keys.length) {
      keys = grown(keys, new Int32Array(listed * 2))
      before = grown(before, new Int32Array(listed * 2))
      parts = grown(parts, new Float64Array(listed * 2))
    }
    keys[listed] = key
    parts[listed] = part
    before[listed] = heads[node] ?? 0
    heads[node] = ++listed
  }

  /** Puts the same ledgers of a node together; how many are left in `here`. */
  const gather = (node: number): number => {
    let many = 0
    for (let at = heads[node] ?? 0; at !== 0; at = before[at - 1] ?? 0) {
      const key = keys[at - 1] ?? 0
      if (SHARES[key] === 0) here[many++] = key
      SHARES[key] = (SHARES[key] ?? 0) + (parts[at - 1] ?? 0)
    }
    return many
  }

  const end = (node: number, key: number, share: number): void => {
    // At an end the least that can still be lost is what the offers that stand take.
    const byCompensation = taken?.[node] ?? 0
    const worst = Math.max(claims(empathyIn(key), 0), claims(boundariesIn(key), 1), claims(byCompensation, 2))
    sums[0] += share * empathyIn(key)
    sums[1] += share * boundariesIn(key)
    sums[2] += share * byCompensation
    if ((key & 1) === 1) return
    mean += share * (100 - worst)
    if (100 - worst >= RUBRIC.passMark) chance += share
  }

  arrive(walk.starts[start]?.node ?? 0, 0, 1)
  for (const node of order) {
    if (heads[node] === 0) continue
    const many = gather(node)
    carried += many
    const count = likes(node, ways)
    for (let at = 0; at < many; at++) {
      const key = here[at] ?? 0
      const share = SHARES[key] ?? 0
      SHARES[key] = 0
      if (carried > MOST_LEDGERS) continue
      if (count === 0) end(node, key, share)
      const byEmpathy = empathyIn(key)
      const byBoundaries = boundariesIn(key)
      const dead = key & 1
      for (let way = 0; way < count; way++) {
        const edge = ways[way] ?? 0
        const next = to[edge] ?? 0
        const lostEmpathy = Math.min(100, byEmpathy + (empathy[edge] ?? 0))
        const lostBoundaries = Math.min(100, byBoundaries + (boundaries[edge] ?? 0))
        const fatal = dead | ((bits[edge] ?? 0) & EDGE.fatal)
        if (passing && (fatal === 1 || lost(next, lostEmpathy, lostBoundaries))) continue
        arrive(next, ledger(lostEmpathy, lostBoundaries, fatal), share / count)
      }
    }
    if (carried > MOST_LEDGERS) return undefined
  }
  return {
    mean,
    chance,
    means: Object.fromEntries(
      DIMENSIONS.flatMap((dimension, at) => (claimed[at] ? [[dimension, 100 - (sums[at] ?? 0)]] : [])),
    ),
  }
}

/** The ledgers at one node. */
const HERE = new Int32Array(LEDGERS)
/** Their shares; all 0 in between. */
const SHARES = new Float64Array(LEDGERS)

export const MOST_LOST = 100 - RUBRIC.passMark

/** Whether no way on from a node can pass any more after such losses. */
export function lostBeyond(attain: Played['attain']) {
  const [byEmpathy, byBoundaries] = [attain.empathy?.least, attain.boundaries?.least]
  const byCompensation = attain.compensation?.least
  return (node: number, empathy: number, boundaries: number): boolean =>
    empathy + (byEmpathy?.[node] ?? 0) > MOST_LOST ||
    boundaries + (byBoundaries?.[node] ?? 0) > MOST_LOST ||
    (byCompensation?.[node] ?? 0) > MOST_LOST
}
