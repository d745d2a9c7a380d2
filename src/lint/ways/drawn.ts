/** What seeded plays of a player come to, where all of them are too many to reckon. */
import type { Dimension } from '../../scenario/vocabulary.ts'
import { RUBRIC } from '../../scoring/rubric.ts'
import { chances } from './chance.ts'
import { EDGE } from './edges.ts'
import { MOST_WAYS } from './follow.ts'
import { lostBeyond, type Means } from './ledgers.ts'
import { MOST_TURNS } from './one-play.ts'
import type { Played } from './played.ts'
import type { Likes } from './players.ts'

/** By its own name: this is asked of every edge. */
const FATAL = EDGE.fatal

/** As many plays as testing by chance takes. */
export const PLAYS = 10_000
export const SEED = 20_261_122

/** With `passing`, a play stops where it can no longer pass: the share that passes is the same, the means are not to be used. */
export function overPlays({ walk, attain }: Played, likes: Likes, start: number, passing: boolean): Means {
  const { to, empathy, boundaries, bits, ground } = walk
  const taken = attain.compensation?.least
  const chance = chances(SEED)
  const isLost = lostBeyond(attain)
  const opening = walk.starts[start]?.node ?? 0
  const ways = new Int32Array(MOST_WAYS)
  // Thousands of plays come by the same few nodes: what is liked at one is asked once.
  const known = Array.from<Int32Array | undefined>({ length: walk.size })
  const likedAt = (node: number): Int32Array => (known[node] ??= ways.slice(0, likes(node, ways)))
  /** What is lost in all, and by how many plays. */
  const lost: Record<Dimension, number> = { empathy: 0, boundaries: 0, compensation: 0 }
  let ended = 0
  let mean = 0
  let passed = 0
  for (let play = 0; play < PLAYS; play++) {
    let node = opening
    let byEmpathy = 0
    let byBoundaries = 0
    let fatal = 0
    // What still goes round after so many turns counts as not passed.
    let turns = 0
    let liked = likedAt(node)
    for (; liked.length > 0 && turns < MOST_TURNS; turns++) {
      const edge = liked[Math.floor(chance() * liked.length)] ?? 0
      byEmpathy += empathy[edge] ?? 0
      byBoundaries += boundaries[edge] ?? 0
      fatal |= (bits[edge] ?? 0) & FATAL
      node = to[edge] ?? 0
      if (passing && (fatal !== 0 || isLost(node, byEmpathy, byBoundaries))) break
      liked = likedAt(node)
    }
    if (liked.length > 0) continue
    ended++
    const lostEmpathy = Math.min(100, byEmpathy)
    const lostBoundaries = Math.min(100, byBoundaries)
    const lostCompensation = taken?.[node] ?? 0
    lost.empathy += lostEmpathy
    lost.boundaries += lostBoundaries
    lost.compensation += lostCompensation
    // What is not claimed loses nothing.
    const overall = fatal === 0 ? 100 - Math.max(lostEmpathy, lostBoundaries, lostCompensation) : 0
    mean += overall
    if (overall >= RUBRIC.passMark) passed++
  }
  const { scores } = ground.script.scenario
  return {
    mean: mean / PLAYS,
    chance: passed / PLAYS,
    means: Object.fromEntries(scores.map(dimension => [dimension, (100 * ended - lost[dimension]) / PLAYS])),
  }
}
