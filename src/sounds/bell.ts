/** The small bell over a shop door: two light strokes, and a little brass that rings on. */
import { decay, rise, sine } from './curves.ts'
import { cueAt } from './level.ts'
import { type Samples, drawn, lay, silence } from './signal.ts'
import { among } from './walls.ts'

/** What a small bell sounds in: times the lowest, how loud, how many seconds to fall to 1/e. */
const PARTIALS = [
  [1, 1, 0.34],
  [1.006, 0.5, 0.3],
  [2.02, 0.42, 0.2],
  [2.76, 0.3, 0.13],
  [2.775, 0.16, 0.12],
  [4.1, 0.1, 0.06],
] as const

export function bell(): Samples {
  const sound = silence(1.7)
  lay(sound, stroke(1480), 0.01, 1)
  lay(sound, stroke(1480), 0.19, 0.62)
  lay(sound, stroke(1487), 0.43, 0.3)
  return cueAt(-30, among({ size: 0.7, hard: 0.6, wet: 0.6 }, sound))
}

function stroke(hertz: number): Samples {
  return drawn(1.25, time => {
    let sum = 0
    for (const [times, loud, fall] of PARTIALS) {
      // The upper partials of the study lie beyond what is wanted: nothing may startle.
      sum += loud * sine(time * hertz * times) * decay(time / fall)
    }
    return sum * rise(time / 0.006) * rise((1.25 - time) / 0.3)
  })
}
