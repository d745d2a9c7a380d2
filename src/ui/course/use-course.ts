/** The programme and where the person stands in it, as long as a screen is drawn. */
import { useEffect, useState } from 'react'
import type { Enrolment } from '../../course/enrolment.ts'
import { type Standing, standingOf } from '../../course/standing.ts'
import type { Course, Updated } from '../../host/course.ts'
import type { Programme } from '../../scenario/programme.ts'
import { type Host, useHost } from '../host.ts'
import { settled } from './settled.ts'

export interface CourseNow {
  readonly course: Course
  readonly programme: Programme
  readonly enrolment: Enrolment | null
  readonly standing: Standing
  /** Set while the person has to decide what a changed programme means for them. */
  readonly updated: Updated | null
  /** Ids of the attempts whose words are still there: an LMS gives back the scores alone of those that do not count. */
  readonly kept: ReadonlySet<string>
}

/** Undefined until it is known. Whatever changes meanwhile, what was known stays until the change is. */
export function useCourse(): CourseNow | 'none' | undefined {
  const host = useHost()
  const { course } = host
  const [found, setFound] = useState<{ now: CourseNow } | { fault: unknown }>()
  useEffect(() => {
    if (!course) return undefined
    let last = 0
    const read = () => {
      const own = ++last
      readCourse(host, course).then(
        now => own === last && setFound({ now }),
        (fault: unknown) => own === last && setFound({ fault }),
      )
    }
    read()
    const stop = course.watch(read)
    return () => {
      last++
      stop()
    }
  }, [host, course])
  if (!course) return 'none'
  if (found && 'fault' in found) throw found.fault
  return found?.now
}

async function readCourse(host: Host, course: Course): Promise<CourseNow> {
  const { programme } = course.compiled
  const enrolment = await settled(host, course)
  const list = await host.attempts.list()
  return {
    course,
    programme,
    enrolment,
    standing: standingOf(programme, enrolment, course.mark),
    updated: course.updated(),
    kept: new Set(list.map(({ id }) => id)),
  }
}
