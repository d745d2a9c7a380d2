/** What an attempt at a place begins with: its scenario, its seed and its id all follow from the enrolment's seed. */
import { hashOf } from '../dialogue/fingerprint.ts'
import type { Place } from '../scenario/programme.ts'
import type { CompiledProgramme } from './compiled-programme.ts'
import type { Begun, Enrolment } from './enrolment.ts'
import { placesOf } from './places.ts'

export interface Beginning {
  readonly scenario: string
  /** Counted from 1 in its place. */
  readonly n: number
  readonly seed: number
  /** The attempt's id. */
  readonly attempt: string
}

/**
 * The next attempt at a place: the same on every machine for the same enrolment.
 *
 * @throws an Error where the programme has no such place
 */
export function beginningAt(
  { programme }: Pick<CompiledProgramme, 'programme'>,
  enrolment: Enrolment,
  placeId: string,
): Beginning {
  const place = placesOf(programme).find(({ id }) => id === placeId)
  if (!place) throw new Error(`There is no place “${placeId}” in this programme.`)
  const before = enrolment.begun.filter(begun => begun.place === placeId)
  const n = before.reduce((most, begun) => Math.max(most, begun.n), 0) + 1
  const seed = seedOf(enrolment.seed, placeId, n)
  return {
    scenario: drawn(place, before, seed),
    n,
    seed,
    attempt: attemptId(programme.id, enrolment.seed, placeId, n),
  }
}

/** 0 to 2³² − 1. */
export function seedOf(enrolment: number, place: string, n: number): number {
  return Number.parseInt(hashOf([enrolment, place, n]).slice(0, 8), 16)
}

export function attemptId(programme: string, enrolment: number, place: string, n: number): string {
  return hashOf([programme, enrolment, place, n]).slice(0, 32)
}

/** Of those that came up least often so far: whoever tries again meets somebody new, while there is anybody new. */
export function drawn({ id, draws }: Place, before: readonly Begun[], seed: number): string {
  const times = (scenario: string) => before.filter(begun => begun.scenario.id === scenario).length
  const fewest = Math.min(...draws.map(times))
  const left = draws.filter(scenario => times(scenario) === fewest)
  return left[seed % left.length] ?? id
}
