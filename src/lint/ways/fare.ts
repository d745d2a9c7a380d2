/** How a player with one taste fares over all its plays: exact where they fit, else by many plays, and labelled so. */
import { type Move, MOVES } from '../../scenario/vocabulary.ts'
import { intervalOf } from './chance.ts'
import { overPlays, PLAYS } from './drawn.ts'
import { type Means, overAll } from './ledgers.ts'
import type { Played } from './played.ts'
import { likesIn, type Naive, robotOf, type Taste, TASTES } from './players.ts'

export interface Fare extends Means {
  /** Whether the means are those of all plays; else they are of `PLAYS` seeded ones. */
  readonly exactMeans: boolean
  /** Where the chance lies, 19 times in 20, where it was not reckoned over all plays. */
  readonly interval: readonly [number, number] | null
}

/** A player passes a scenario when more than 5 plays in 100 pass. */
export const PASSES_ABOVE = 0.05

export function fareOf(played: Played, taste: Taste, start = 0): Fare {
  const likes = likesIn(played.walk, taste)
  const whole = overAll(played, likes, start, false)
  if (whole) return { ...whole, exactMeans: true, interval: null }
  const drawn = overPlays(played, likes, start, false)
  const passing = overAll(played, likes, start, true)
  if (passing) return { ...drawn, chance: passing.chance, exactMeans: false, interval: null }
  return { ...drawn, exactMeans: false, interval: intervalOf(drawn.chance, PLAYS) }
}

/** How a naive player fares; of the robots the one that passes most often, of equals the move that is listed first. */
export function fareOfNaive(played: Played, name: Naive, start = 0): Fare & { readonly move?: Move } {
  if (name !== 'robot') return fareOf(played, TASTES[name], start)
  const { script } = played.walk.ground
  const used = new Set(
    [...script.moments.values()].flatMap(at => at.replies.flatMap(({ reply }) => reply.moves)),
  )
  let top: { move: Move; chance: number } | undefined
  for (const move of MOVES) {
    if (!used.has(move)) continue
    const likes = likesIn(played.walk, robotOf(move))
    const { chance } = overAll(played, likes, start, true) ?? overPlays(played, likes, start, true)
    if (!top || chance > top.chance) top = { move, chance }
  }
  return top
    ? { ...fareOf(played, robotOf(top.move), start), move: top.move }
    : fareOf(played, TASTES.random, start)
}
