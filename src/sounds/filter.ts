/** Filters of the second order, as the audio engineers' cookbook has them. */
import { sine } from './curves.ts'
import { RATE, type Samples } from './signal.ts'

/** What goes in is weighed by `feed`, what came out before by `back`. */
export interface Filter {
  readonly feed: readonly [number, number, number]
  readonly back: readonly [number, number]
}

/** 1/√2: no bump at the edge. */
const FLAT = Math.sqrt(0.5)

export function lowPass(hertz: number, q = FLAT): Filter {
  const { cos, alpha } = angles(hertz, q)
  return normal([(1 - cos) / 2, 1 - cos, (1 - cos) / 2], cos, alpha)
}

export function highPass(hertz: number, q = FLAT): Filter {
  const { cos, alpha } = angles(hertz, q)
  return normal([(1 + cos) / 2, -1 - cos, (1 + cos) / 2], cos, alpha)
}

/** Leaves what lies at `hertz` as loud as it was; the higher `q`, the narrower. */
export function bandPass(hertz: number, q: number): Filter {
  const { cos, alpha } = angles(hertz, q)
  return normal([alpha, 0, -alpha], cos, alpha)
}

function angles(hertz: number, q: number): { cos: number; alpha: number } {
  const turns = hertz / RATE
  return { cos: sine(turns + 0.25), alpha: sine(turns) / (2 * q) }
}

function normal(feed: readonly [number, number, number], cos: number, alpha: number): Filter {
  const whole = 1 + alpha
  return {
    feed: [feed[0] / whole, feed[1] / whole, feed[2] / whole],
    back: [(-2 * cos) / whole, (1 - alpha) / whole],
  }
}

/** A sound through one filter after another. */
export function through(sound: Samples, ...filters: readonly Filter[]): Samples {
  return filters.reduce(run, sound)
}

/** A plain loop: most of the time that all sounds take is spent here. */
function run(sound: Samples, { feed, back }: Filter): Samples {
  const [feed0, feed1, feed2] = feed
  const [back1, back2] = back
  const out = new Float64Array(sound.length)
  let [in1, in2, out1, out2] = [0, 0, 0, 0]
  for (let i = 0; i < sound.length; i += 1) {
    const sample = sound[i] ?? 0
    const now = feed0 * sample + feed1 * in1 + feed2 * in2 - back1 * out1 - back2 * out2
    in2 = in1
    in1 = sample
    out2 = out1
    out1 = now
    out[i] = now
  }
  return out
}
