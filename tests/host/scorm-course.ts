/** A course opened in an LMS that speaks SCORM, in either version. */
import type { ScormVersion } from '../../src/host/lms/find-api.ts'
import { openScorm } from '../../src/host/lms/scorm.ts'
import { callsOf, type Course, scormLms } from '../support/scorm-lms.ts'
import { pageIn, tickingClock } from './lms-page.ts'

/** What the two versions call the same thing. */
export const NAMES = {
  '1.2': {
    status: 'cmi.core.lesson_status',
    success: 'cmi.core.lesson_status',
    raw: 'cmi.core.score.raw',
    entry: 'cmi.core.entry',
    exit: 'cmi.core.exit',
    location: 'cmi.core.lesson_location',
    time: 'cmi.core.session_time',
    response: 'student_response',
    words: false,
    mastery: (mark: number) => String(mark),
  },
  '2004': {
    status: 'cmi.completion_status',
    success: 'cmi.success_status',
    raw: 'cmi.score.raw',
    entry: 'cmi.entry',
    exit: 'cmi.exit',
    location: 'cmi.location',
    time: 'cmi.session_time',
    response: 'learner_response',
    words: true,
    mastery: (mark: number) => String(mark / 100),
  },
} as const

/** The course opened for the learner, once more with each call. */
export function courseIn(version: ScormVersion, course: Course = { mastery: NAMES[version].mastery(70) }) {
  const lms = scormLms(version, course)
  const clock = tickingClock()
  return {
    lms,
    clock,
    async open(isGraded = true) {
      const page = pageIn(version, lms.launch())
      return { page, session: await openScorm(version, page.window, clock, isGraded) }
    },
    sets: (element: string) =>
      callsOf(lms, 'Set').flatMap(({ given }) => (given[0] === element ? [given[1]] : [])),
  }
}
