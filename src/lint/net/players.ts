/** How players fare over a net, and what those say who never have to toss a coin. */
import { chances } from '../ways/chance.ts'
import { faresBy, type Fares } from '../ways/fares.ts'
import { MOST_WAYS } from '../ways/follow.ts'
import { choosesIn } from './chooses.ts'
import { overAll } from './ledgers.ts'
import { areFarTooMany } from './far-too-many.ts'
import { overPlays } from './plays.ts'
import { MOST_TURNS } from '../ways/one-play.ts'
import type { Taste } from '../ways/players.ts'
import { spotOf, type Steps } from './steps.ts'

export function faresOver(steps: Steps): Fares {
  return faresBy(steps.net.ground, (taste, isBlind) => {
    const chooses = choosesIn(steps, taste, isBlind)
    return {
      whole: start =>
        areFarTooMany(steps, chooses, start) ? undefined : overAll(steps, chooses, start, false),
      passing: start => overAll(steps, chooses, start, true),
      drawn: (start, passing) => overPlays(steps, chooses, start, passing),
    }
  })
}

/** By `beat.reply`. */
export function sayingsOf(steps: Steps, taste: Taste): string[] {
  const { net } = steps
  const chooses = choosesIn(steps, taste, true)
  const chance = chances(0)
  const ways = new Int32Array(MOST_WAYS)
  const sayings: string[] = []
  let state = steps.starts[0]!
  for (
    let many = chooses(state, ways);
    many > 0 && sayings.length < MOST_TURNS;
    many = chooses(state, ways)
  ) {
    const way = ways[Math.floor(chance() * many)]!
    sayings.push(`${net.placeAt(spotOf(state)).beat}.${net.options[net.option[way]!]!.said?.reply.id ?? ''}`)
    state = steps.after(state, way)
  }
  return sayings
}
