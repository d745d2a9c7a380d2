/** A device with voices, or without; what it was asked to say is written down. */
import type { Voice } from '../../../src/host/voice.ts'

export interface FakeVoice extends Voice {
  readonly spoken: string[]
  /** The voices are found. */
  readonly arrive: () => void
}

export function fakeVoice(available = false): FakeVoice {
  const watchers = new Set<() => void>()
  const spoken: string[] = []
  let there = available
  return {
    spoken,
    available: () => there,
    watch(changed) {
      watchers.add(changed)
      return () => watchers.delete(changed)
    },
    speak: (text, language) => spoken.push(`${language}: ${text}`),
    stop: () => undefined,
    arrive() {
      there = true
      for (const watcher of watchers) watcher()
    },
  }
}
