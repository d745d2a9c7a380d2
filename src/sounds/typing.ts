/** Someone writes to you: a second of keys. */
import { between, chance } from './chance.ts'
import { key, strokes } from './keys.ts'
import { cueAt } from './level.ts'
import { type Samples, lay, silence } from './signal.ts'
import { among } from './walls.ts'

export function typing(): Samples {
  const next = chance(501)
  const sound = silence(1.4)
  strokes(next, 0.02, 9).forEach((time, n) =>
    lay(sound, key(next, n === 5), Math.min(time, 1.16), between(next, 0.65, 1)),
  )
  return cueAt(-28, among({ size: 0.4, hard: 0.5, wet: 0.5 }, sound))
}
