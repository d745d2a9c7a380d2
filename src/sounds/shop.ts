/** The room tone of a counter: air, people who wait and talk, feet, and a till now and then. */
import { type Chance, between, chance } from './chance.ts'
import { decay, rise, sine } from './curves.ts'
import { bandPass, highPass, lowPass, through } from './filter.ts'
import { evenAt } from './level.ts'
import { type Samples, drawn, hiss, lay, shaped, silence } from './signal.ts'
import { type Speaker, talking } from './voices.ts'
import { among } from './walls.ts'

const QUEUE: readonly (Speaker & { readonly near: number })[] = [
  { seed: 201, pitch: 112, waits: 1.4, near: 1 },
  { seed: 202, pitch: 205, waits: 1.2, near: 0.9 },
  { seed: 203, pitch: 135, waits: 1.9, near: 0.7 },
  { seed: 204, pitch: 182, waits: 1.6, near: 0.75 },
  { seed: 205, pitch: 224, waits: 2.4, near: 0.55 },
  { seed: 206, pitch: 98, waits: 2.2, near: 0.6 },
  { seed: 207, pitch: 168, waits: 1.3, near: 0.6 },
  { seed: 208, pitch: 122, waits: 1.1, near: 0.5 },
]

const WALLS = { size: 1, hard: 0.62, wet: 0.9 }

export function shop(seconds: number): Samples {
  const people = silence(seconds)
  for (const speaker of QUEUE) lay(people, talking(seconds, speaker), 0, speaker.near)
  // Turned away and some steps off: the consonants are lost, and with them the words.
  const murmur = through(among(WALLS, people), highPass(160), lowPass(950), lowPass(2200))

  const things = silence(seconds)
  const next = chance(210)
  walk(things, next, 1.1, 7)
  walk(things, next, 7.6, 6)
  for (const time of [4.35, 4.95, 9.8]) lay(things, till(), time, 0.06)
  const around = through(among(WALLS, things), lowPass(2600))

  const noise = hiss(seconds, 220)
  const air = through(noise, highPass(50), lowPass(170))
  lay(air, through(noise, highPass(200), lowPass(1100)), 0, 0.09)
  const room = shaped(air, time => 1 + 0.12 * sine(time * 0.25))

  const mixed = silence(seconds)
  lay(mixed, evenAt(-4, room))
  lay(mixed, evenAt(0, murmur))
  lay(mixed, evenAt(-14, around))
  return evenAt(-38, mixed)
}

/** Someone crosses the shop: steps that come nearer and go. */
function walk(onto: Samples, next: Chance, from: number, steps: number): void {
  let time = from
  for (let n = 0; n < steps; n += 1) {
    const near = sine((n + 0.7) / (2 * steps + 1))
    lay(onto, step(next), time, 0.9 * near * between(next, 0.75, 1))
    time += between(next, 0.5, 0.58)
  }
}

/** Heel, then sole. */
function step(next: Chance): Samples {
  const sound = silence(0.3)
  const heel = shaped(
    through(hiss(0.15, next), lowPass(420)),
    time => rise(time / 0.006) * decay(time / 0.018),
  )
  const sole = shaped(
    through(hiss(0.2, next), bandPass(700, 0.8)),
    time => rise(time / 0.02) * decay(time / 0.03),
  )
  lay(sound, heel, 0, 1)
  lay(sound, sole, 0.07, 0.3)
  return sound
}

/** A scanner that found its code. */
function till(): Samples {
  return drawn(
    0.14,
    time => (sine(time * 1320) + 0.15 * sine(time * 2640)) * rise(time / 0.012) * rise((0.11 - time) / 0.03),
  )
}
