/** A browser that keeps no page; a test may bring it a newer build. */
import type { Offline } from '../../../src/host/offline.ts'

export interface FakeOffline extends Offline {
  /** A newer build arrives, and waits. */
  readonly arrive: () => void
  readonly taken: () => boolean
}

export function fakeOffline(state: ReturnType<Offline['state']> = 'not-offered'): FakeOffline {
  const watchers = new Set<() => void>()
  let newer = false
  let taken = false
  return {
    state: () => state,
    isNewer: () => newer,
    watch(changed) {
      watchers.add(changed)
      return () => watchers.delete(changed)
    },
    takeUp() {
      taken = true
    },
    arrive() {
      newer = true
      for (const watcher of watchers) watcher()
    },
    taken: () => taken,
  }
}
