/** The room tone of a call: the line itself, and very faintly the office behind you. */
import { sine } from './curves.ts'
import { highPass, lowPass, through } from './filter.ts'
import { evenAt } from './level.ts'
import { type Samples, hiss, lay, shaped, silence } from './signal.ts'
import { talking } from './voices.ts'
import { among } from './walls.ts'

export function phoneLine(seconds: number): Samples {
  const noise = hiss(seconds, 101)
  const line = through(noise, highPass(280), lowPass(900))
  lay(line, through(noise, highPass(320), lowPass(2600)), 0, 0.16)
  // The level of a line wanders.
  const wandering = shaped(line, time => 1 + 0.1 * sine(time * 0.17) + 0.06 * sine(time * 0.41 + 0.3))
  const office = talking(seconds, { seed: 102, pitch: 128, waits: 2.2 })
  lay(office, talking(seconds, { seed: 103, pitch: 196, waits: 2.8 }), 0, 0.8)
  const far = through(among({ size: 0.8, hard: 0.62, wet: 1.4 }, office), highPass(300), lowPass(900))

  const mixed = silence(seconds)
  lay(mixed, evenAt(0, wandering))
  lay(mixed, evenAt(-10, far))
  return evenAt(-39, mixed)
}
