/** Every state that a talk can come to and every way on from it: states with the same future are one node. */
import type { State } from '../../dialogue/state.ts'
import { boxesOf } from './boxes.ts'
import { chargeEndings } from './charge-endings.ts'
import type { Edges } from './edges.ts'
import type { Ground } from './ground.ts'
import { merge } from './merge.ts'
import { mended } from './order.ts'
import type { Place } from './places.ts'
import { type Reach, reachOf } from './reach.ts'
import { HALVES } from '../mood-set.ts'
import { memoryOf, recordOf } from './record.ts'

export interface Walk extends Edges {
  readonly ground: Ground
  readonly reach: Reach
  /** How many nodes there are. */
  readonly size: number
  /** One for each way of having come: what earlier encounters left, and the node of its opening. */
  readonly starts: readonly Start[]
  /** The nodes, each after all that lead to it; where talks can go round, as far as that is possible. */
  readonly order: Int32Array
  /** The nodes of each place, in the order of the talk. */
  readonly stretches: readonly Stretch[]
  /** The edges of a node are those from `first[node]` on, `count[node]` of them. */
  readonly first: Int32Array
  readonly count: Uint8Array
  /** By node: the index of its place. */
  readonly places: Int32Array
  /** By node: which variant of the line is said there. */
  readonly line: Uint8Array
  /** Whether a talk can come back to a state in which it has been, and so go on for ever. */
  readonly endless: boolean
  readonly placeAt: (node: number) => Place
  /** One of the states that a node stands for; what the question does not read is left blank. */
  readonly stateAt: (node: number) => State
  /** What is kept of the record there. */
  readonly recordAt: (node: number) => number
  /** The node that stands for a state; -1 where no talk comes to it. */
  readonly nodeOf: (state: State) => number
}

export interface Start {
  readonly carried: readonly string[]
  readonly node: number
}

/** The nodes of a place have numbers in a row: from `from` up to `to`, without it. */
export interface Stretch {
  readonly place: Place
  readonly from: number
  readonly to: number
}

/** More states than a machine should be asked to hold. */
export const MOST_STATES = 20_000_000

/** Undefined where there are more than `most` states. */
export function walk(
  ground: Ground,
  carried: readonly (readonly string[])[] = [[]],
  silences = false,
  most = MOST_STATES,
): Walk | undefined {
  const reach = reachOf(ground, carried, silences, most)
  if (!reach) return undefined
  const boxes = boxesOf(reach)
  const graph = merge(reach, boxes)
  const { question, places } = ground
  const { base, row, step } = boxes
  const { nodes } = graph
  const nodeIn = (spot: number, anger: number, trust: number): number =>
    nodes[(base[spot] ?? 0) + anger * (row[spot] ?? 0) + trust * (step[spot] ?? 0)] ?? 0
  const placeOf = new Int32Array(graph.size)
  for (const { place, from, to } of graph.stretches) placeOf.fill(place.index, from, to)
  const placeAt = (node: number): Place => {
    const place = places.all[placeOf[node] ?? 0]
    if (!place) throw new Error('Every node stands at a place.')
    return place
  }
  const recordAt = (node: number) => reach.records[graph.spots[node] ?? 0] ?? 0
  const { order, endless } = mended(ground, graph)
  // Field by field: an object that so many are spread into is a slow one, and all of the proof reads it.
  const whole: Walk = {
    ground,
    reach,
    size: graph.size,
    order,
    endless,
    stretches: graph.stretches,
    first: graph.first,
    count: graph.count,
    to: graph.to,
    reply: graph.reply,
    route: graph.route,
    empathy: graph.empathy,
    boundaries: graph.boundaries,
    bits: graph.bits,
    line: graph.line,
    places: placeOf,
    starts: reach.starts.map(({ carried: left, spot, anger, trust }) => ({
      carried: left,
      node: nodeIn(spot, anger, trust),
    })),
    placeAt,
    recordAt,
    stateAt(node) {
      const { beat, flags, carried: left, standing, ending } = placeAt(node)
      const mood = graph.moods[node] ?? 0
      return {
        beat,
        anger: Math.floor(mood / HALVES) / 2,
        trust: (mood % HALVES) / 2,
        flags,
        carried: left,
        memory: { ...memoryOf(recordAt(node)), standing },
        ending,
      }
    },
    nodeOf(state) {
      const place = places.at(state.beat, { ...state, standing: state.memory.standing })
      const spot = reach.spotAt(place, recordOf(state.memory))
      const [anger, trust] = [state.anger * 2, state.trust * 2]
      const isThere = spot >= 0 && (((reach.moods[spot * HALVES + anger] ?? 0) >> trust) & 1) === 1
      return isThere ? nodeIn(spot, anger, trust) : -1
    },
  }
  if (question.empathy || question.boundaries) chargeEndings(whole)
  return whole
}
