/** The room tone of a chat: a quiet office with a fan, and someone typing far off. */
import { between, chance } from './chance.ts'
import { sine } from './curves.ts'
import { highPass, lowPass, through } from './filter.ts'
import { key, strokes } from './keys.ts'
import { evenAt } from './level.ts'
import { type Samples, drawn, hiss, lay, shaped, silence } from './signal.ts'
import { among } from './walls.ts'

/** How often a blade of the fan goes by, in hertz. */
const BLADES = 88

export function office(seconds: number): Samples {
  const noise = hiss(seconds, 301)
  const air = through(noise, highPass(70), lowPass(240))
  lay(air, through(noise, highPass(150), lowPass(1300)), 0, 0.1)
  const fan = shaped(air, time => 1 + 0.07 * sine(time * 0.33) + 0.05 * sine(time * 0.92))
  lay(
    fan,
    drawn(seconds, time => sine(time * BLADES) + 0.5 * sine(time * BLADES * 2)),
    0,
    0.012,
  )

  const desk = silence(seconds)
  const next = chance(310)
  for (const [from, count] of [
    [1.2, 9],
    [3.1, 5],
    [6.4, 13],
    [9.6, 6],
  ] as const) {
    const times = strokes(next, from, count)
    times.forEach((time, n) => lay(desk, key(next, n === times.length - 1), time, between(next, 0.5, 1)))
  }
  const far = through(among({ size: 0.7, hard: 0.6, wet: 1.4 }, desk), highPass(200), lowPass(2200))

  const mixed = silence(seconds)
  lay(mixed, evenAt(0, fan))
  lay(mixed, evenAt(-12, far))
  return evenAt(-40, mixed)
}
