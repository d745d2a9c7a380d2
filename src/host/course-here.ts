/** A programme on its own, without an LMS: its enrolment is kept in this browser. */
import type { CompiledProgramme } from '../course/compiled-programme.ts'
import { enrol } from '../course/enrol.ts'
import type { Enrolment } from '../course/enrolment.ts'
import { markOf } from '../course/programme-score.ts'
import { goneOn, updatedBy } from '../course/updated-by.ts'
import type { Attempts } from './attempts.ts'
import type { Course, Updated } from './course.ts'
import type { Enrolments } from './enrolments.ts'

interface Here {
  readonly enrolments: Enrolments
  readonly attempts: Pick<Attempts, 'remove'>
  readonly newSeed: () => number
}

export function courseHere(compiled: CompiledProgramme, { enrolments, attempts, newSeed }: Here): Course {
  const { programme } = compiled
  const watchers = new Set<() => void>()
  let known: Enrolment | undefined
  const keep = (enrolment: Enrolment) => {
    known = enrolment
    enrolments.keep(enrolment)
    for (const watcher of watchers) watcher()
  }
  return {
    compiled,
    mark: markOf(programme),
    view: 'normal',
    learner: null,
    async enrolment() {
      known = await enrolments.find(programme.id)
      return known ?? null
    },
    keep,
    updated: () => (known ? shortOf(updatedBy(compiled, known)) : null),
    async decide(choice) {
      const before = await enrolments.find(programme.id)
      if (!before) return
      if (choice === 'anew') return keep(enrol(compiled, newSeed()))
      // Its place is begun again under the same name, which must be free by then.
      for (const { attempt } of updatedBy(compiled, before)?.lost ?? []) await attempts.remove(attempt)
      keep(goneOn(compiled, before))
    },
    trouble: () => null,
    watch(changed) {
      watchers.add(changed)
      return () => watchers.delete(changed)
    },
    close: null,
  }
}

function shortOf(updated: ReturnType<typeof updatedBy>): Updated | null {
  return (
    updated && {
      finished: updated.finished,
      resumed: updated.resumed[0]?.place ?? null,
      lost: updated.lost[0]?.place ?? null,
    }
  )
}
