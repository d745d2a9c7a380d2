/** A device with voices, or without; what it was asked to say is written down. */
import type { Voice } from '../../../src/host/voice.ts'

export interface FakeVoice extends Voice {
  readonly spoken: string[]
  /** What is being said comes to its end. */
  readonly finish: () => void
  /** The voices are found. */
  readonly arrive: () => void
}

export function fakeVoice(available = false): FakeVoice {
  const watchers = new Set<() => void>()
  const spoken: string[] = []
  let there = available
  let ended: (() => void) | undefined
  return {
    spoken,
    available: () => there,
    watch(changed) {
      watchers.add(changed)
      return () => watchers.delete(changed)
    },
    speak(text, language, done) {
      spoken.push(`${language}: ${text}`)
      ended = done
    },
    stop: () => undefined,
    finish: () => ended?.(),
    arrive() {
      there = true
      for (const watcher of watchers) watcher()
    },
  }
}
