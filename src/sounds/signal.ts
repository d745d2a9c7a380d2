/** Sound as numbers: a stretch of samples, drawn from a function of time and laid one over another. */
import { type Chance, chance } from './chance.ts'

/** Samples a second. Nothing here sounds above 12 kHz. */
export const RATE = 24_000

/** 1 is full scale. */
export type Samples = Float64Array

export function silence(seconds: number): Samples {
  return new Float64Array(Math.round(seconds * RATE))
}

/** `at` gives the height at a time in seconds. */
export function drawn(seconds: number, at: (time: number) => number): Samples {
  const sound = silence(seconds)
  for (let i = 0; i < sound.length; i += 1) sound[i] = at(i / RATE)
  return sound
}

/** Hiss: every sample by chance. */
export function hiss(seconds: number, from: Chance | number): Samples {
  const next = typeof from === 'number' ? chance(from) : from
  const sound = silence(seconds)
  for (let i = 0; i < sound.length; i += 1) sound[i] = next() * 2 - 1
  return sound
}

/** Lays a sound over another, from a time in seconds; what reaches past the end is cut off. */
export function lay(onto: Samples, sound: Samples, at = 0, gain = 1): void {
  const start = Math.round(at * RATE)
  const end = Math.min(sound.length, onto.length - start)
  for (let i = 0; i < end; i += 1) onto[start + i] = (onto[start + i] ?? 0) + (sound[i] ?? 0) * gain
}

/** Each sample times a factor that changes with time. */
export function shaped(sound: Samples, at: (time: number) => number): Samples {
  const out = new Float64Array(sound.length)
  for (let i = 0; i < sound.length; i += 1) out[i] = (sound[i] ?? 0) * at(i / RATE)
  return out
}
