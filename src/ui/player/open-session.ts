/** Opens a package's session: with the LMS that launched it, or on its own in this browser. */
import type { CompiledProgramme } from '../../course/compiled-programme.ts'
import type { Packed } from '../../course/packed.ts'
import { attemptsIn } from '../../host/attempts.ts'
import { atticHere } from '../../host/attic.ts'
import { newSeed } from '../../host/chance.ts'
import { courseHere } from '../../host/course-here.ts'
import { enrolmentsIn } from '../../host/enrolments.ts'
import { keepsakesIn } from '../../host/keepsakes.ts'
import type { Lms } from '../../host/lms/lms.ts'
import { lmsClock } from '../../host/lms/lms-clock.ts'
import { newsIn } from '../../host/news.ts'
import { yourDataIn } from '../../host/your-data.ts'
import type { Session } from './session.ts'
import type { PackedShelf } from './shelf.ts'

export async function openSession({ as, compiled }: Packed, shelf: PackedShelf): Promise<Session> {
  if (as === 'web') return sessionHere(compiled)
  const lms = await openLms(as, compiled.programme.mode === 'assessment')
  // Opened from a link, or with nobody there: it is kept in this browser, and the programme says so.
  if (lms.trouble() === 'none') return sessionHere(compiled, lms)
  const { lmsSession } = await import('./lms-session.ts')
  return lmsSession(lms, compiled, shelf)
}

async function openLms(as: 'scorm12' | 'scorm2004' | 'cmi5', isGraded: boolean): Promise<Lms> {
  if (as === 'cmi5') {
    const { openCmi5 } = await import('../../host/lms/cmi5.ts')
    return openCmi5(
      location,
      (...asked) => fetch(...asked),
      () => sessionStorage,
      lmsClock(),
    )
  }
  const { openScorm } = await import('../../host/lms/scorm.ts')
  return openScorm(as === 'scorm12' ? '1.2' : '2004', window, lmsClock(), isGraded)
}

function sessionHere(compiled: CompiledProgramme, lms?: Lms): Session {
  const news = newsIn()
  const attempts = attemptsIn(undefined, news)
  const enrolments = enrolmentsIn(undefined, news)
  const keepsakes = keepsakesIn(undefined, news)
  const course = courseHere(compiled, { enrolments, attempts, newSeed })
  return {
    course: lms ? { ...course, trouble: lms.trouble } : course,
    attempts,
    keepsakes,
    dataWith: settings => yourDataIn({ attempts, keepsakes, enrolments, settings }, news, atticHere()),
    language: null,
    lasts: false,
    state: () => 'open',
    watch: () => () => undefined,
    beginAnew: () => undefined,
    leave: null,
  }
}
