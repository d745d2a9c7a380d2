/** A receiver is lifted from its cradle, and put back. */
import { type Chance, chance } from './chance.ts'
import { decay, rise, sine } from './curves.ts'
import { bandPass, highPass, lowPass, through } from './filter.ts'
import { cueAt } from './level.ts'
import { type Samples, drawn, hiss, lay, shaped, silence } from './signal.ts'
import { among } from './walls.ts'

const DESK = { size: 0.3, hard: 0.45, wet: 0.5 }

export function pickUp(): Samples {
  const next = chance(401)
  const sound = silence(0.7)
  lay(sound, clack(next, 980, 0.008), 0.01, 0.42)
  lay(sound, body(210, 0.03), 0.01, 0.35)
  // The hand closes round it.
  const rub = through(hiss(0.24, next), bandPass(1100, 0.9))
  lay(
    sound,
    shaped(rub, time => rise(time / 0.08) * rise((0.24 - time) / 0.12)),
    0.05,
    0.12,
  )
  lay(sound, clack(next, 1450, 0.004), 0.2, 0.4)
  // And the line opens.
  const line = through(hiss(0.42, next), highPass(300), lowPass(1400))
  lay(
    sound,
    shaped(line, time => rise(time / 0.06) * rise((0.42 - time) / 0.34)),
    0.24,
    0.09,
  )
  return cueAt(-26, among(DESK, sound))
}

export function hangUp(): Samples {
  const next = chance(402)
  const sound = silence(0.6)
  lay(sound, clack(next, 1150, 0.006), 0.01, 0.5)
  lay(sound, body(260, 0.025), 0.01, 0.3)
  lay(sound, clack(next, 760, 0.011), 0.085, 0.9)
  lay(sound, body(165, 0.045), 0.085, 0.75)
  return cueAt(-26, among(DESK, sound))
}

/** Hard plastic meets hard plastic. */
function clack(next: Chance, hertz: number, fall: number): Samples {
  const noise = hiss(0.1, next)
  const sound = through(noise, bandPass(hertz, 2.4))
  lay(sound, through(noise, bandPass(hertz * 2.3, 3)), 0, 0.5)
  return shaped(sound, time => rise(time / 0.0025) * decay(time / fall))
}

/** The hollow of the telephone answers. */
function body(hertz: number, fall: number): Samples {
  return drawn(
    0.3,
    time => (sine(time * hertz) + 0.4 * sine(time * hertz * 2.4)) * rise(time / 0.005) * decay(time / fall),
  )
}
