/** What a changed programme does to what was kept of the one before it. */
import type { CompiledProgramme } from './compiled-programme.ts'
import type { Begun, Enrolment } from './enrolment.ts'
import { placesOf } from './places.ts'

interface UpdatedBy {
  /** Ids of places: finished, and the score stays. */
  readonly finished: readonly string[]
  /** In the middle of talks that go on as they were. */
  readonly resumed: readonly Begun[]
  /** In the middle of talks whose scenario has changed, or is gone: they begin again. */
  readonly lost: readonly Begun[]
}

/** Null where the programme is the one that it was begun with. */
export function updatedBy(compiled: CompiledProgramme, enrolment: Enrolment): UpdatedBy | null {
  if (enrolment.programme.hash === compiled.hash) return null
  const open = enrolment.begun.filter(({ result }) => result === null)
  const finished = placesOf(compiled.programme).filter(({ id }) =>
    enrolment.begun.some(({ place, result }) => place === id && result !== null),
  )
  return {
    finished: finished.map(({ id }) => id),
    resumed: open.filter(begun => isThere(compiled, begun)),
    lost: open.filter(begun => !isThere(compiled, begun)),
  }
}

/** The enrolment in the programme as it is now. */
export function goneOn(compiled: CompiledProgramme, enrolment: Enrolment): Enrolment {
  const { programme, hash } = compiled
  const begun = enrolment.begun.filter(one => one.result !== null || isThere(compiled, one))
  return { ...enrolment, programme: { id: programme.id, hash }, begun }
}

/** The same scenario, by all that can change its play, in the same place. */
function isThere({ programme, plays }: CompiledProgramme, { place, scenario }: Begun): boolean {
  const there = placesOf(programme).find(({ id }) => id === place)
  return there?.draws.includes(scenario.id) === true && plays[scenario.id] === scenario.plays
}
