/** What seeded plays over a net come to, where all of them are too many to reckon: see `ways/drawn.ts`. */
import type { Dimension } from '../../scenario/vocabulary.ts'
import { RUBRIC } from '../../scoring/rubric.ts'
import { chances } from '../ways/chance.ts'
import { PLAYS, SEED } from '../ways/drawn.ts'
import { EDGE } from '../ways/edges.ts'
import { MOST_WAYS } from '../ways/follow.ts'
import { boundariesOf, empathyOf } from './futures.ts'
import type { Means } from '../ways/ledgers.ts'
import type { Chooses } from './chooses.ts'
import { isLost } from './ledgers.ts'
import { MOST_TURNS } from '../ways/one-play.ts'
import type { Steps } from './steps.ts'

const FATAL = EDGE.fatal << 14

/** With `passing`, a play stops where it can no longer pass: the share that passes is the same, the means are not to be used. */
export function overPlays(steps: Steps, chooses: Chooses, start: number, passing: boolean): Means {
  const { scores } = steps.net.ground.script.scenario
  const chance = chances(SEED)
  const sums: Record<Dimension, number> = { empathy: 0, boundaries: 0, compensation: 0 }
  const ways = new Int32Array(MOST_WAYS)
  let mean = 0
  let passed = 0
  for (let play = 0; play < PLAYS; play++) {
    let state = steps.starts[start]!
    let byEmpathy = 0
    let byBoundaries = 0
    let fatal = 0
    let turns = 0
    let many = chooses(state, ways)
    for (; many > 0 && turns < MOST_TURNS; turns++) {
      const way = ways[Math.floor(chance() * many)]!
      const next = steps.after(state, way)
      const takes = steps.lossOf(state, way, next)
      byEmpathy += empathyOf(takes)
      byBoundaries += boundariesOf(takes)
      fatal |= takes & FATAL
      state = next
      if (passing && (fatal !== 0 || isLost(steps, state, byEmpathy, byBoundaries))) break
      many = chooses(state, ways)
    }
    if (many > 0) continue
    const lost: Record<Dimension, number> = {
      empathy: Math.min(100, byEmpathy),
      boundaries: Math.min(100, byBoundaries),
      compensation: steps.prospectAt(state).compensation,
    }
    let worst = 0
    for (const dimension of scores) {
      worst = Math.max(worst, lost[dimension])
      sums[dimension] += 100 - lost[dimension]
    }
    const overall = fatal === 0 ? 100 - worst : 0
    mean += overall
    if (overall >= RUBRIC.passMark) passed++
  }
  const means = Object.fromEntries(scores.map(dimension => [dimension, sums[dimension] / PLAYS]))
  return { mean: mean / PLAYS, chance: passed / PLAYS, means }
}
