/** Programmes and ways through them in few words. */
import { compiledProgramme } from '../../../src/course/compiled-programme.ts'
import { beginningAt } from '../../../src/course/draw.ts'
import { enrol, withBegun, withResult } from '../../../src/course/enrol.ts'
import type { Begun, Enrolment, Result } from '../../../src/course/enrolment.ts'
import type { CompiledProgramme } from '../../../src/course/compiled-programme.ts'
import { readProgramme } from '../../../src/scenario/read.ts'

/** `counter` and `phone` in the first stage, a pool and one that need not be in the second. */
export function aProgramme(more = ''): CompiledProgramme {
  const { programme, problems } = readProgramme(`format: 1
id: calm
title: "Calm"
stages:
  - id: first
    title: "First"
    scenarios: [counter, phone]
  - id: second
    title: "Second"
    opens: when-finished
    scenarios:
      - { pool: lost, title: "Something is lost", scenarios: [parcel, coat, keys] }
      - { scenario: extra, required: no }
${more}`)
  if (!programme) throw new Error(JSON.stringify(problems))
  return compiledProgramme(programme, {})
}

export const ASSESSED = 'mode: assessment\nattempts: 2\n'

/** Empathy, boundaries, compensation; where a number is missing the scenario does not claim it. */
export function scored(
  empathy: number,
  boundaries: number | null = null,
  compensation: number | null = null,
): Result {
  const scores = { empathy, boundaries, compensation }
  const claimed = [empathy, boundaries, compensation].filter(score => score !== null)
  return { scores, overall: Math.min(...claimed), fatal: false, outOfTime: false }
}

export const FATAL: Result = { ...scored(90, 90, 90), overall: 0, fatal: true }

/** All zeros, as it is written down. */
export const OUT_OF_TIME: Result = { ...scored(0, 0, 0), outOfTime: true }

/** One more attempt at a place; without a result it is not over. */
export function tried(
  compiled: CompiledProgramme,
  enrolment: Enrolment | null,
  place: string,
  result: Result | null = null,
  mode: Begun['mode'] = compiled.programme.mode,
): Enrolment {
  const before = enrolment ?? enrol(compiled, 7)
  const { scenario, n, attempt } = beginningAt(compiled, before, place)
  const begun = withBegun(before, {
    place,
    n,
    attempt,
    scenario: { id: scenario, plays: 'p', words: 'w' },
    mode,
    before: { played: 0, debriefed: 0 },
    result: null,
  })
  return result ? withResult(begun, attempt, result) : begun
}

/** A whole way: `{ counter: [scored(80)], … }`, in the order in which it is written. */
export function wayThrough(
  compiled: CompiledProgramme,
  way: Readonly<Record<string, readonly (Result | null)[]>>,
): Enrolment {
  let enrolment = enrol(compiled, 7)
  for (const [place, results] of Object.entries(way))
    for (const result of results) enrolment = tried(compiled, enrolment, place, result)
  return enrolment
}
