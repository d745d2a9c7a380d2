/** What a player may take from each state of a net. */
import { EDGE } from '../ways/edges.ts'
import type { Taste } from '../ways/players.ts'
import { spotOf, type Steps } from './steps.ts'

/** Lists the ways that a player may take from a state, and says how many. */
export type Chooses = (state: number, into: Int32Array) => number

const FATAL = EDGE.fatal << 14

/** `isBlind`: the taste sees nothing but the replies, and not where the talk stands. */
export function choosesIn(steps: Steps, taste: Taste, isBlind: boolean): Chooses {
  const { net } = steps
  const { option, options, loss, count, ground } = net
  /** By place, or by rank of beat where that is all it hangs on; then by reply, where it loses something and where not. */
  const known: (Float64Array | undefined)[] = []
  const ranksAt = (spot: number): Float64Array => {
    const place = net.placeAt(spot)
    const key = isBlind ? (ground.ranks.of.get(place.beat) ?? 0) : place.index
    const same = known[key]
    if (same) return same
    const ranks = new Float64Array(place.replies.length * 2)
    for (let index = 0; index < place.replies.length; index++) {
      const said = place.replies[index]!
      ranks[index * 2] = taste({ said, index, place, losesNothing: false })
      ranks[index * 2 + 1] = taste({ said, index, place, losesNothing: true })
    }
    return (known[key] = ranks)
  }
  /** By place, as bits: the ways from the first on that are taken in any mood at any loss, all being there; 0 not known yet. */
  const always = new Int32Array(ground.places.all.length)
  const alwaysAt = (spot: number): number => {
    const ranks = ranksAt(spot)
    const choices = ground.optionsAt(net.placeAt(spot), false)
    let [top, ways] = [-Infinity, 0]
    if (choices.length > MOST_BITS) return HANGS
    for (let at = 0; at < choices.length; at++) {
      const { there, index } = choices[at]!
      const rank = ranks[index * 2]!
      if (there !== undefined || rank !== ranks[index * 2 + 1]) return HANGS
      if (rank > top) {
        top = rank
        ways = 0
      }
      if (rank === top) ways |= 1 << at
    }
    return ways === 0 ? HANGS : ways
  }
  /** What is asked of a spot stands side by side: see `steps.ts`. */
  const { standing } = steps
  return (state, into) => {
    const spot = spotOf(state)
    const place = standing[spot * 2 + 1]!
    let taken = always[place]!
    if (taken === 0) taken = always[place] = alwaysAt(spot)
    const from = standing[spot * 2]!
    let many = 0
    if (taken !== HANGS) {
      for (let rest = taken; rest !== 0; rest &= rest - 1) into[many++] = from + 31 - Math.clz32(rest & -rest)
      return many
    }
    const ranks = ranksAt(spot)
    let top = -Infinity
    for (let way = from; way < from + count[spot]!; way++) {
      if (!steps.isThere(state, way)) continue
      const { index } = options[option[way]!]!
      let rank = ranks[index * 2]!
      if (rank !== ranks[index * 2 + 1] && (loss[way]! & (16383 | FATAL)) === 0) {
        const takes = steps.lossOf(state, way, steps.after(state, way))
        if ((takes & 16383) === 0) rank = ranks[index * 2 + 1]!
      }
      if (rank < top) continue
      if (rank > top) {
        top = rank
        many = 0
      }
      into[many++] = way
    }
    return many
  }
}

const HANGS = -1
const MOST_BITS = 30
