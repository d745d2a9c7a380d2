/** A telephone rings as British telephones do: two bursts of two tones. */
import { rise, sine } from './curves.ts'
import { cueAt } from './level.ts'
import { type Samples, drawn } from './signal.ts'
import { among } from './walls.ts'

/** Seconds: on, off, on. */
const [ON, OFF] = [0.4, 0.2]

export function ring(): Samples {
  const tones = drawn(1.5, time => {
    // 400 and 450 Hz beat against each other; a little of their octaves carries through a small loudspeaker.
    const tone = sine(time * 400) + sine(time * 450) + 0.16 * (sine(time * 800) + sine(time * 900))
    return tone * (burst(time) + burst(time - ON - OFF))
  })
  return cueAt(-26, among({ size: 0.4, hard: 0.55, wet: 0.5 }, tones))
}

function burst(time: number): number {
  return rise(time / 0.03) * rise((ON - time) / 0.04)
}
