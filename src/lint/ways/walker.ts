/** Steps through a scenario on whole numbers: the same conversation as `step`, for walks that meet millions of states. */
import { AT_LIMIT, type MoodMask } from '../mood-set.ts'
import { easeBand, EASE_BANDS } from '../../dialogue/mood.ts'
import type { Script } from '../../dialogue/script.ts'
import type { State } from '../../dialogue/state.ts'
import { opening } from '../../dialogue/step.ts'
import type { Reference } from '../../scoring/reference.ts'
import { type NodeIndex, nodeIndex } from './node-index.ts'
import { type Option, type OptionRoute, optionsIn } from './options.ts'
import { type Place, placesOf } from './places.ts'
import type { Question } from './question.ts'
import { readsIn } from './reads.ts'
import { memoryOf, MOOD_RECORD, recordOf } from './record.ts'

/** Anger and trust each take 21 half points. */
const HALVES = 21
const MOODS = HALVES * HALVES
const BANDS = Int8Array.from({ length: HALVES }, (_, anger) => easeBand(anger / 2))

export interface Walker {
  readonly script: Script
  readonly question: Question
  readonly places: readonly Place[]
  readonly nodes: NodeIndex
  /** The node of the opening with what earlier encounters left. */
  readonly start: (carried: readonly string[]) => number
  readonly placeAt: (node: number) => Place
  readonly recordAt: (node: number) => number
  /** In half points. */
  readonly angerAt: (node: number) => number
  readonly trustAt: (node: number) => number
  readonly optionsAt: (place: Place) => readonly Option[]
  /**
   * Tells of every way on that is there now, in the order of the file, a silence last.
   *
   * Beside where it leads come the mood after it in half points, and which of the reply's routes held.
   */
  readonly ways: (node: number, visit: Visit) => void
  /** A state that this node stands for; what the question does not read is left blank. */
  readonly stateAt: (node: number) => State
  /** The node that stands for a state; -1 where the walk never came to it. */
  readonly nodeOf: (state: State) => number
}

/** Called for each way on from a node. */
export type Visit = (option: Option, to: number, anger: number, trust: number, route: number) => void

export function walkerOf(script: Script, reference: Reference | undefined, question: Question): Walker {
  const places = placesOf(script, readsIn(script, reference, question), question)
  const optionsFor = optionsIn(script, places, question.silences)
  const options: (readonly Option[] | undefined)[] = []
  const nodes = nodeIndex()

  const nodeAt = (place: Place, record: number, anger: number, trust: number): number => {
    const mood = place.moody ? anger * HALVES + trust : 0
    return nodes.of(place.index, (place.keeps[record] ?? 0) * MOODS + mood)
  }
  const placeAt = (node: number): Place => {
    const place = places.all[nodes.place(node)]
    if (!place) throw new Error('Every node stands at a place.')
    return place
  }
  const optionsAt = (place: Place) => (options[place.index] ??= optionsFor(place))
  const recordAt = (node: number) => Math.floor(nodes.within(node) / MOODS)
  const angerAt = (node: number) => Math.floor((nodes.within(node) % MOODS) / HALVES)
  const trustAt = (node: number) => nodes.within(node) % HALVES

  const factsOf = (state: State) => ({
    flags: state.flags,
    carried: state.carried,
    standing: state.memory.standing,
    ending: state.ending,
  })

  return {
    script,
    question,
    places: places.all,
    nodes,
    placeAt,
    recordAt,
    angerAt,
    trustAt,
    optionsAt,
    start(carried) {
      const state = opening(script, carried)
      return nodeAt(
        places.at(state.beat, factsOf(state)),
        recordOf(state.memory),
        state.anger * 2,
        state.trust * 2,
      )
    },
    ways(node, visit) {
      const place = placeAt(node)
      const within = nodes.within(node)
      const record = Math.floor(within / MOODS)
      const anger = Math.floor((within % MOODS) / HALVES)
      const trust = within % HALVES
      for (const option of optionsAt(place)) {
        if (!includes(option.there, anger, trust)) continue
        const { moods } = option
        let [angrier, surer] = [anger + option.angers, trust]
        if (moods) {
          const row = (MOOD_RECORD[record] ?? 0) * EASE_BANDS.length + (BANDS[anger] ?? 0)
          angrier = anger + (moods.anger[row] ?? 0)
          surer = trust + moods.trust
        }
        angrier = angrier < 0 ? 0 : angrier >= HALVES ? HALVES - 1 : angrier
        surer = surer < 0 ? 0 : surer >= HALVES ? HALVES - 1 : surer
        const after = option.records ? (option.records[record] ?? 0) : record
        const route = routeIn(option, angrier, surer)
        const to = route.orElse && includes(AT_LIMIT, angrier, surer) ? route.orElse : route.to
        visit(option, nodeAt(to, after, angrier, surer), angrier, surer, route.index)
      }
    },
    stateAt(node) {
      const place = placeAt(node)
      return {
        beat: place.beat,
        anger: angerAt(node) / 2,
        trust: trustAt(node) / 2,
        flags: place.flags,
        carried: place.carried,
        memory: { ...memoryOf(recordAt(node)), standing: place.standing },
        ending: place.ending,
      }
    },
    nodeOf(state) {
      const place = places.at(state.beat, factsOf(state))
      const mood = place.moody ? state.anger * 2 * HALVES + state.trust * 2 : 0
      return nodes.find(place.index, (place.keeps[recordOf(state.memory)] ?? 0) * MOODS + mood)
    },
  }
}

/** The first route that holds in the mood after an option. */
function routeIn({ routes }: Option, anger: number, trust: number): OptionRoute {
  for (const route of routes) if (includes(route.when, anger, trust)) return route
  throw new Error('A checked scenario always has a route without a condition.')
}

/** Whether a mood, in half points, is among those of a mask. */
export function includes(mask: MoodMask | undefined, anger: number, trust: number): boolean {
  return mask === undefined || (((mask[anger] ?? 0) >> trust) & 1) === 1
}
