/** Every sound of Even Keel, by the name of its file. */
import type { Channel } from '../scenario/vocabulary.ts'
import { bell } from './bell.ts'
import { sine } from './curves.ts'
import { hangUp, pickUp } from './handset.ts'
import { message } from './message.ts'
import { office } from './office.ts'
import { phoneLine } from './phone-line.ts'
import { ring } from './ring.ts'
import { shop } from './shop.ts'
import { type Samples, shaped } from './signal.ts'
import { better, worse } from './turn.ts'
import { typing } from './typing.ts'

/** Seconds of a room. */
const LENGTH = 12

/** Seconds in which a room comes and goes. */
const FADE = 0.5

/** Seconds after which a room begins again, over its own end. */
export const ROUND = LENGTH - FADE

const ROOMS: Readonly<Record<Channel, (seconds: number) => Samples>> = {
  phone: phoneLine,
  counter: shop,
  chat: office,
}

const CUES = {
  ring,
  'pick-up': pickUp,
  'hang-up': hangUp,
  typing,
  message,
  bell,
  worse,
  better,
} satisfies Readonly<Record<string, () => Samples>>

export type SoundName = Channel | keyof typeof CUES

export const SOUNDS: Readonly<Record<SoundName, () => Samples>> = {
  phone: () => overlapping(ROOMS.phone(LENGTH)),
  counter: () => overlapping(ROOMS.counter(LENGTH)),
  chat: () => overlapping(ROOMS.chat(LENGTH)),
  ...CUES,
}

/**
 * A loop from the last sample to the first would click: a coder renders noise as other noise, each decoder cuts the ends
 * as it thinks right, and the two no longer meet. So one round rises while the last one falls, at an even power.
 */
function overlapping(room: Samples): Samples {
  return shaped(room, time => {
    const away = Math.min(time, LENGTH - time)
    return sine(Math.min(1, away / FADE) / 4)
  })
}
