/** A device that makes no sound, and writes down what it was asked for. */
import type { Cue, Sound } from '../../../src/host/sound.ts'
import type { Channel } from '../../../src/scenario/vocabulary.ts'

export interface FakeSound extends Sound {
  readonly cues: readonly Cue[]
  readonly roomNow: () => Channel | null
  /** Addresses of recordings, and `hush` where one was stopped. */
  readonly recorded: readonly string[]
  /** The recording is over, or cannot be heard. */
  readonly endRecording: (heard?: boolean) => void
}

export function fakeSound(): FakeSound {
  const cues: Cue[] = []
  let room: Channel | null = null
  const recorded: string[] = []
  let done: ((heard: boolean) => void) | undefined
  return {
    cues,
    roomNow: () => room,
    recorded,
    endRecording: (heard = true) => done?.(heard),
    recording(url, over) {
      recorded.push(url)
      done = over
      return () => {
        if (done !== over) return
        done = undefined
        recorded.push('hush')
      }
    },
    room(channel) {
      room = channel
    },
    cue: cue => cues.push(cue),
    watch: () => () => undefined,
    heard: () => null,
  }
}
