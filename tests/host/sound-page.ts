/** A page with sound to listen to: howler itself is never here, and no browser. */
import { afterEach, beforeEach, vi } from 'vitest'
import { type Sound, soundIn } from '../../src/host/sound.ts'
import { fakeHowler } from './fake-howler.ts'

/** Time passes when a test says so; each test begins with a browser as it was. */
export function useStillTime(): void {
  beforeEach(() => void vi.useFakeTimers())
  afterEach(() => {
    vi.useRealTimers()
    vi.unstubAllGlobals()
    vi.restoreAllMocks()
  })
}

/** A page with a switch for its sound. */
export function page(howler = fakeHowler(), load: () => ReturnType<typeof howler.load> = howler.load) {
  let on = true
  let changed = () => undefined as void
  const sound: Sound = soundIn(
    () => on,
    watcher => (changed = watcher),
    load,
  )
  return {
    howler,
    sound,
    turn(to: boolean) {
      on = to
      changed()
    },
  }
}

/** All that is on its way arrives. */
export function settled(): Promise<unknown> {
  return vi.advanceTimersByTimeAsync(20)
}

export function seen(state: DocumentVisibilityState) {
  vi.spyOn(document, 'visibilityState', 'get').mockReturnValue(state)
  document.dispatchEvent(new Event('visibilitychange'))
}
