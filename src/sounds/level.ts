/** How loud a sound is, and made as loud as it should be. */
import { fromDecibels } from './curves.ts'
import { RATE, type Samples } from './signal.ts'

/** No cue rises above this, however sharp it is. */
const CEILING = fromDecibels(-10)

/** Root of the mean square: what the ear takes for loudness, roughly. */
export function effective(sound: Samples, from = 0, to = sound.length): number {
  let sum = 0
  for (let i = from; i < to; i += 1) sum += (sound[i] ?? 0) * (sound[i] ?? 0)
  return Math.sqrt(sum / Math.max(1, to - from))
}

export function peak(sound: Samples): number {
  return sound.reduce((most, sample) => Math.max(most, Math.abs(sample)), 0)
}

/** The loudest tenth of a second. */
export function loudest(sound: Samples): number {
  const span = RATE / 10
  let most = 0
  for (let from = 0; from === 0 || from + span <= sound.length; from += span / 4) {
    most = Math.max(most, effective(sound, from, Math.min(sound.length, from + span)))
  }
  return most
}

/** A sound, as a whole, at so many decibels below full scale. */
export function evenAt(decibels: number, loop: Samples): Samples {
  return scaled(loop, fromDecibels(decibels) / effective(loop))
}

/** A cue whose loudest moment lies at so many decibels below full scale. */
export function cueAt(decibels: number, sound: Samples): Samples {
  return scaled(sound, Math.min(fromDecibels(decibels) / loudest(sound), CEILING / peak(sound)))
}

function scaled(sound: Samples, factor: number): Samples {
  return sound.map(sample => sample * factor)
}
