/** A package launched for cmi5 by an LMS in memory: with a tab, a clock and a place to go back to. */
import type { Report } from '../../src/course/report.ts'
import { openCmi5 } from '../../src/host/lms/cmi5.ts'
import { isDefined, verbOf } from '../support/cmi5-rules.ts'
import { afterTurns, finishedWith } from '../support/report.ts'
import { type LmsOptions, xapiEndpoint } from '../support/xapi-endpoint.ts'
import { tickingClock } from './lms-page.ts'

/** A course finished with that score, with its turns behind it. */
export function finished(overall: number, more: Partial<Report> = {}): Report {
  return finishedWith(overall, { rows: afterTurns(3).rows, suspend: `finished-${overall}`, ...more })
}

/** What a tab keeps; another tab has another one. */
export function tabStorage(): Storage {
  const kept = new Map<string, string>()
  return {
    get length() {
      return kept.size
    },
    clear: () => kept.clear(),
    getItem: name => kept.get(name) ?? null,
    key: index => [...kept.keys()][index] ?? null,
    removeItem: name => void kept.delete(name),
    setItem: (name, value) => void kept.set(name, value),
  }
}

export function launchedWith(options: LmsOptions = {}) {
  const lms = xapiEndpoint(options)
  const clock = tickingClock()
  const wentTo: string[] = []
  let search = lms.launch()
  let made = 0
  let pages: { isThere: boolean }[] = []
  const open = async (tab = tabStorage(), isReloading = false) => {
    const page = { search, assign: (url: string | URL) => void wentTo.push(String(url)) }
    const life = { isThere: true }
    pages = [...pages, life]
    // Nothing goes on in a page that is gone.
    const ask: typeof fetch = (input, init) =>
      life.isThere ? lms.fetch(input, init) : new Promise(() => undefined)
    const opening = openCmi5(page, ask, () => tab, clock, {
      uuid: () => `00000000-0000-4000-8000-${String((made += 1)).padStart(12, '0')}`,
      isReloading: () => isReloading,
    })
    const session = await whileWaiting(opening)
    await quiet()
    return session
  }
  /** Lets an opening that waits for a late LMS come to its end. */
  const whileWaiting = async <T>(opening: Promise<T>): Promise<T> => {
    const state = { isOpen: false }
    void opening.then(() => (state.isOpen = true))
    for (let second = 0; second < 90; second++) {
      await quiet()
      if (state.isOpen) break
      await clock.pass(1000)
    }
    return opening
  }
  return {
    lms,
    clock,
    wentTo,
    open,
    /** All pages that were open are gone. */
    vanish: () => {
      for (const page of pages) page.isThere = false
    },
    /** The LMS launches it once more; the next opening is of that launch. */
    relaunch: (own: LmsOptions = {}) => {
      search = lms.launch(own)
    },
    searchIs: (own: string) => {
      search = own
    },
    search: () => search,
    /** So many seconds go by. */
    later: async (seconds: number) => {
      for (let second = 0; second < seconds; second++) {
        await clock.pass(1000)
        await quiet()
      }
    },
    /** Verbs of all that was taken, allowed ones in brackets. */
    said: () => lms.statements().map(one => (isDefined(one) ? verbOf(one) : `(${verbOf(one)})`)),
  }
}

/** Until all that is on its way has arrived. */
export async function quiet(): Promise<void> {
  for (let turn = 0; turn < 20; turn++) await new Promise(done => void setImmediate(done))
}
