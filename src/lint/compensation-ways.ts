/** Which kinds of giving the ways through a scenario can end with: too little, what is fair, too much. */
import { type Memory, offered } from '../dialogue/memory.ts'
import type { Script } from '../dialogue/script.ts'
import { isOver, type State } from '../dialogue/state.ts'
import { available, opening, step } from '../dialogue/step.ts'
import { bandAtEnd, fairness } from '../scoring/compensation.ts'
import { walkMoods } from './mood-walk.ts'

const GIVINGS = ['low', 'fair', 'high'] as const
export type Giving = (typeof GIVINGS)[number]

/**
 * The kinds of giving that some way ends with.
 *
 * Three players who each aim at one kind mostly find them all; where they do not, every way is walked.
 */
export function compensationWays(script: Script): ReadonlySet<Giving> {
  const found = new Set(AIMS.flatMap(aim => givingAt(script, talkOf(script, aim))))
  if (found.size === GIVINGS.length) return found
  const endings = walkMoods(script, true).filter(({ beat }) => script.endings.has(beat))
  return new Set(endings.flatMap(({ memory }) => givingOf(script, memory)))
}

/** How much a player likes where a reply leads: giving nothing at all, all there is, or as near to fair as can be. */
const AIMS: readonly ((script: Script, memory: Memory) => number)[] = [
  (_, memory) => -offered(memory.standing) - (memory.wayForward ? 1 : 0),
  (_, memory) => offered(memory.standing),
  ({ bands }, memory) => {
    const sum = offered(memory.standing)
    const off = Math.max(0, bands.plain.lo - sum, sum - bands.plain.hi)
    return -off + (memory.wayForward ? 1 : 0)
  },
]

/** More turns than any talk without a loop has; a player who goes round and round has found nothing. */
const MOST_TURNS = 1_000

function talkOf(script: Script, aim: (typeof AIMS)[number]): State {
  let state = opening(script)
  for (let turn = 0; turn < MOST_TURNS && !isOver(state); turn++) {
    const nexts = available(script, state).map(said => step(script, state, said))
    const best = nexts.reduce((a, b) => (aim(script, b.memory) > aim(script, a.memory) ? b : a))
    state = best
  }
  return state
}

/** A talk that goes round and round has no end that anything could be given at. */
function givingAt(script: Script, state: State): Giving[] {
  return isOver(state) ? givingOf(script, state.memory) : []
}

function givingOf(script: Script, memory: Memory): Giving[] {
  const { give } = script.scenario.youMay
  const band = bandAtEnd(script, memory)
  const given = offered(memory.standing)
  if (band.lo > give) {
    // What is owed is not yours to give: handing over is fair, and any sum beyond your authority is too much.
    if (memory.handedOver) return ['fair']
    return given > give ? ['high'] : ['low']
  }
  const { points, reason } = fairness(script, memory)
  if (points === 0) return ['fair']
  if (given > band.hi) return ['high']
  // Where nothing is owed, too little is a talk in which no way forward was put at all.
  return given < band.lo || reason === 'no-way-forward' ? ['low'] : []
}
