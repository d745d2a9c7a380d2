/** Steps from state to state over a net: what players and searches need, who see few of its states. */
import { HALVES } from '../mood-set.ts'
import { MOODS } from './fields.ts'
import { mannersIn, MOOD_AFTER, MOOD_BITS } from './manners.ts'
import type { Net } from './net.ts'
import type { Outlook } from './outlook.ts'
import type { Prospect } from './prospects.ts'

export interface Steps {
  readonly net: Net
  /** By start: the state that it opens in, a spot times `MOODS` and its mood. */
  readonly starts: readonly number[]
  /** By spot two numbers: its first way, and its place. */
  readonly standing: Int32Array
  /** The state that a way leads to; -1 where it is not there. */
  readonly after: (state: number, way: number) => number
  readonly isThere: (state: number, way: number) => boolean
  /** What a way takes, packed as a net packs it. */
  readonly lossOf: (state: number, way: number, next: number) => number
  /** The same at least, whatever the mood, at a spot and by the spot that it comes to. */
  readonly atLeast: (spot: number, way: number, next: number) => number
  readonly prospectAt: (state: number) => Prospect
  /** What can still be lost at least from a state, by dimension: empathy, boundaries from bit 7 on, compensation from bit 14 on. */
  readonly leastLeft: (state: number) => number
  /** The ways of a state, those that are not there among them: from the first up to the second, without it. */
  readonly from: (state: number) => number
  readonly upTo: (state: number) => number
  /** Whether the talk is over there. */
  readonly isEnd: (state: number) => boolean
}

export const spotOf = (state: number): number => (state / MOODS) | 0

/**
 * What a step reads of its way stands side by side, `WAY` numbers each: a play comes by ways all over the net, and each
 * line of memory that it must fetch takes longer than all the rest.
 */
const WAY = 4
/** In the second number, beside the loss: whether an ending that it comes to may take what is left undone. */
const MAY_COST = 1 << 30

export function stepsOver(net: Net, { fields, follower, of, prospects }: Outlook): Steps {
  const { first, count, option, options, turn, turns, target, to, orElse, bad, loss, size } = net
  const moody = Uint8Array.from(net.ground.places.all, place => Number(place.moody))
  const manners = mannersIn()
  /** By target, where it leads to and where an outburst does: a spot, or less than 0 where all moods of it are one. */
  const goals = new Int32Array(to.length * 2)
  const goalOf = (spot: number): number => (spot < 0 || moody[net.places[spot]!] === 1 ? spot : -1 - spot)
  for (let goal = 0; goal < to.length; goal++) {
    goals[goal * 2] = goalOf(to[goal]!)
    goals[goal * 2 + 1] = goalOf(orElse[goal]!)
  }
  const ways = new Int32Array(net.ways * WAY)
  /** By option and turn: the manner, and 1. */
  const known = new Int16Array(options.length * turns.length)
  const mannerOf = (way: number): number => {
    const at = option[way]! * turns.length + turn[way]!
    const same = known[at]! - 1
    if (same >= 0) return same
    const manner = manners.of(options[option[way]!]!, turns[turn[way]!]!)
    known[at] = manner + 1
    return manner
  }
  for (let way = 0; way < net.ways; way++) {
    const { routes } = options[option[way]!]!
    const goal = target[way]!
    let mayBe = 0
    for (let at = goal; at < goal + routes.length; at++) mayBe |= bad[at]!
    ways[way * WAY] = mannerOf(way) * MOODS
    ways[way * WAY + 1] = loss[way]! | (mayBe === 0 ? 0 : MAY_COST)
    ways[way * WAY + 2] = goal * 2
    ways[way * WAY + 3] = goals[goal * 2]!
  }
  const moved = manners.table()
  const standing = new Int32Array(size * 2)
  for (let spot = 0; spot < size; spot++) {
    standing[spot * 2] = first[spot]!
    standing[spot * 2 + 1] = net.places[spot]!
  }

  const packed = prospects.map(one =>
    one ? one.empathy | (one.boundaries << 7) | (one.compensation << 14) : 0,
  )
  /** By spot: the least that can still be lost where that is the same in every mood; -1 where not. */
  const least = new Int32Array(size)
  for (let spot = 0; spot < size; spot++) least[spot] = of[spot]! < 0 ? packed[-1 - of[spot]!]! : -1

  /** Whether the ending that a way comes to at a spot takes what is left undone. */
  const mayCost = (way: number, next: number): boolean => {
    if ((ways[way * WAY + 1]! & MAY_COST) === 0) return false
    const from = target[way]!
    const end = from + options[option[way]!]!.routes.length
    for (let at = from; at < end; at++) {
      if (to[at] === next && (bad[at]! & 1) !== 0) return true
      if (orElse[at] === next && (bad[at]! & 2) !== 0) return true
    }
    return false
  }

  return {
    net,
    standing,
    starts: net.starts.map(({ spot, anger, trust }) => spot * MOODS + anger * HALVES + trust),
    isThere: (state, way) => moved[ways[way * WAY]! + state - spotOf(state) * MOODS]! >= 0,
    after(state, way) {
      const at = way * WAY
      const after = moved[ways[at]! + state - spotOf(state) * MOODS]!
      if (after < 0) return -1
      const route = after >> MOOD_BITS
      const next = route === 0 ? ways[at + 3]! : goals[ways[at + 2]! + route]!
      // Where the talk is over all moods are one state.
      return next < 0 ? (-1 - next) * MOODS : next * MOODS + (after & MOOD_AFTER)
    },
    lossOf(state, way, next) {
      const takes = ways[way * WAY + 1]!
      if (takes < MAY_COST) return takes
      if (!mayCost(way, spotOf(next))) return loss[way]!
      const spot = spotOf(state)
      return follower.badLossAt(spot, way, state - spot * MOODS)
    },
    atLeast: (spot, way, next) => (mayCost(way, next) ? follower.badAtLeast(spot, way) : loss[way]!),
    prospectAt(state) {
      const spot = spotOf(state)
      const found = prospects[fields.at(of[spot]!, state - spot * MOODS)]
      if (!found) throw new Error('Every talk of a checked scenario can end.')
      return found
    },
    leastLeft(state) {
      const spot = spotOf(state)
      const left = least[spot]!
      return left >= 0 ? left : packed[fields.at(of[spot]!, state - spot * MOODS)]!
    },
    from: state => first[spotOf(state)]!,
    upTo(state) {
      const spot = spotOf(state)
      return first[spot]! + count[spot]!
    },
    isEnd: state => count[spotOf(state)] === 0,
  }
}
