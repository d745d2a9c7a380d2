/** Every spot that talks come to, in the order of the talk, with every way on that some mood of it takes. */
import type { WeighedReply } from '../../dialogue/script.ts'
import { AT_LIMIT, BANDS, HALVES, manyIn, shifted } from '../mood-set.ts'
import { packedLoss } from '../ways/edges.ts'
import type { Ground } from '../ways/ground.ts'
import type { LossBy } from '../ways/losses.ts'
import type { Option } from '../ways/options.ts'
import type { Place } from '../ways/places.ts'
import { grown, heldIn, type Opening, openings } from '../ways/reach.ts'
import { MOOD_RECORD } from '../ways/record.ts'
import { badEnds } from './bad-ends.ts'
import { type Turn, turnsIn } from './turns.ts'

/**
 * Asked of scenarios in which no beat is come back to, and without silences: a spot is a place with what is kept there
 * of the record, and has all its moods before it moves on.
 */
export interface Net {
  readonly ground: Ground
  readonly starts: readonly Opening[]
  /** How many spots there are. */
  readonly size: number
  /** How many states: spots with a mood, or without one where the talk is over. */
  readonly states: number
  /** By spot. */
  readonly places: Int32Array
  readonly records: Int16Array
  /** For each half point of anger, `HALVES` of them a spot, the trusts that go with it as bits. */
  readonly moods: Int32Array
  /** How many ways on there are. */
  readonly ways: number
  /** The spots, each after all that lead to it. */
  readonly order: Int32Array
  /** The ways on from a spot are those from `first[spot]` on, `count[spot]` of them, in the order of the file. */
  readonly first: Int32Array
  readonly count: Uint8Array
  /** By way: its place in `options`, and its turn in `turns`. */
  readonly option: Int32Array
  readonly turn: Int32Array
  /** By way: empathy, boundaries from bit 7 on, and the bits of `EDGE` from bit 14 on; endings aside. */
  readonly loss: Int32Array
  /** By way: the first of its targets, of which there is one a route. */
  readonly target: Int32Array
  /** By target: spots; -1 where no mood goes there from here. `orElse` is where an outburst leads. */
  readonly to: Int32Array
  readonly orElse: Int32Array
  /** By target, whether what it leads to is an ending that takes what is left undone: 1 for `to`, 2 for `orElse`. */
  readonly bad: Uint8Array
  readonly options: readonly Option[]
  readonly turns: readonly Turn[]
  /** The moods after a reply, by the route that they take: `HALVES` rows each. */
  readonly after: ReadonlyMap<WeighedReply, Int32Array>
  readonly placeAt: (spot: number) => Place
  /** The spot of a record at a place; -1 where no talk comes to it. */
  readonly spotAt: (place: Place, record: number) => number
}

/** Undefined where there are more than `most` states. */
export function netOf(
  ground: Ground,
  carried: readonly (readonly string[])[],
  most: number,
): Net | undefined {
  const { ranks, script } = ground
  const all = ground.places.all
  let room = 1 << 10
  let places = new Int32Array(room)
  let records = new Int16Array(room)
  let moods = new Int32Array(room * HALVES)
  let first = new Int32Array(room)
  let count = new Uint8Array(room)
  let size = 0
  let states = 0
  let ways = 0
  let targets = 0
  let ordered = 0
  let option = new Int32Array(1 << 10)
  let turn = new Int32Array(1 << 10)
  let loss = new Int32Array(1 << 10)
  let target = new Int32Array(1 << 10)
  let to = new Int32Array(1 << 10)
  let orElse = new Int32Array(1 << 10)
  let bad = new Uint8Array(1 << 10)
  /** By place: from where on its spots stand in `spots`, and 1. There by number of the record; 0 for none, else a spot and 1. */
  let spotsFrom = new Int32Array(1 << 10)
  let spots = new Int32Array(1 << 12)
  let spotted = 0
  const waiting: (number[] | undefined)[] = Array.from({ length: ranks.of.size })
  const rankOf: number[] = []
  const options: Option[] = []
  const after = new Map<WeighedReply, Int32Array>()
  const { turns, turnOf } = turnsIn()
  /** By option. */
  const lossAt: (LossBy | undefined)[] = []
  const tookAt: Int32Array[] = []

  const spotFor = (place: Place, record: number): number => {
    if (place.index >= spotsFrom.length) spotsFrom = grown(spotsFrom, new Int32Array(all.length * 2))
    if (spotsFrom[place.index] === 0) {
      spotsFrom[place.index] = spotted + 1
      spotted += place.records.size
      if (spotted > spots.length) spots = grown(spots, new Int32Array(spotted * 2))
    }
    const at = spotsFrom[place.index]! - 1 + place.records.number[record]!
    const known = spots[at]! - 1
    if (known >= 0) return known
    const spot = size++
    spots[at] = size
    if (size > room) {
      room *= 2
      places = grown(places, new Int32Array(room))
      records = grown(records, new Int16Array(room))
      moods = grown(moods, new Int32Array(room * HALVES))
      first = grown(first, new Int32Array(room))
      count = grown(count, new Uint8Array(room))
    }
    places[spot] = place.index
    records[spot] = place.keeps[record] ?? 0
    if (!place.moody) states++
    const rank = (rankOf[place.index] ??= ranks.of.get(place.beat) ?? 0)
    const others = waiting[rank]
    if (others) others.push(spot)
    else waiting[rank] = [spot]
    return spot
  }

  /** Adds rows of moods to a spot, from the first of them up to the last. */
  const arrive = (place: Place, record: number, rows: Int32Array, low: number, high: number): number => {
    const spot = spotFor(place, record)
    const from = spot * HALVES
    for (let row = low; row <= high; row++) moods[from + row]! |= rows[row]!
    return spot
  }

  /** Follows one option from a spot with moods in rows from `low` up to `high`; whether any mood takes it. */
  const move = (
    spot: number,
    place: Place,
    way: Option,
    number: number,
    changes: Turn,
    low: number,
    high: number,
  ): boolean => {
    const record = records[spot]!
    const { there, routes } = way
    const { angers, trust } = changes
    const from = spot * HALVES
    let lowest = HALVES
    let highest = -1
    for (let anger = low; anger <= high; anger++) {
      let trusts = moods[from + anger]!
      if (there) trusts &= there[anger]!
      if (trusts === 0) continue
      const angrier = heldIn(anger + angers[BANDS[anger]!]!)
      LEFT[angrier]! |= trust === 0 ? trusts : shifted(trusts, trust)
      if (angrier < lowest) lowest = angrier
      if (angrier > highest) highest = angrier
    }
    if (highest < 0) return false
    const next = way.records ? way.records[record]! : record
    const took = way.said ? (tookAt[number] ??= tookBy(after, way.said)) : undefined
    if (targets + routes.length > to.length) {
      to = grown(to, new Int32Array(to.length * 2))
      orElse = grown(orElse, new Int32Array(to.length))
      bad = grown(bad, new Uint8Array(to.length))
    }
    for (let at = 0; at < routes.length; at++) {
      const { when, index, to: goal, orElse: overtakes } = routes[at]!
      let calm = 0
      let bursts = 0
      for (let anger = lowest; anger <= highest; anger++) {
        const left = LEFT[anger]!
        const here = when ? left & when[anger]! : left
        if (took) took[index * HALVES + anger]! |= here
        const over = overtakes ? here & AT_LIMIT[anger]! : 0
        LEFT[anger] = left & ~here
        BURST[anger] = over
        TAKEN[anger] = here & ~over
        bursts |= over
        calm |= here & ~over
      }
      const burst = bursts !== 0 && overtakes ? overtakes : undefined
      orElse[targets] = burst ? arrive(burst, next, BURST, lowest, highest) : -1
      to[targets] = calm !== 0 ? arrive(goal, next, TAKEN, lowest, highest) : -1
      bad[targets] =
        (calm !== 0 && goal.ending !== null && isBadAt(place, goal, record) ? 1 : 0) |
        (burst && isBadAt(place, burst, record) ? 2 : 0)
      targets++
    }
    return true
  }

  const isBadAt = badEnds(script)
  const starts = openings(ground, carried).map(({ place, record, ...opening }): Opening => {
    const rows = new Int32Array(HALVES)
    rows[opening.anger] = 1 << opening.trust
    return { ...opening, spot: arrive(place, record, rows, 0, HALVES - 1) }
  })
  let order = new Int32Array(1 << 10)
  /** By place: the number of its first option, and 1. */
  let numbers = new Int32Array(1 << 10)
  for (const here of waiting.keys()) {
    for (const spot of (waiting[here] ?? []).toReversed()) {
      const place = all[places[spot]!]!
      const record = records[spot]!
      const ease = MOOD_RECORD[record]!
      if (ordered === order.length) order = grown(order, new Int32Array(ordered * 2))
      order[ordered++] = spot
      let low = HALVES
      let high = -1
      for (let anger = 0; anger < HALVES; anger++) {
        const trusts = moods[spot * HALVES + anger]!
        if (trusts === 0) continue
        if (low === HALVES) low = anger
        high = anger
        if (place.moody) states += manyIn(trusts)
      }
      const choices = ground.optionsAt(place, false)
      if (place.index >= numbers.length) numbers = grown(numbers, new Int32Array(all.length * 2))
      let number = numbers[place.index]!
      if (number === 0) {
        number = numbers[place.index] = options.length + 1
        for (const choice of choices) {
          options.push(choice)
          lossAt.push(choice.said ? ground.losses?.(place, choice.said) : undefined)
        }
      }
      if (ways + choices.length > option.length) {
        const more = (ways + choices.length) * 2
        option = grown(option, new Int32Array(more))
        turn = grown(turn, new Int32Array(more))
        loss = grown(loss, new Int32Array(more))
        target = grown(target, new Int32Array(more))
      }
      // Spots are numbered as a walk numbers them: from the last reply to the first.
      let slot = ways + choices.length
      for (let at = choices.length - 1; at >= 0; at--) {
        const choice = choices[at]!
        const changes = turnOf(choice, ease)
        const begins = targets
        const known = number - 1 + at
        if (!move(spot, place, choice, known, changes, low, high)) continue
        slot--
        option[slot] = known
        turn[slot] = changes.number
        loss[slot] = packedLoss(lossAt[known]?.(record))
        target[slot] = begins
      }
      first[spot] = slot
      count[spot] = ways + choices.length - slot
      ways += choices.length
    }
    if (states > most) return undefined
  }
  const placeAt = (spot: number): Place => {
    const place = all[places[spot] ?? 0]
    if (!place) throw new Error('Every spot stands at a place.')
    return place
  }
  return {
    ground,
    starts,
    size,
    states,
    places,
    records,
    moods,
    order: order.subarray(0, ordered),
    ways,
    first,
    count,
    option,
    turn,
    loss,
    target,
    to,
    orElse,
    options,
    turns,
    after,
    placeAt,
    bad,
    spotAt(place, record) {
      const from = spotsFrom[place.index] ?? 0
      return from === 0 ? -1 : spots[from - 1 + place.records.number[record]!]! - 1
    },
  }
}

/** The moods after a reply before they take their routes: all 0 in between. And those that take one. */
const LEFT = new Int32Array(HALVES)
const TAKEN = new Int32Array(HALVES)
const BURST = new Int32Array(HALVES)

function tookBy(after: Map<WeighedReply, Int32Array>, said: WeighedReply): Int32Array {
  const rows = after.get(said) ?? new Int32Array(Math.max(1, said.reply.to.length) * HALVES)
  after.set(said, rows)
  return rows
}
