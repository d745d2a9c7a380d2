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

/** As many plays as testing by chance takes. */
export const PLAYS = 10_000
export const SEED = 20_261_122

/** With `passing`, a play stops where it can no longer pass: the share that passes is the same, the means are not to be used. */
export function overPlays({ walk, attain }: Played, likes: Likes, start: number, passing: boolean): Means {
  const { to, empathy, boundaries, bits, ground } = walk
  const { scores } = ground.script.scenario
  const chance = chances(SEED)
  const isLost = lostBeyond(attain)
  const sums: Record<Dimension, number> = { empathy: 0, boundaries: 0, compensation: 0 }
  const ways = new Int32Array(MOST_WAYS)
  let [mean, passed] = [0, 0]
  for (let play = 0; play < PLAYS; play++) {
    let node = walk.starts[start]?.node ?? 0
    let [byEmpathy, byBoundaries, fatal] = [0, 0, false]
    // What still goes round after so many turns counts as not passed.
    let turns = 0
    let count = likes(node, ways)
    for (; count > 0 && turns < MOST_TURNS; turns++) {
      const edge = ways[Math.floor(chance() * count)] ?? 0
      byEmpathy += empathy[edge] ?? 0
      byBoundaries += boundaries[edge] ?? 0
      fatal ||= ((bits[edge] ?? 0) & EDGE.fatal) !== 0
      node = to[edge] ?? 0
      if (passing && (fatal || isLost(node, byEmpathy, byBoundaries))) break
      count = likes(node, ways)
    }
    if (count > 0) continue
    const lost: Record<Dimension, number> = {
      empathy: Math.min(100, byEmpathy),
      boundaries: Math.min(100, byBoundaries),
      compensation: attain.compensation?.least[node] ?? 0,
    }
    let worst = 0
    for (const dimension of scores) {
      worst = Math.max(worst, lost[dimension])
      sums[dimension] += 100 - lost[dimension]
    }
    const overall = fatal ? 0 : 100 - worst
    mean += overall
    if (overall >= RUBRIC.passMark) passed++
  }
  return {
    mean: mean / PLAYS,
    chance: passed / PLAYS,
    means: Object.fromEntries(scores.map(dimension => [dimension, sums[dimension] / PLAYS])),
  }
}
