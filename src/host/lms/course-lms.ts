/** A programme whose record is kept by an LMS: it goes on from what was handed back, and reports everything that happens. */
import type { CompiledScenario } from 'virtual:library'
import type { CompiledProgramme } from '../../course/compiled-programme.ts'
import { enrol, withResult } from '../../course/enrol.ts'
import type { Enrolment } from '../../course/enrolment.ts'
import { markOf } from '../../course/programme-score.ts'
import type { Row } from '../../course/report.ts'
import { reportOf } from '../../course/report-of.ts'
import { resultOf } from '../../course/result-of.ts'
import { FIRST_LAUNCH, type ScenarioOf } from '../../course/rows.ts'
import { decodeSuspend, type ScenarioNamed } from '../../course/suspend-read.ts'
import { goneOn, updatedBy } from '../../course/updated-by.ts'
import type { Attempt } from '../../dialogue/attempt.ts'
import type { Attempts } from '../attempts.ts'
import type { Course } from '../course.ts'
import type { Lms } from './lms.ts'
import { memoryAttempts } from './memory-attempts.ts'

interface Package {
  readonly compiled: CompiledProgramme
  /** Undefined where nothing is called that. */
  readonly load: (scenario: string) => Promise<CompiledScenario> | undefined
  /** At once; those of `scenariosIn` what is suspended must be at hand, and each that an attempt is begun on. */
  readonly scenarioNamed: ScenarioNamed
  readonly newSeed: () => number
}

export interface LmsCourse {
  readonly course: Course
  readonly attempts: Attempts
  /** Why what the LMS kept cannot be gone on with, until somebody decided to begin anew; nothing is reported before. */
  readonly unreadable: () => Unreadable | null
  /** Reports nothing from now on: another window has taken over. */
  readonly fallSilent: () => void
}

/** It was changed or cut off on its way; a later version of this wrote it; something else did. */
export type Unreadable = 'damaged' | 'newer' | 'foreign'

export function courseFrom(lms: Lms, { compiled, load, scenarioNamed, newSeed }: Package): LmsCourse {
  const { programme } = compiled
  const { launch } = lms
  const mark = launch.mastery ?? markOf(programme)
  const decoded = decodeSuspend(launch.suspended, compiled, scenarioNamed)
  const resumed = 'enrolment' in decoded ? decoded : null
  const watchers = new Set<() => void>()

  let unreadable: Unreadable | null =
    'enrolment' in decoded || decoded.kind === 'empty' ? null : (decoded.kind as Unreadable)
  let enrolment: Enrolment | null = resumed?.enrolment ?? null
  let launched = resumed?.launched ?? FIRST_LAUNCH
  let told: readonly Row[] = []
  let due = false
  let silent = false

  const memory = memoryAttempts(resumed?.attempts ?? [], load, () => soon())
  const updated = () => (enrolment ? updatedBy(compiled, enrolment) : null)
  const scenarioOf: ScenarioOf = ({ id, plays }) => {
    const found = scenarioNamed(id)
    return found?.fingerprint.plays === plays ? found : undefined
  }

  const report = () => {
    due = false
    // What is kept stays as it is until the person has decided what becomes of it.
    if (!enrolment || silent || unreadable || updated() || launch.view !== 'normal') return
    const settled = withResults(enrolment, memory.all(), scenarioOf)
    if (settled !== enrolment) {
      enrolment = settled
      tell()
    }
    const made = reportOf({ compiled, mark, enrolment, attempts: memory.all(), scenarioOf, launched, told })
    told = made.rows
    lms.report(made)
  }
  /** Once for all that happens together. */
  function soon(): void {
    if (due) return
    due = true
    queueMicrotask(report)
  }
  const tell = () => {
    for (const watcher of watchers) watcher()
  }
  const keep = (now: Enrolment) => {
    enrolment = now
    soon()
    tell()
  }

  return {
    attempts: memory.attempts,
    unreadable: () => unreadable,
    fallSilent: () => void (silent = true),
    course: {
      compiled,
      mark,
      view: launch.view,
      learner: launch.learner,
      enrolment: async () => enrolment,
      keep,
      updated() {
        const found = updated()
        return (
          found && {
            finished: found.finished,
            resumed: found.resumed[0]?.place ?? null,
            lost: found.lost[0]?.place ?? null,
          }
        )
      },
      async decide(choice) {
        if (choice === 'anew' || !enrolment) {
          unreadable = null
          memory.clear()
          // The rows of before stand in the LMS; new ones come after them.
          launched = { ...FIRST_LAUNCH, rows: launched.rows }
          return keep(enrol(compiled, newSeed()))
        }
        for (const { attempt } of updatedBy(compiled, enrolment)?.lost ?? [])
          await memory.attempts.remove(attempt)
        keep(goneOn(compiled, enrolment))
      },
      trouble: lms.trouble,
      watch(changed) {
        watchers.add(changed)
        const stop = lms.watch(changed)
        return () => {
          watchers.delete(changed)
          stop()
        }
      },
      close: lms.leave ?? null,
    },
  }
}

/** A talk that is over has its result at once: nobody knows whether the person will look at it. */
function withResults(enrolment: Enrolment, attempts: readonly Attempt[], scenarioOf: ScenarioOf): Enrolment {
  return attempts.reduce((known, attempt) => {
    const graded = scenarioOf(attempt.scenario)
    const isOpen = known.begun.some(one => one.attempt === attempt.id && one.result === null)
    const result = isOpen && graded ? resultOf(graded.script, graded.reference, attempt) : null
    return result ? withResult(known, attempt.id, result) : known
  }, enrolment)
}
