/** A device that makes no sound, and writes down what it was asked for. */
import type { Cue, Sound } from '../../../src/host/sound.ts'
import type { Channel } from '../../../src/scenario/vocabulary.ts'

export interface FakeSound extends Sound {
  readonly cues: readonly Cue[]
  readonly roomNow: () => Channel | null
}

export function fakeSound(): FakeSound {
  const cues: Cue[] = []
  let room: Channel | null = null
  return {
    cues,
    roomNow: () => room,
    room(channel) {
      room = channel
    },
    cue: cue => cues.push(cue),
    watch: () => () => undefined,
    heard: () => null,
  }
}
