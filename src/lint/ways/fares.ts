/** How players fare: those who like the same replies best everywhere fare the same, and are reckoned once. */
import { type Move, MOVES } from '../../scenario/vocabulary.ts'
import { intervalOf } from './chance.ts'
import { PLAYS } from './drawn.ts'
import type { Ground } from './ground.ts'
import type { Means } from './ledgers.ts'
import type { Place } from './places.ts'
import { type Naive, robotOf, type Taste, TASTES } from './players.ts'

export interface Fare extends Means {
  /** Whether the means are those of all plays; else they are of `PLAYS` seeded ones. */
  readonly exactMeans: boolean
  /** Where the chance lies, 19 times in 20, where it was not reckoned over all plays. */
  readonly interval: readonly [number, number] | null
}

export interface Fares {
  readonly of: (taste: Taste, start?: number) => Fare
  /** Of the robots the one that passes most often, of equals the move that is listed first. */
  readonly ofNaive: (name: Naive, start?: number) => Fare & { readonly move?: Move }
}

/** A player whose plays can be reckoned from a start: all of them, where they are not too many, or seeded ones. */
export interface Player {
  readonly whole: (start: number) => Means | undefined
  /** Only the chance is to be used. */
  readonly passing: (start: number) => Means | undefined
  /** With `passing` only the chance is to be used. */
  readonly drawn: (start: number, passing: boolean) => Means
}

/** By start, what is known of a player; null where its plays are too many. */
interface Known {
  readonly player: Player
  readonly fares: Fare[]
  readonly passing: (Means | null)[]
  readonly drawn: Means[]
}

/** Chances that were added up in another order differ in their last digits. */
const ALIKE = 1e-12

/** `isBlind`: the taste sees nothing but the replies, and not where the talk stands. */
export function faresBy(ground: Ground, playerOf: (taste: Taste, isBlind: boolean) => Player): Fares {
  const { script } = ground
  const all = new Map<string, Known>()

  const knownOf = (taste: Taste, isBlind: boolean): Known => {
    const key = isBlind ? favourites(ground, taste) : undefined
    const same = key === undefined ? undefined : all.get(key)
    if (same) return same
    const known: Known = { player: playerOf(taste, isBlind), fares: [], passing: [], drawn: [] }
    if (key !== undefined) all.set(key, known)
    return known
  }

  const passingOf = ({ player, passing }: Known, start: number): Means | null =>
    (passing[start] ??= player.passing(start) ?? null)

  const fareOf = (known: Known, start: number): Fare => {
    const { player } = known
    // Whoever can pass in too many ways has too many ways in all.
    const whole = known.passing[start] === null ? undefined : player.whole(start)
    if (whole) return { ...whole, exactMeans: true, interval: null }
    const drawn = player.drawn(start, false)
    const passing = passingOf(known, start)
    if (passing) return { ...drawn, chance: passing.chance, exactMeans: false, interval: null }
    return { ...drawn, exactMeans: false, interval: intervalOf(drawn.chance, PLAYS) }
  }

  const of = (taste: Taste, isBlind: boolean, start: number): Fare => {
    const known = knownOf(taste, isBlind)
    return (known.fares[start] ??= fareOf(known, start))
  }

  const chanceOf = (known: Known, start: number): number => {
    const { chance } = passingOf(known, start) ?? (known.drawn[start] ??= known.player.drawn(start, true))
    return chance
  }

  return {
    of: (taste, start = 0) => of(taste, false, start),
    ofNaive(name, start = 0) {
      if (name !== 'robot') return of(TASTES[name], name !== 'pushover', start)
      const used = new Set(
        [...script.moments.values()].flatMap(at => at.replies.flatMap(({ reply }) => reply.moves)),
      )
      let top: { move: Move; chance: number } | undefined
      for (const move of MOVES) {
        if (!used.has(move)) continue
        const chance = chanceOf(knownOf(robotOf(move), true), start)
        if (!top || chance > top.chance + ALIKE) top = { move, chance }
      }
      if (!top) return of(TASTES.random, true, start)
      return { ...of(robotOf(top.move), true, start), move: top.move }
    },
  }
}

/** How a player who sees nothing but the replies ranks those of each moment: for each how many it likes less. */
function favourites({ script, places }: Ground, taste: Taste): string {
  const [place] = places.all
  if (!place) return ''
  let ranks = ''
  const likings: number[] = []
  // By hand: ten thousand beats are ranked by each of two dozen players.
  const add = (replies: Place['replies']) => {
    for (let index = 0; index < replies.length; index++)
      likings[index] = taste({ said: replies[index]!, index, place, losesNothing: false })
    for (let index = 0; index < replies.length; index++) {
      let less = 0
      for (let other = 0; other < replies.length; other++) if (likings[other]! < likings[index]!) less++
      ranks += String.fromCharCode(less)
    }
  }
  for (const { replies } of script.moments.values()) add(replies)
  if (script.note) add(script.note.replies)
  return ranks
}
