/** The mood turns: two soft wooden notes, down for the worse, up for the better. */
import { decay, rise, sine } from './curves.ts'
import { cueAt } from './level.ts'
import { type Samples, drawn, lay, silence } from './signal.ts'
import { among } from './walls.ts'

const WALLS = { size: 0.6, hard: 0.6, wet: 0.7 }

/** A minor third down, from the A below middle C: grave, and nothing like a buzzer. */
export function worse(): Samples {
  const sound = silence(1.3)
  lay(sound, note(220, 0.3), 0.01, 0.8)
  lay(sound, note(185, 0.4), 0.26, 1)
  return cueAt(-25.5, among(WALLS, sound))
}

/** A fourth up, from middle C. */
export function better(): Samples {
  const sound = silence(1.2)
  lay(sound, note(261.6, 0.2), 0.01, 0.8)
  lay(sound, note(349.2, 0.34), 0.19, 1)
  return cueAt(-25, among(WALLS, sound))
}

/** A felt mallet on wood: the octave lets a small loudspeaker follow, the fourth partial is the wood. */
function note(hertz: number, fall: number): Samples {
  return drawn(
    1,
    time =>
      rise(time / 0.022) *
      rise((1 - time) / 0.25) *
      (sine(time * hertz) * decay(time / fall) +
        0.3 * sine(time * hertz * 2) * decay((time * 1.6) / fall) +
        0.1 * sine(time * hertz * 3) * decay((time * 2.5) / fall) +
        0.08 * sine(time * hertz * 4) * decay((time * 5) / fall)),
  )
}
