/** How a player with one taste fares over all its plays: exact where they fit, else by many plays, and labelled so. */
import type { Move } from '../../scenario/vocabulary.ts'
import { overPlays } from './drawn.ts'
import { type Fare, faresBy, type Fares } from './fares.ts'
import { overAll } from './ledgers.ts'
import type { Played } from './played.ts'
import { likesIn, type Naive, type Taste } from './players.ts'

/** A player passes a scenario when more than 5 plays in 100 pass. */
export const PASSES_ABOVE = 0.05

export function faresIn(played: Played): Fares {
  return faresBy(played.walk.ground, taste => {
    const likes = likesIn(played.walk, taste)
    return {
      whole: start => overAll(played, likes, start, false),
      passing: start => overAll(played, likes, start, true),
      drawn: (start, passing) => overPlays(played, likes, start, passing),
    }
  })
}

export function fareOf(played: Played, taste: Taste, start = 0): Fare {
  return faresIn(played).of(taste, start)
}

export function fareOfNaive(played: Played, name: Naive, start = 0): Fare & { readonly move?: Move } {
  return faresIn(played).ofNaive(name, start)
}
