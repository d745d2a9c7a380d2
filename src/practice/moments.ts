/** Which single moments a drill serves, and in what order. */
import { scatter } from '../dialogue/order.ts'
import type { Move } from '../scenario/vocabulary.ts'
import { type MoveStanding, weightOf } from './standing.ts'

/** About five minutes, reading and all; nobody's time is taken. */
export const MOMENTS = 8

/**
 * A moment of a finished talk that can be answered again.
 *
 * Moments of assessments are among them; a talk of which a programme tells the scores alone is not.
 */
export interface Candidate {
  readonly attempt: string
  /** From 1. */
  readonly turn: number
  readonly scenario: string
  readonly beat: string
  /** When the talk ended. */
  readonly at: number
  /** What it was a chance for, then. */
  readonly moves: readonly Move[]
  /** Points that the reply of then took. */
  readonly lost: number
  /** Answered since, in a drill, with nothing lost. */
  readonly mended: boolean
}

/**
 * What cost points and was not mended since comes first, then what is due, then by the seed. Each beat comes once, as it
 * was met last; of these, scenarios and moves take turns as far as they can.
 */
export function momentsFor(
  candidates: readonly Candidate[],
  due: readonly MoveStanding[],
  seed: number,
  most: number = MOMENTS,
): readonly Candidate[] {
  const weights = new Map(due.map(standing => [standing.move, weightOf(standing)]))
  const weigh = ({ moves }: Candidate) => Math.max(0, ...moves.map(move => weights.get(move) ?? 0))
  const chosen = latest(candidates)
    .map(of => ({ of, weight: weigh(of), place: scatter(`${seed}/${of.scenario}/${of.beat}`) }))
    .toSorted((a, b) => tier(a.of) - tier(b.of) || b.weight - a.weight || a.place - b.place)
    .slice(0, most)
    .map(({ of }) => of)
  return [0, 1].reduce<readonly Candidate[]>(
    (before, each) => [
      ...before,
      ...takingTurns(
        chosen.filter(of => tier(of) === each),
        before.at(-1),
        weights,
      ),
    ],
    [],
  )
}

function tier({ lost, mended }: Candidate): number {
  return lost > 0 && !mended ? 0 : 1
}

/** Of each beat how it was met last. */
function latest(candidates: readonly Candidate[]): readonly Candidate[] {
  const byBeat = new Map<string, Candidate>()
  const inTime = candidates.toSorted(
    (a, b) => a.at - b.at || (a.attempt < b.attempt ? -1 : a.attempt > b.attempt ? 1 : a.turn - b.turn),
  )
  for (const of of inTime) byBeat.set(`${of.scenario}/${of.beat}`, of)
  return [...byBeat.values()]
}

function takingTurns(
  moments: readonly Candidate[],
  after: Candidate | undefined,
  weights: ReadonlyMap<Move, number>,
): readonly Candidate[] {
  const lead = ({ moves }: Candidate) =>
    moves.toSorted((a, b) => (weights.get(b) ?? 0) - (weights.get(a) ?? 0))[0]
  const left = [...moments]
  const order: Candidate[] = []
  for (let last = after; left.length > 0; last = order.at(-1)) {
    const elsewhere = (of: Candidate) => of.scenario !== last?.scenario
    const other = (of: Candidate) => !last || lead(of) !== lead(last)
    const next =
      left.find(of => elsewhere(of) && other(of)) ?? left.find(elsewhere) ?? left.find(other) ?? left[0]
    if (!next) break
    order.push(next)
    left.splice(left.indexOf(next), 1)
  }
  return order
}
