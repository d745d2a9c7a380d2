/** The walls of a room: what is said in it comes back, softer and duller, for a while. */
import { RATE, type Samples, lay } from './signal.ts'

/** Milliseconds from wall to wall; no two share a rhythm. */
const WAYS = [29.7, 37.1, 41.1, 43.7]
const SCATTER = [5.3, 1.7]

export interface Walls {
  /** 1 is a large shop; 0.4 an office. */
  readonly size: number
  /** How much comes back each time, 0 to 1. */
  readonly hard: number
  /** How much is heard by way of the walls, where the straight way counts 1. */
  readonly wet: number
}

/** A sound in a room; its last echoes need silence at its end. */
export function among({ size, hard, wet }: Walls, sound: Samples): Samples {
  const echoes = new Float64Array(sound.length)
  for (const way of WAYS) lay(echoes, comb(sound, way * size, hard))
  const scattered = SCATTER.reduce(scatter, echoes)
  return sound.map((sample, i) => sample + (wet * (scattered[i] ?? 0)) / WAYS.length)
}

function comb(sound: Samples, milliseconds: number, hard: number): Samples {
  const line = new Float64Array(Math.round((milliseconds / 1000) * RATE))
  let place = 0
  let dull = 0
  return sound.map(sample => {
    const back = line[place] ?? 0
    // Each wall swallows the high before the low.
    dull += (back - dull) * 0.45
    line[place] = sample + dull * hard
    place = (place + 1) % line.length
    return back
  })
}

function scatter(sound: Samples, milliseconds: number): Samples {
  const line = new Float64Array(Math.round((milliseconds / 1000) * RATE))
  let place = 0
  return sound.map(sample => {
    const back = line[place] ?? 0
    const into = sample + back * 0.6
    line[place] = into
    place = (place + 1) % line.length
    return back - into * 0.6
  })
}
