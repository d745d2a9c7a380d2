/** The sounds are made the same everywhere, the files come from them, and none of them startles. */
import { readFileSync, readdirSync, statSync } from 'node:fs'
import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex } from '@noble/hashes/utils.js'
import { describe, expect, test } from 'vitest'
import { CHANNELS } from '../../src/scenario/vocabulary.ts'
import { effective, loudest, peak } from '../../src/sounds/level.ts'
import { pcm } from '../../src/sounds/pcm.ts'
import { RATE, type Samples, lay } from '../../src/sounds/signal.ts'
import { ROUND, SOUNDS, type SoundName } from '../../src/sounds/sounds.ts'

type Hashes = Readonly<Record<'pcm' | 'webm' | 'm4a', string>>

const MADE = JSON.parse(readFileSync('tests/sounds/made.json', 'utf8')) as Readonly<Record<string, Hashes>>
const FOLDER = 'public/sounds'

const names = Object.keys(SOUNDS) as SoundName[]
const rooms = names.filter(name => CHANNELS.some(channel => channel === name))
const cues = names.filter(name => !rooms.includes(name))
const made = Object.fromEntries(names.map(name => [name, SOUNDS[name]()])) as Record<SoundName, Samples>

function decibels(factor: number): number {
  return 20 * Math.log10(factor)
}

/** From each sample to the next. */
function leaps(sound: Samples): Samples {
  return sound.subarray(1).map((sample, i) => sample - (sound[i] ?? 0))
}

test.each(names)('%s is made as it was when its files were', name => {
  expect(bytesToHex(sha256(pcm(made[name])))).toBe(MADE[name]?.pcm)
})

describe('the files', () => {
  const files = names.flatMap(name => [`${name}.m4a`, `${name}.webm`])

  test('are there, and no other', () => {
    expect(readdirSync(FOLDER).toSorted()).toEqual(files.toSorted())
    expect(Object.keys(MADE)).toEqual(names)
  })

  test.each(names)('%s is what was encoded from it', name => {
    for (const form of ['webm', 'm4a'] as const) {
      expect(bytesToHex(sha256(readFileSync(`${FOLDER}/${name}.${form}`)))).toBe(MADE[name]?.[form])
    }
  })

  test('weigh less than 400 kB together', () => {
    const bytes = files.reduce((sum, file) => sum + statSync(`${FOLDER}/${file}`).size, 0)
    expect(bytes).toBeLessThan(400_000)
  })
})

test.each(names)('%s begins and ends in silence, and never leaps', name => {
  const sound = made[name]
  expect(Math.abs(sound[0] ?? 1)).toBeLessThan(0.001)
  expect(peak(sound.slice(-24))).toBeLessThan(0.001)
  // A tenth of full scale from one sample to the next would be a click.
  expect(peak(leaps(sound))).toBeLessThan(0.1)
})

describe('a room', () => {
  test.each(rooms)('%s is soft, and lasts 12 seconds', name => {
    expect(made[name]).toHaveLength(12 * RATE)
    expect(decibels(effective(made[name]))).toBeGreaterThan(-41)
    expect(decibels(effective(made[name]))).toBeLessThan(-37)
    expect(decibels(peak(made[name]))).toBeLessThan(-20)
  })

  /** Two rounds, as they are played, or begun by so many seconds early or late. */
  function rounds(name: SoundName, late: number): Samples {
    const both = new Float64Array(Math.round((ROUND + 12.1) * RATE))
    lay(both, made[name])
    lay(both, made[name], ROUND + late)
    return both
  }

  // A timer is no clock: the seam must hold though it goes off a little late.
  test.each(rooms.flatMap(name => [0, 0.004, 0.05].map(late => [name, late] as const)))(
    '%s goes into its next round without a gap, a bump or a click, %d s late',
    (name, late) => {
      const both = rounds(name, late)
      const around = decibels(effective(made[name], RATE, 11 * RATE))
      for (let time = 11.4; time < 12.1; time += 0.1) {
        const here = decibels(effective(both, Math.round(time * RATE), Math.round((time + 0.2) * RATE)))
        expect(Math.abs(here - around)).toBeLessThan(6)
      }
      const seam = both.slice(Math.round(11.4 * RATE), Math.round(12.2 * RATE))
      expect(peak(leaps(seam))).toBeLessThan(1.2 * peak(leaps(made[name])))
    },
  )
})

describe('a cue', () => {
  test.each(cues)('%s is short, never loud, and heard above any room', name => {
    const sound = made[name]
    expect(sound.length / RATE).toBeGreaterThan(0.4)
    expect(sound.length / RATE).toBeLessThan(1.8)
    expect(decibels(peak(sound))).toBeLessThan(-9)
    expect(decibels(loudest(sound))).toBeLessThan(-24)
    expect(decibels(loudest(sound))).toBeGreaterThan(-32)
  })

  test.each(cues.filter(name => !['typing', 'pick-up', 'hang-up'].includes(name)))(
    '%s does not strike: it takes some milliseconds to rise',
    name => {
      const sound = made[name]
      const most = peak(sound)
      const first = sound.findIndex(sample => Math.abs(sample) > most * 0.05)
      const full = sound.findIndex(sample => Math.abs(sample) > most * 0.6)
      expect((full - first) / RATE).toBeGreaterThan(0.002)
    },
  )
})

/** Two engines may differ in the last bit of these, and the hashes with them. */
const ROUNDED = /Math\.(?!PI\b|LN10\b|abs\b|floor\b|imul\b|max\b|min\b|round\b|sqrt\b)\w+|\*\*/g

test.each(readdirSync('src/sounds'))(
  '%s reckons with nothing that an engine may round in its own way',
  file => {
    const code = readFileSync(`src/sounds/${file}`, 'utf8').replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, '')
    expect(code.match(ROUNDED)).toBeNull()
  },
)
