/** A message arrives: a drop into still water. */
import { decay, rise, sine } from './curves.ts'
import { cueAt } from './level.ts'
import { type Samples, lay, silence, RATE } from './signal.ts'
import { among } from './walls.ts'

export function message(): Samples {
  const sound = silence(0.5)
  lay(sound, drop(430, 610), 0.005, 0.7)
  lay(sound, drop(560, 810), 0.085, 1)
  return cueAt(-25, among({ size: 0.4, hard: 0.5, wet: 0.5 }, sound))
}

/** A tone that slides up and is gone. */
function drop(from: number, to: number): Samples {
  let turns = 0
  return silence(0.25).map((_, i) => {
    const time = i / RATE
    turns += (from + (to - from) * rise(time / 0.07)) / RATE
    return (sine(turns) + 0.12 * sine(turns * 2)) * rise(time / 0.012) * decay(time / 0.04)
  })
}
