/** Tells, by a few plays, that a player's ledgers are far too many to carry. */
import { chances } from '../ways/chance.ts'
import { SEED } from '../ways/drawn.ts'
import { MOST_WAYS } from '../ways/follow.ts'
import { boundariesOf, empathyOf } from './futures.ts'
import { ledger } from '../ways/ledgers.ts'
import { ledgerTable } from './ledger-table.ts'
import type { Chooses } from './chooses.ts'
import { MOST_LEDGERS } from './ledgers.ts'
import { MOST_TURNS } from '../ways/one-play.ts'
import type { Steps } from './steps.ts'

const FEW = 600
/** The guess may be wrong by so much. */
const SURELY = 2

/**
 * Of so many draws so many pairs are alike where so many things are equally likely; where they are not there are more
 * (the birthday problem, and Simpson's index). So many ledgers there are at least, after each number of turns.
 */
export function areFarTooMany(
  steps: Pick<Steps, 'starts' | 'after' | 'lossOf' | 'isEnd'>,
  chooses: Chooses,
  start: number,
): boolean {
  const chance = chances(SEED)
  const ways = new Int32Array(MOST_WAYS)
  const plays = Array.from({ length: FEW }, () => ({
    state: steps.starts[start]!,
    empathy: 0,
    boundaries: 0,
  }))
  const alike = ledgerTable()
  let ledgers = 0
  for (let turn = 0; turn < MOST_TURNS; turn++) {
    alike.clear()
    let [going, pairs] = [0, 0]
    for (const play of plays) {
      const many = steps.isEnd(play.state) ? 0 : chooses(play.state, ways)
      if (many === 0) continue
      going++
      const way = ways[Math.floor(chance() * many)]!
      const next = steps.after(play.state, way)
      const takes = steps.lossOf(play.state, way, next)
      play.empathy = Math.min(100, play.empathy + empathyOf(takes))
      play.boundaries = Math.min(100, play.boundaries + boundariesOf(takes))
      play.state = next
      pairs += alike.add(next, ledger(play.empathy, play.boundaries, 0), 1)
    }
    if (going === 0) return false
    // One pair more: that none was alike says no more than that there are many.
    ledgers += (going * (going - 1)) / 2 / (pairs + 1)
    if (ledgers > SURELY * MOST_LEDGERS) return true
  }
  return false
}
