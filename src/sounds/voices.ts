/** People who talk far off: the melody and the vowels of speech, and no word. */
import { type Chance, between, chance } from './chance.ts'
import { rise } from './curves.ts'
import { bandPass, highPass, lowPass, through } from './filter.ts'
import { RATE, type Samples, hiss, lay, shaped, silence } from './signal.ts'

/** Where the mouth resounds, in hertz: roughly ah, eh, ee, oh, oo, uh. */
const VOWELS = [
  [730, 1150, 2500],
  [540, 1750, 2450],
  [310, 2150, 2800],
  [500, 900, 2400],
  [330, 1000, 2300],
  [620, 1250, 2450],
] as const

export interface Speaker {
  readonly seed: number
  /** Hertz: about 110 for a deep voice, 200 for a light one. */
  readonly pitch: number
  /** Seconds between one sentence and the next, at most. */
  readonly waits: number
}

/** Someone who talks all the while, sentence after sentence. */
export function talking(seconds: number, { seed, pitch, waits }: Speaker): Samples {
  const next = chance(seed)
  const sound = silence(seconds)
  let time = between(next, 0, 0.2)
  while (time < seconds) {
    const syllables = Math.floor(between(next, 4, 11))
    const loudness = between(next, 0.6, 1)
    for (let n = 0; n < syllables && time < seconds; n += 1) {
      const length = between(next, 0.11, 0.21)
      // A sentence begins high, ends low, and sings a little on the way.
      const height = pitch * (1.14 - (0.26 * n) / syllables + between(next, -0.05, 0.07))
      if (next() < 0.35) lay(sound, consonant(next), time, 0.16 * loudness)
      lay(sound, syllable(next, length * 1.5, height), time + 0.03, loudness * between(next, 0.55, 1))
      time += length
    }
    time += between(next, 0.35, waits)
  }
  return sound
}

function syllable(next: Chance, seconds: number, pitch: number): Samples {
  const breath = hiss(seconds, next)
  const slide = between(next, -0.12, 0.04)
  let turns = 0
  let before = 0
  const source = breath.map((puff, i) => {
    turns += (pitch * (1 + (slide * i) / breath.length)) / RATE
    const flow = cords(turns - Math.floor(turns))
    // What leaves the lips is how the flow changes, not the flow.
    const sound = (flow - before) * (RATE / 2000) + puff * 0.1
    before = flow
    return sound
  })
  const [first, second, third] = VOWELS[Math.floor(next() * VOWELS.length)] ?? VOWELS[0]
  const mouth = silence(seconds)
  lay(mouth, through(source, bandPass(first, 5)), 0, 1)
  lay(mouth, through(source, bandPass(second, 8)), 0, 0.6)
  lay(mouth, through(source, bandPass(third, 9)), 0, 0.3)
  return shaped(mouth, time => rise(time / 0.045) * rise((seconds - time) / (seconds * 0.55)))
}

/** The cords open slowly, close fast, and rest. */
function cords(part: number): number {
  const open = part / 0.62
  return open < 1 ? 4 * open * open * (1 - open) : 0
}

function consonant(next: Chance): Samples {
  const seconds = between(next, 0.05, 0.09)
  const edge = between(next, 1800, 3200)
  return shaped(
    through(hiss(seconds, next), highPass(edge), lowPass(6000)),
    time => rise(time / 0.02) * rise((seconds - time) / 0.03),
  )
}
