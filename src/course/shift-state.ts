/** Where a shift stands, told by the attempts that were kept: nothing else is written down of it. */
import type { Shift } from '../scenario/programme.ts'
import { leftBy } from './left.ts'
import { isFinished, type Played } from './played.ts'

export interface ShiftState {
  /** The encounters that are finished, in the order of the shift. */
  readonly done: readonly Played[]
  /** Undefined where the shift is over. */
  readonly next: NextEncounter | undefined
  /** An unfinished attempt at the first encounter with which the shift was begun anew. */
  readonly again: Played | undefined
}

interface NextEncounter {
  readonly scenario: string
  /** What the encounters before it left. */
  readonly carried: readonly string[]
  /** Begun and not finished. */
  readonly begun: Played | undefined
}

/**
 * The latest finished attempt at the first encounter starts a shift; each next encounter is the latest finished one that
 * was begun after it and carried what it left. A fork is no encounter.
 */
export function shiftState({ scenarios }: Pick<Shift, 'scenarios'>, all: readonly Played[]): ShiftState {
  const done: Played[] = []
  for (const scenario of scenarios) {
    const carried = carriedTo(done)
    const those = all.filter(played => follows(played, scenario, carried, done.at(-1)))
    const last = latest(those.filter(isFinished))
    if (!last) {
      return {
        done,
        next: { scenario, carried, begun: latest(those) },
        again: begunAnew(scenarios, all, done),
      }
    }
    done.push(last)
  }
  return { done, next: undefined, again: begunAnew(scenarios, all, done) }
}

/** What the encounter after these carries. */
export function carriedTo(done: readonly Played[]): readonly string[] {
  const last = done.at(-1)
  return last ? leftBy(last.transcript) : []
}

function follows(
  { attempt }: Played,
  scenario: string,
  carried: readonly string[],
  before: Played | undefined,
): boolean {
  return (
    attempt.scenario.id === scenario &&
    // What was said differently afterwards is practice of its own: the shift goes on from what was said in it.
    attempt.from === null &&
    isSameSet(attempt.carried, carried) &&
    (!before || attempt.started > before.attempt.started)
  )
}

function begunAnew(
  scenarios: readonly string[],
  all: readonly Played[],
  [first]: readonly Played[],
): Played | undefined {
  const [scenario] = scenarios
  if (!first || scenario === undefined) return undefined
  // A finished one would have started the shift itself.
  return latest(all.filter(played => follows(played, scenario, [], first)))
}

function isSameSet(some: readonly string[], others: readonly string[]): boolean {
  return new Set(some).size === new Set(others).size && some.every(name => others.includes(name))
}

/** Starts are ISO 8601 in UTC: in order of time they are in order of their letters. */
function latest(all: readonly Played[]): Played | undefined {
  return all.reduce<Played | undefined>(
    (found, played) => (!found || played.attempt.started >= found.attempt.started ? played : found),
    undefined,
  )
}
