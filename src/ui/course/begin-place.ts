/** Begins an attempt at a place of a programme, or takes up one that was lost before anything of it was kept. */
import type { CompiledScenario } from 'virtual:library'
import { type Beginning, beginningAt, seedOf } from '../../course/draw.ts'
import { enrol, withBegun } from '../../course/enrol.ts'
import type { Begun, Enrolment } from '../../course/enrolment.ts'
import { isOver } from '../../dialogue/state.ts'
import type { Course } from '../../host/course.ts'
import { beginAttempt } from '../brief/begin.ts'
import type { Host } from '../host.ts'
import { openStored } from '../opened.ts'
import { courseTalks } from './course-talks.ts'

/** Before the first attempt nothing is kept; what is drawn for it stays while the page is open. */
const fresh = new WeakMap<Course, Enrolment>()

export function freshOf(host: Pick<Host, 'newSeed'>, course: Course): Enrolment {
  const known = fresh.get(course) ?? enrol(course.compiled, host.newSeed())
  fresh.set(course, known)
  return known
}

/** What the next attempt at a place begins with; one that was begun, and is no longer kept, begins again as it was. */
export function nextAt(
  course: Course,
  enrolment: Enrolment,
  place: string,
  unkept: Begun | undefined,
): Beginning {
  if (!unkept) return beginningAt(course.compiled, enrolment, place)
  const { n, scenario, attempt } = unkept
  return { n, scenario: scenario.id, attempt, seed: seedOf(enrolment.seed, place, n) }
}

interface At {
  readonly place: string
  readonly next: Beginning
  /** Of the scenario as it is shown. */
  readonly language: string
}

/** Gives back the id of the attempt. */
export async function beginAt(
  host: Host,
  course: Course,
  played: CompiledScenario,
  { place, next, language }: At,
): Promise<string> {
  const { mode } = course.compiled.programme
  const about = { mode, carried: [], language }
  // Who only looks round may do so twice.
  if (course.view !== 'normal') return (await beginAttempt(host, played, about)).id
  const enrolment = (await course.enrolment()) ?? freshOf(host, course)
  const before = await beforeIn(host, enrolment, played.scenario.id)
  const attempt = await beginAttempt(host, played, {
    ...about,
    id: next.attempt,
    seed: next.seed,
    earlier: before.played,
  })
  const { id, scenario } = attempt
  course.keep(withBegun(enrolment, { place, n: next.n, attempt: id, scenario, mode, before, result: null }))
  return id
}

/**
 * What this person can know of a scenario by now. Of the programme's own talks that may be looked at it is assumed that
 * they were: after another launch of a package nobody can say.
 */
async function beforeIn(host: Host, enrolment: Enrolment, scenario: string): Promise<Begun['before']> {
  const { heldBack } = await courseTalks(host)
  const own = enrolment.begun.filter(
    begun => begun.scenario.id === scenario && begun.result?.outOfTime === false,
  )
  const played = new Set(own.map(({ attempt }) => attempt))
  for (const stored of await host.attempts.list()) {
    if (!('attempt' in stored) || stored.attempt.scenario.id !== scenario || stored.attempt.from) continue
    const opened = await openStored(host, stored)
    if ('attempt' in opened && isOver(opened.transcript.state)) played.add(stored.id)
  }
  const rated = new Set((await host.keepsakes.ratings()).map(({ attempt }) => attempt))
  const ownIds = new Set(own.map(({ attempt }) => attempt))
  const debriefed = [...played].filter(id => !heldBack(id) && (rated.has(id) || ownIds.has(id)))
  return { played: played.size, debriefed: debriefed.length }
}
