/** A talk with its running ledger, one reply at a time: what an exact search walks. */
import type { Script, WeighedReply } from '../dialogue/script.ts'
import type { State } from '../dialogue/state.ts'
import { momentAt, opening, step } from '../dialogue/step.ts'
import { NOTE, type Dimension } from '../scenario/vocabulary.ts'
import { fairness } from '../scoring/compensation.ts'
import { endingReasonAt, restPointsAt } from '../scoring/ending.ts'
import { fatalIn } from '../scoring/fatal.ts'
import type { Reference } from '../scoring/reference.ts'
import { RUBRIC } from '../scoring/rubric.ts'
import { reckon, turnPoints } from '../scoring/turn.ts'
import { stateKey } from './walk.ts'

/** What a talk may be measured by. */
export interface Measured {
  readonly script: Script
  readonly reference: Reference
}

/** A place in a talk and what it has cost so far; losses stop at 100, so that there are finitely many. */
export interface Entry {
  readonly state: State
  readonly empathy: number
  readonly boundaries: number
  readonly fatal: boolean
}

/** The ledger of a talk in which nothing has been said. */
export function openLedger({ script }: Measured): Entry {
  return { state: opening(script), empathy: 0, boundaries: 0, fatal: false }
}

/** The ledger after one of the available replies. */
export function enter({ script, reference }: Measured, entry: Entry, said: WeighedReply): Entry {
  const { state } = entry
  const after = step(script, state, said)
  const reckoning = reckon(script, reference, state, said)
  const rest = endingLoss({ script, reference }, state, after)
  const loss = (dimension: 'empathy' | 'boundaries') =>
    reference.claimed.includes(dimension)
      ? Math.min(100, entry[dimension] + turnPoints(reference, reckoning, dimension) + rest[dimension])
      : 0
  return {
    state: after,
    empathy: loss('empathy'),
    boundaries: loss('boundaries'),
    fatal: entry.fatal || fatalIn(script, state, said, after).length > 0,
  }
}

/** What the ending takes, where this step reached one. */
function endingLoss({ script, reference }: Measured, before: State, after: State) {
  const at = after.ending !== null && before.beat !== NOTE ? momentAt(script, before) : undefined
  if (!at || after.ending === null || !endingReasonAt(script, before, at, after.ending)) {
    return { empathy: 0, boundaries: 0 }
  }
  return restPointsAt(script, reference, before, at, false)
}

/** The scores of a ledger whose talk is over; null for what the file does not claim. */
export function closeLedger(
  { script }: Measured,
  entry: Entry,
): { scores: Record<Dimension, number | null>; overall: number } {
  const claimed = script.scenario.scores
  const scores = {
    empathy: claimed.includes('empathy') ? 100 - entry.empathy : null,
    boundaries: claimed.includes('boundaries') ? 100 - entry.boundaries : null,
    compensation: claimed.includes('compensation') ? 100 - fairness(script, entry.state.memory).points : null,
  }
  const lowest = Math.min(...claimed.map(dimension => scores[dimension] ?? 100))
  return { scores, overall: entry.fatal ? 0 : lowest }
}

export function passes(overall: number): boolean {
  return overall >= RUBRIC.passMark
}

/** Entries with the same key have the same future and the same marks. */
export function entryKey(entry: Entry): string {
  return `${stateKey(entry.state)}#${entry.empathy}#${entry.boundaries}#${entry.fatal}`
}
