/** Fingers on a keyboard. */
import { type Chance, between } from './chance.ts'
import { decay, rise, sine } from './curves.ts'
import { bandPass, highPass, through } from './filter.ts'
import { type Samples, drawn, hiss, lay, shaped, silence } from './signal.ts'

/** One key, down and up again. The space bar is deeper. */
export function key(next: Chance, isSpace = false): Samples {
  const sound = silence(0.22)
  const down = isSpace ? 0.7 : between(next, 0.92, 1.12)
  lay(sound, tap(next, 1500 * down, 2900 * down, 0.006), 0, 1)
  lay(sound, knock(isSpace ? 120 : 175 * down, isSpace ? 0.022 : 0.014), 0.001, isSpace ? 0.55 : 0.32)
  lay(sound, tap(next, 1900 * down, 3600 * down, 0.004), between(next, 0.065, 0.1), 0.34)
  return sound
}

/** Plastic on plastic: two resonances, gone at once. */
function tap(next: Chance, low: number, high: number, fall: number): Samples {
  const noise = hiss(0.08, next)
  const sound = silence(0.08)
  lay(sound, through(noise, bandPass(low, 2.2)), 0, 1)
  lay(sound, through(noise, bandPass(high, 2.8), highPass(800)), 0, 0.7)
  return shaped(sound, time => rise(time / 0.0012) * decay(time / fall))
}

/** What the desk gives back. */
function knock(hertz: number, fall: number): Samples {
  return drawn(0.12, time => sine(time * hertz) * rise(time / 0.003) * decay(time / fall))
}

/** The moments, in seconds, at which someone strikes who writes in bursts. */
export function strokes(next: Chance, from: number, count: number): readonly number[] {
  const times: number[] = []
  let time = from
  for (let n = 0; n < count; n += 1) {
    times.push(time)
    time += between(next, 0.085, 0.165)
  }
  return times
}
