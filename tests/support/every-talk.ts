/** Every talk of a small scenario, one by one, by the rules alone: what an exact walk must agree with. */
import type { WeighedReply } from '../../src/dialogue/script.ts'
import { isOver, type State } from '../../src/dialogue/state.ts'
import { available, momentAt, step, waitInVain } from '../../src/dialogue/step.ts'
import type { Dimension } from '../../src/scenario/vocabulary.ts'
import { NOTE } from '../../src/scenario/vocabulary.ts'
import { fairness } from '../../src/scoring/compensation.ts'
import { endingReasonAt, restPointsAt } from '../../src/scoring/ending.ts'
import { fatalIn } from '../../src/scoring/fatal.ts'
import { reckon, turnPoints } from '../../src/scoring/turn.ts'
import type { Measured } from '../../src/lint/measured.ts'

/** One thing that can be said or waited at a state, with where it leads and what it takes. */
export interface Happening {
  readonly said: WeighedReply | null
  readonly after: State
  readonly lost: Readonly<Record<'empathy' | 'boundaries', number>>
  readonly fatal: boolean
}

/** How a talk goes on from a state to its end. */
export interface Rest {
  readonly lost: Readonly<Record<Dimension, number>>
  readonly fatal: boolean
  readonly ending: string
  /** The chance of it where each reply is said with equal chance. */
  readonly share: number
  readonly endsWell: boolean
}

/** What can happen at a state. */
export function happenings({ script, reference }: Measured, state: State, silences: boolean): Happening[] {
  const at = momentAt(script, state)
  if (!at) return []
  const claimed = reference.claimed
  const rest = (after: State, silent: boolean) =>
    after.ending !== null && state.beat !== NOTE && endingReasonAt(script, state, at, after.ending)
      ? restPointsAt(script, reference, state, at, silent)
      : { empathy: 0, boundaries: 0 }
  const said = available(script, state).map((reply): Happening => {
    const after = step(script, state, reply)
    const reckoning = reckon(script, reference, state, reply)
    const ends = rest(after, false)
    const loss = (dimension: 'empathy' | 'boundaries') =>
      claimed.includes(dimension) ? turnPoints(reference, reckoning, dimension) + ends[dimension] : 0
    return {
      said: reply,
      after,
      lost: { empathy: loss('empathy'), boundaries: loss('boundaries') },
      fatal: fatalIn(script, state, reply, after).length > 0,
    }
  })
  if (!silences || !at.moment.silence) return said
  const after = waitInVain(script, state)
  const ends = rest(after, true)
  const lost = {
    empathy: claimed.includes('empathy') ? ends.empathy : 0,
    boundaries: claimed.includes('boundaries') ? ends.boundaries : 0,
  }
  return [...said, { said: null, after, lost, fatal: false }]
}

/** Whether a happening ends the talk by a customer who left, or without cause. */
function isBadEnd({ script }: Measured, before: State, after: State): boolean {
  const at = momentAt(script, before)
  return (
    at !== undefined &&
    after.ending !== null &&
    before.beat !== NOTE &&
    endingReasonAt(script, before, at, after.ending) !== undefined
  )
}

/** Lists every way on from a state; undefined where there are more than `most`. */
export function restsFrom(one: Measured, silences: boolean, most: number) {
  const known = new Map<string, Rest[]>()
  let listed = 0
  const from = (state: State): Rest[] => {
    const key = JSON.stringify(state)
    const before = known.get(key)
    if (before) return before
    const rests = isOver(state)
      ? [ended(one, state)]
      : happenings(one, state, silences).flatMap((happening, _, all) =>
          from(happening.after).map(rest => joined(one, state, happening, rest, all.length)),
        )
    listed += rests.length
    if (listed > most) throw new TooMany()
    known.set(key, rests)
    return rests
  }
  return { from, states: known }
}

export class TooMany extends Error {}

function ended({ script }: Measured, state: State): Rest {
  const claimed = script.scenario.scores.includes('compensation')
  const taken = claimed ? fairness(script, state.memory).points : 0
  return {
    lost: { empathy: 0, boundaries: 0, compensation: taken },
    fatal: false,
    ending: state.ending ?? '',
    share: 1,
    endsWell: true,
  }
}

function joined(
  one: Measured,
  before: State,
  { after, lost, fatal }: Happening,
  rest: Rest,
  ways: number,
): Rest {
  return {
    lost: {
      empathy: lost.empathy + rest.lost.empathy,
      boundaries: lost.boundaries + rest.lost.boundaries,
      compensation: rest.lost.compensation,
    },
    fatal: fatal || rest.fatal,
    ending: rest.ending,
    share: rest.share / ways,
    endsWell: rest.endsWell && !isBadEnd(one, before, after),
  }
}

/** The overall score that a rest of a talk leaves to a clean record. */
export function overallAfter({ script }: Measured, { lost, fatal }: Rest): number {
  return fatal
    ? 0
    : 100 - Math.max(...script.scenario.scores.map(dimension => Math.min(100, lost[dimension])))
}
