/** A session with an LMS, as the package plays it. */
import type { CompiledProgramme } from '../../course/compiled-programme.ts'
import { scenariosIn } from '../../course/suspend-read.ts'
import { newSeed } from '../../host/chance.ts'
import { courseFrom } from '../../host/lms/course-lms.ts'
import { launchedElsewhere } from '../../host/lms/elsewhere.ts'
import type { Lms } from '../../host/lms/lms.ts'
import { memoryKeepsakes } from '../../host/lms/memory-keepsakes.ts'
import type { YourData } from '../../host/your-data.ts'
import type { Session } from './session.ts'
import type { PackedShelf } from './shelf.ts'

export async function lmsSession(
  lms: Lms,
  compiled: CompiledProgramme,
  { load, named }: PackedShelf,
): Promise<Session> {
  const { launch } = lms
  await Promise.all(scenariosIn(launch.suspended, compiled).map(load))
  const { course, attempts, unreadable, fallSilent } = courseFrom(lms, {
    compiled,
    load,
    scenarioNamed: named,
    newSeed,
  })
  let elsewhere = false
  const watchers = new Set<() => void>()
  const tell = () => {
    for (const watcher of watchers) watcher()
  }
  // Looking round, or back, disturbs nobody.
  if (launch.view === 'normal') {
    launchedElsewhere(`${compiled.programme.id} ${launch.learner ?? ''} ${placeOf(location)}`, () => {
      elsewhere = true
      fallSilent()
      lms.close()
      tell()
    })
  }
  // Whoever closes the page, at any point, has closed the session.
  addEventListener('pagehide', () => lms.close())
  addEventListener('pageshow', ({ persisted }) => {
    // A page that is back from the browser's memory: SCORM lets it in again by itself, and in cmi5 what is over is over.
    if (persisted && lms.leave) location.reload()
  })
  return {
    course,
    attempts,
    keepsakes: memoryKeepsakes(),
    dataWith: () => NOTHING_HERE,
    language: launch.language,
    ...(launch.sound !== undefined && { sound: launch.sound }),
    lasts: true,
    state: () => (launch.isOver ? 'over' : elsewhere ? 'elsewhere' : (unreadable() ?? 'open')),
    watch(changed) {
      watchers.add(changed)
      const stop = course.watch(changed)
      return () => {
        watchers.delete(changed)
        stop()
      }
    },
    beginAnew: () => void course.decide('anew'),
    leave: course.close,
  }
}

/** What is the same at every launch: cmi5 has the address of a token in it, which is not. */
function placeOf({ href, pathname, search }: Location): string {
  const registration = new URLSearchParams(search).get('registration')
  return registration === null ? (href.split('#')[0] ?? '') : `${pathname} ${registration}`
}

/** All that there is lies with the LMS. */
const NOTHING_HERE: YourData = {
  count: async () => 0,
  write: async () => '',
  read: async () => ({ refused: 'unreadable' }),
  compare: async () => undefined,
  bringIn: async () => undefined,
  remove: async () => true,
}
