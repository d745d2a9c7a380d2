/** A page inside an LMS's frame, and the clock of whoever talks to that LMS. */
import type { ScormVersion } from '../../src/host/lms/find-api.ts'
import type { LmsClock } from '../../src/host/lms/lms-clock.ts'
import { TEN_O_CLOCK } from '../support/report.ts'

export interface LmsPage {
  readonly window: Window
  /** The window is closed, or left for another page; `kept` where the browser keeps it as it is. */
  readonly leave: (kept?: boolean) => void
  readonly comeBack: () => void
  readonly hide: () => void
  readonly goOnline: () => void
}

/** The LMS's object stands in the window around the page. */
export function pageIn(version: ScormVersion, api: unknown): LmsPage {
  const around: Record<string, unknown> = { [version === '1.2' ? 'API' : 'API_1484_11']: api }
  around['parent'] = around
  return pageWith({ parent: around })
}

export function pageWith(more: Readonly<Record<string, unknown>>): LmsPage {
  const document = Object.assign(new EventTarget(), { visibilityState: 'visible' })
  const page = Object.assign(new EventTarget(), { document, opener: null })
  // One by one: a getter may throw, and is to stay one.
  Object.defineProperties(page, Object.getOwnPropertyDescriptors(more))
  const turnOf = (name: string, persisted: boolean) =>
    page.dispatchEvent(Object.assign(new Event(name), { persisted }))
  return {
    window: page as unknown as Window,
    leave: (kept = false) => turnOf('pagehide', kept),
    comeBack: () => turnOf('pageshow', true),
    hide() {
      document.visibilityState = 'hidden'
      document.dispatchEvent(new Event('visibilitychange'))
    },
    goOnline: () => page.dispatchEvent(new Event('online')),
  }
}

export interface TickingClock extends LmsClock {
  /** Lets so many milliseconds go by. */
  readonly pass: (milliseconds: number) => Promise<void>
}

export function tickingClock(): TickingClock {
  let now = TEN_O_CLOCK
  const alarms = new Set<{ readonly at: number; readonly ring: () => void }>()
  return {
    now: () => now,
    after(milliseconds, then) {
      const alarm = { at: now + milliseconds, ring: then }
      alarms.add(alarm)
      return () => alarms.delete(alarm)
    },
    async pass(milliseconds) {
      const until = now + milliseconds
      for (;;) {
        const due = [...alarms].filter(({ at }) => at <= until).toSorted((a, b) => a.at - b.at)[0]
        if (!due) break
        alarms.delete(due)
        now = Math.max(now, due.at)
        due.ring()
        await Promise.resolve()
        await Promise.resolve()
      }
      now = until
    },
  }
}
