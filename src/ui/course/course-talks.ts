/** Which talks are a programme's, and of which of them nothing may be told yet but their scores. */
import type { Begun } from '../../course/enrolment.ts'
import { mayDebrief } from '../../course/may-debrief.ts'
import { standingOf } from '../../course/standing.ts'
import type { Host } from '../host.ts'

export interface CourseTalks {
  /** By the attempt's id; undefined where it is none of the programme's. */
  readonly of: (attempt: string) => Begun | undefined
  /** Whoever tells more of a finished talk than its scores asks this first. */
  readonly heldBack: (attempt: string) => boolean
}

const NONE: CourseTalks = { of: () => undefined, heldBack: () => false }

export async function courseTalks({ course }: Pick<Host, 'course'>): Promise<CourseTalks> {
  const enrolment = await course?.enrolment()
  if (!course || !enrolment) return NONE
  const { programme } = course.compiled
  const standing = standingOf(programme, enrolment, course.mark)
  const begun = new Map(enrolment.begun.map(one => [one.attempt, one]))
  return {
    of: attempt => begun.get(attempt),
    heldBack: attempt => {
      const one = begun.get(attempt)
      return one !== undefined && one.mode === programme.mode && !mayDebrief(programme, standing, one)
    },
  }
}
