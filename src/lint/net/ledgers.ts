/** Carries the chances of a player's ledgers from state to state of a net: see `ways/ledgers.ts`. */
import { DIMENSIONS } from '../../scenario/vocabulary.ts'
import { RUBRIC } from '../../scoring/rubric.ts'
import { EDGE } from '../ways/edges.ts'
import { boundariesOf, empathyOf } from './futures.ts'
import { ledger, type Means, MOST_LOST } from '../ways/ledgers.ts'
import { type LedgerTable, ledgerTable } from './ledger-table.ts'
import { MOST_WAYS } from '../ways/follow.ts'
import type { Chooses } from './chooses.ts'
import { spotOf, type Steps } from './steps.ts'

/**
 * Different ledgers at all states together; beyond that plays are drawn. States that have the same future are not put
 * together here: so it is several times what is carried where they are (`ways/ledgers.ts`).
 */
export const MOST_LEDGERS = 500_000
const MOST_PASSING = 150_000
const FATAL = EDGE.fatal << 14

/** Whether no way on can pass any more after such losses. */
export function isLost(steps: Steps, state: number, empathy: number, boundaries: number): boolean {
  const left = steps.leastLeft(state)
  return (
    empathy + (left & 127) > MOST_LOST ||
    boundaries + ((left >> 7) & 127) > MOST_LOST ||
    left >> 14 > MOST_LOST
  )
}

/** Undefined where there are too many ledgers to carry. */
export function overAll(steps: Steps, chooses: Chooses, start: number, passing: boolean): Means | undefined {
  const { net } = steps
  const { scores } = net.ground.script.scenario
  const { ranks, places } = net.ground
  const rankOf = Int32Array.from(places.all, ({ beat }) => ranks.of.get(beat) ?? 0)
  const waiting: (LedgerTable | undefined)[] = Array.from({ length: ranks.of.size })
  const spare: LedgerTable[] = []
  const claims = DIMENSIONS.map(dimension => scores.includes(dimension))
  const sums = [0, 0, 0]
  const ways = new Int32Array(MOST_WAYS)
  const most = passing ? MOST_PASSING : MOST_LEDGERS
  let mean = 0
  let chance = 0
  let carried = 0

  const arrive = (state: number, key: number, part: number): void => {
    const rank = rankOf[steps.standing[spotOf(state) * 2 + 1]!]!
    let here = waiting[rank]
    if (here === undefined) here = waiting[rank] = spare.pop() ?? ledgerTable()
    if (here.add(state, key, part) === 0) carried++
  }

  const end = (state: number, key: number, share: number): void => {
    const byCompensation = claims[2] ? steps.prospectAt(state).compensation : 0
    const byEmpathy = key >> 8
    const byBoundaries = (key >> 1) & 127
    sums[0]! += share * byEmpathy
    sums[1]! += share * byBoundaries
    sums[2]! += share * byCompensation
    if ((key & 1) === 1) return
    const worst = Math.max(claims[0] ? byEmpathy : 0, claims[1] ? byBoundaries : 0, byCompensation)
    mean += share * (100 - worst)
    if (100 - worst >= RUBRIC.passMark) chance += share
  }

  arrive(steps.starts[start]!, 0, 1)
  for (let rank = 0; rank < waiting.length; rank++) {
    const here = waiting[rank]
    if (here === undefined) continue
    here.each((state, key, share) => {
      if (carried > most) return
      if (steps.isEnd(state)) return end(state, key, share)
      const many = chooses(state, ways)
      for (let at = 0; at < many; at++) {
        const next = steps.after(state, ways[at]!)
        const takes = steps.lossOf(state, ways[at]!, next)
        const empathy = Math.min(100, (key >> 8) + empathyOf(takes))
        const boundaries = Math.min(100, ((key >> 1) & 127) + boundariesOf(takes))
        const fatal = (key & 1) | ((takes & FATAL) !== 0 ? 1 : 0)
        if (passing && (fatal === 1 || isLost(steps, next, empathy, boundaries))) continue
        arrive(next, ledger(empathy, boundaries, fatal), share / many)
      }
    })
    if (carried > most) return undefined
    here.clear()
    spare.push(here)
    waiting[rank] = undefined
  }
  const means = DIMENSIONS.flatMap((dimension, at) => (claims[at] ? [[dimension, 100 - sums[at]!]] : []))
  return { mean, chance, means: Object.fromEntries(means) }
}
