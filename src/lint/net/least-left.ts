/** What a talk must still lose at least to come to an ending: told by where it can go, whatever is remembered of it. */
import { EDGE } from '../ways/edges.ts'
import { boundariesOf, empathyOf } from './futures.ts'
import { MOODS } from './fields.ts'
import { ANGER, TRUST } from './manners.ts'
import type { Net } from './net.ts'
import type { Runs } from './runs.ts'
import { spotOf, type Steps } from './steps.ts'

/** What the whole talk loses at least that is in a state and has lost so much; undefined where it never comes there. */
export type AtLeast = (state: number, empathy: number, boundaries: number) => number | undefined

const FATAL = EDGE.fatal << 14
/** Beyond any loss: no talk comes there. */
const NEVER = 10_000

/**
 * The greater of two losses is no less than their mean, and a way that is cheap in one often is dear in the other: so the
 * mean is bound beside the two by themselves. Each way takes what it takes at its cheapest, whatever is remembered, and is there whatever is remembered. So nothing that is told is more than what must be lost indeed.
 */
export function leastLeft(steps: Steps, course: Net, runs: Runs): (ending: string) => AtLeast {
  const { net } = steps
  const spots = spotsOn(net, course)
  const cheap = cheapest(steps, course, spots)
  const { base, row, step, length: states } = runs.boxes
  const ended = endingsOf(course)
  return ending => {
    const least = new Int16Array(states * BOUNDS).fill(NEVER)
    for (let run = runs.size - 1; run >= 0; run--) {
      const goal = runs.goal[run]!
      const takes = cheap[goal]!
      const endsAs = ended[goal]
      if (takes < 0 || (endsAs !== null && endsAs !== ending)) continue
      const start = runs.from[run]! * BOUNDS
      const next = runs.to[run]! * BOUNDS
      const many = runs.length[run]!
      const empathy = empathyOf(takes)
      const boundaries = boundariesOf(takes)
      const both = empathyOf(takes) + boundariesOf(takes)
      const far = runs.apart[run]! * BOUNDS
      for (let at = 0; at < many; at++) {
        const state = start + at * BOUNDS
        const after = next + at * far
        const isOver = endsAs !== null
        if (!isOver && least[after] === NEVER) continue
        const one = empathy + (isOver ? 0 : least[after]!)
        const other = boundaries + (isOver ? 0 : least[after + 1]!)
        const sum = both + (isOver ? 0 : least[after + 2]!)
        if (one < least[state]!) least[state] = one
        if (other < least[state + 1]!) least[state + 1] = other
        if (sum < least[state + 2]!) least[state + 2] = sum
      }
    }
    return (state, empathy, boundaries) => {
      const spot = spotOf(state)
      const there = spots[spot]!
      const mood = state - spot * MOODS
      const at = (base[there]! + ANGER[mood]! * row[there]! + TRUST[mood]! * step[there]!) * BOUNDS
      if (least[at] === NEVER) return undefined
      const mean = Math.ceil((empathy + boundaries + least[at + 2]!) / 2)
      return Math.max(empathy + least[at]!, boundaries + least[at + 1]!, mean)
    }
  }
}

/** By state: in empathy, in boundaries, and in both together. Side by side, since they are read together. */
const BOUNDS = 3

/** By goal, which ending it is. */
function endingsOf({ to, orElse, places, ground }: Net): readonly (string | null | undefined)[] {
  const endingOf = (spot: number) => (spot < 0 ? null : ground.places.all[places[spot]!]?.ending)
  return Array.from({ length: to.length * 2 }, (_, goal) =>
    endingOf(((goal & 1) === 0 ? to : orElse)[goal >> 1]!),
  )
}

/** By spot of a net, the spot of another that tells less apart. */
function spotsOn({ size, records, placeAt, places }: Net, course: Net): Int32Array {
  const at = course.ground.places
  const byPlace: (ReturnType<typeof at.at> | undefined)[] = []
  return Int32Array.from({ length: size }, (_, spot) => {
    const place = placeAt(spot)
    const there = (byPlace[places[spot]!] ??= at.at(place.beat, place))
    return course.spotAt(there, records[spot]!)
  })
}

/** By goal of the course, as runs number them: what its way takes in each dimension at least, -1 where it is fatal. */
function cheapest(steps: Steps, course: Net, spots: Int32Array): Int32Array {
  const { net } = steps
  const all = new Int32Array(course.to.length * 2).fill(-1)
  const lower = (goal: number, takes: number) => {
    if ((takes & FATAL) !== 0) return
    const before = all[goal]!
    const known = before < 0 ? 100 | (100 << 7) : before
    const empathy = Math.min(empathyOf(known), empathyOf(takes))
    all[goal] = empathy | (Math.min(boundariesOf(known), boundariesOf(takes)) << 7)
  }
  for (let spot = 0; spot < net.size; spot++) {
    const there = spots[spot]!
    if (there < 0) continue
    for (let way = net.first[spot]!; way < net.first[spot]! + net.count[spot]!; way++) {
      const { index, routes } = net.options[net.option[way]!]!
      let same = course.first[there]!
      while (course.options[course.option[same]!]!.index !== index) same++
      for (let at = 0; at < routes.length; at++) {
        const goal = course.target[same]! + at
        const next = net.target[way]! + at
        if (net.to[next]! >= 0) lower(goal * 2, steps.atLeast(spot, way, net.to[next]!))
        if (net.orElse[next]! >= 0) lower(goal * 2 + 1, steps.atLeast(spot, way, net.orElse[next]!))
      }
    }
  }
  return all
}
