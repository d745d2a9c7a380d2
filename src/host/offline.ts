/** The page without a network: a worker keeps every file of it, and a newer build waits until it is asked for. */

import { ownScript } from './own-script.ts'

/** What the page may tell the worker. */
export type Order = 'take-up'

export interface Offline {
  /** Whether the whole page is kept in this browser; where it is not offered, it never will be. */
  readonly state: () => 'not-offered' | 'on-its-way' | 'kept'
  /** Whether a newer build is here, and waits. Left alone, it is taken up once every tab of the page is closed. */
  readonly isNewer: () => boolean
  /** Calls back when either may have changed; gives back how to stop. */
  readonly watch: (changed: () => void) => () => void
  /** Loads the page again as the newer build has it. Other tabs go on with the build that they have. */
  readonly takeUp: () => void
}

type Workers = Pick<ServiceWorkerContainer, 'register' | 'addEventListener'>

/** Milliseconds between two looks for a newer build, where a page stays open for days. */
const HOUR = 3_600_000

/** `workers` is undefined where no page is kept; `idle` is when the page itself has all that it needs at first. */
export function offlineIn(
  workers: Workers | undefined,
  reload: () => void,
  idle: Promise<void> = whenIdle(),
): Offline {
  const watchers = new Set<() => void>()
  let registration: ServiceWorkerRegistration | undefined
  let refused = false
  const tell = () => {
    for (const watcher of watchers) watcher()
  }

  const start = async () => {
    await idle
    const address = ownScript('offline-worker.js')
    // A browser that is told to block workers may give nothing.
    const found = (await workers?.register(address, { updateViaCache: 'none' })) as typeof registration
    if (!found) throw new Error('No worker was registered.')
    registration = found
    // No one stops listening: the page has one worker for as long as it is open.
    const follow = () => {
      found.installing?.addEventListener('statechange', tell)
      tell()
    }
    follow()
    found.addEventListener('updatefound', follow)
    lookEveryHour(found)
  }
  // Refused, full, or without a network: the page works as it did, and the next visit tries again.
  if (workers) {
    start().catch(() => {
      refused = true
      tell()
    })
  }

  return {
    state() {
      if (!workers || refused) return 'not-offered'
      return registration?.active ? 'kept' : 'on-its-way'
    },
    isNewer: () => Boolean(registration?.active && registration.waiting),
    watch(changed) {
      watchers.add(changed)
      return () => watchers.delete(changed)
    },
    takeUp() {
      // Another tab may have taken it up already.
      if (!registration?.waiting) return reload()
      workers?.addEventListener('controllerchange', reload, { once: true })
      registration.waiting.postMessage('take-up' satisfies Order, [])
    },
  }
}

function lookEveryHour(registration: ServiceWorkerRegistration): void {
  let last = 0
  document.addEventListener('visibilitychange', ({ timeStamp }) => {
    if (document.visibilityState === 'hidden' || timeStamp - last < HOUR) return
    last = timeStamp
    registration.update().catch(() => undefined)
  })
}

/** The browser's workers, where a page may be kept: not in a frame of a course, not from a file. */
export function workersHere(): ServiceWorkerContainer | undefined {
  if (window.parent !== window || !location.protocol.startsWith('http')) return undefined
  return 'serviceWorker' in navigator ? navigator.serviceWorker : undefined
}

/** After everything that the first screen asks for. */
async function whenIdle(): Promise<void> {
  if (document.readyState !== 'complete') {
    await new Promise<void>(done => {
      addEventListener('load', () => done(), { once: true })
    })
  }
  await new Promise<void>(done => {
    if ('requestIdleCallback' in window) requestIdleCallback(() => done(), { timeout: 5000 })
    // Safari knows no idle time.
    else setTimeout(done, 1000)
  })
}
