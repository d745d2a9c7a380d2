/** A session that is open: reports go in, and what the LMS does not take at once is kept and tried again. */
import type { Report } from '../../course/report.ts'
import type { Held, Said } from '../../course/scorm-record.ts'
import { begun12, ended12, LONGEST_SUSPEND_12, recorded12 } from '../../course/scorm12.ts'
import { begun2004, ended2004, LONGEST_SUSPEND_2004, recorded2004 } from '../../course/scorm2004.ts'
import type { ScormVersion } from './find-api.ts'
import type { Lms, LmsTrouble } from './lms.ts'
import type { LmsClock } from './lms-clock.ts'
import type { ScormApi } from './scorm-api.ts'
import { countOf, type ScormLaunch } from './scorm-launch.ts'
import { scormQueue } from './scorm-queue.ts'
import { troubleOf } from './trouble.ts'

interface Tongue {
  readonly begun: (held: Pick<Held, 'finished'>) => readonly Said[]
  readonly recorded: (report: Report, held: Held) => readonly Said[]
  readonly ended: (milliseconds: number) => readonly Said[]
  readonly longestSuspend: number
}

const TONGUES: Record<ScormVersion, Tongue> = {
  '1.2': { begun: begun12, recorded: recorded12, ended: ended12, longestSuspend: LONGEST_SUSPEND_12 },
  '2004': {
    begun: begun2004,
    recorded: recorded2004,
    ended: ended2004,
    longestSuspend: LONGEST_SUSPEND_2004,
  },
}

/** Milliseconds; it doubles with every try in vain. */
const FIRST_PAUSE = 2000
const LONGEST_PAUSE = 60_000

export interface OpenSession {
  readonly version: ScormVersion
  readonly page: Window
  readonly clock: LmsClock
  readonly api: ScormApi
  readonly opened: ScormLaunch
}

export function scormSession({ version, page, clock, api, opened }: OpenSession): Lms {
  const { launch, wasPassed } = opened
  const tongue = TONGUES[version]
  const writes = launch.view === 'normal'
  const { trouble, watch, set: setTrouble } = troubleOf(null)
  const queue = scormQueue(version, api, late => {
    setTrouble(late)
    tryLater()
  })
  let isOpen = true
  let started = clock.now()
  let last: Report | null = null
  let held: Held | null = null
  let finished = opened.held.finished
  let interactions = opened.held.interactions
  let pause = FIRST_PAUSE
  let callOff: (() => void) | null = null

  const send = () => {
    callOff?.()
    callOff = null
    const troubled = queue.send() ?? tooLong()
    setTrouble(troubled)
    if (!troubled) pause = FIRST_PAUSE
    else if (queue.waits()) tryLater()
  }
  const tryLater = () => {
    callOff ??= clock.after(pause, () => {
      callOff = null
      if (isOpen) send()
    })
    pause = Math.min(2 * pause, LONGEST_PAUSE)
  }
  /** What is too long is not sent: an LMS would refuse it, or cut it off, and neither could be gone on with. */
  const tooLong = (): LmsTrouble | null =>
    (last?.suspend.length ?? 0) > tongue.longestSuspend ? 'refuses' : null

  const take = (report: Report) => {
    // Whoever passed before, and comes back with less than was finished then, has lost what told of it.
    held ??= { ...opened.held, passedBefore: wasPassed && !report.completed }
    finished ||= report.completed
    last = report
    queue.take(tongue.recorded(report, { ...held, finished, interactions }))
  }

  const close = () => {
    if (!isOpen) return
    if (writes) {
      queue.take(tongue.ended(clock.now() - started))
      send()
    }
    callOff?.()
    callOff = null
    isOpen = api.finish() !== 'done'
  }

  /** For a page that was closed and is back as it was. Not every LMS lets it in again. */
  const open = () => {
    const outcome = api.initialize()
    if (outcome !== 'done') return setTrouble(outcome === 'unreachable' ? 'unreachable' : 'refuses')
    isOpen = true
    started = clock.now()
    if (!writes) return
    const count = countOf(api, 'cmi.interactions')
    const keptAll = count >= interactions + (last?.rows.length ?? 0)
    interactions = Math.min(interactions, count)
    queue.forget(element => !(keptAll && element.startsWith('cmi.interactions.')))
    queue.take(tongue.begun({ finished }))
    if (last) take(last)
    send()
  }

  const sendWhatWaits = () => {
    if (isOpen && queue.waits()) send()
  }
  // `unload` is not to be relied upon: on a phone, and wherever a page is kept as it is, it never comes.
  page.addEventListener('pagehide', close)
  page.addEventListener('pageshow', event => {
    if (event.persisted && !isOpen) open()
  })
  page.addEventListener('online', sendWhatWaits)
  page.document.addEventListener('visibilitychange', () => {
    if (page.document.visibilityState === 'hidden') sendWhatWaits()
  })

  if (writes) {
    queue.take(tongue.begun({ finished }))
    send()
  }

  return {
    launch,
    report(report) {
      if (!writes) return
      take(report)
      if (isOpen) sendWhatWaits()
      else setTrouble('refuses')
    },
    trouble,
    watch,
    close,
  }
}
