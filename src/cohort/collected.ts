/** What must be known of the people whose score was corrected: each of their finished attempts, and what counts. */
import { essenceHash } from '../course/essence.ts'
import type { Begun, Result } from '../course/enrolment.ts'
import type { Taken } from '../course/taken.ts'
import { type Correction, correctedMarks, isOf, type Marks, marksOf, type Scored } from './correction.ts'
import type { WholeWay } from './way.ts'

/** A finished attempt whose score may be corrected. */
export interface Correctable {
  readonly learner: Taken['learner']
  readonly scenario: string
  /** ISO 8601, UTC. */
  readonly started: string
  readonly essence: string
  readonly way: Scored
}

interface Finished extends Correctable {
  readonly taken: Taken
}

export interface Collected {
  readonly add: (taken: Taken, way: WholeWay) => void
  /** By learner. */
  readonly people: () => ReadonlyMap<string, readonly Finished[]>
  /** Those that speak of no attempt that was added, or of another score of it. */
  readonly strangers: () => readonly Correction[]
}

/** Memory holds the attempts of those people only. */
export function collectorOf(corrections: readonly Correction[]): Collected {
  const wanted = new Set(corrections.map(({ attempt }) => attempt))
  const whose = new Set(corrections.flatMap(({ learner }) => learner?.id ?? []))
  const people = new Map<string, Finished[]>()
  const found = new Set<Correction>()
  return {
    add(taken, way) {
      const { attempt, learner } = taken
      if (!wanted.has(attempt.id) && !(learner && whose.has(learner.id))) return
      const essence = essenceHash(attempt)
      for (const one of corrections) if (isOf(one, essence, way)) found.add(one)
      if (!learner) return
      const others = people.get(learner.id)
      const { started, scenario } = attempt
      const finished = { taken, learner, scenario: scenario.id, started, essence, way }
      if (others) others.push(finished)
      else people.set(learner.id, [finished])
    },
    people: () => people,
    strangers: () => corrections.filter(one => !found.has(one)),
  }
}

/** Those of an attempt, in the order of the file. */
export function correctionsOf(
  { essence, way }: Pick<Correctable, 'essence' | 'way'>,
  corrections: readonly Correction[],
): readonly Correction[] {
  return corrections.filter(one => isOf(one, essence, way))
}

/** An attempt as a programme counts it, its score corrected. `n` counts where the source does not say. */
export function begunAs(
  finished: Finished,
  corrections: readonly Correction[],
  place: string,
  n: number,
): Begun {
  const { taken, way } = finished
  const { overall, ...scores }: Marks = correctedMarks(way, correctionsOf(finished, corrections))
  const overruled = marksOf(way).overall !== overall
  const result: Result = {
    scores,
    overall: overall ?? 0,
    fatal: way.fatal.length > 0 && !overruled,
    outOfTime: false,
  }
  return {
    place,
    n: taken.place?.n ?? n,
    attempt: taken.attempt.id,
    scenario: taken.attempt.scenario,
    mode: taken.attempt.mode,
    before: taken.before ?? { played: taken.attempt.earlier, debriefed: 0 },
    result,
  }
}
