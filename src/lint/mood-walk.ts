/** Walks every mood that replies can bring about at every beat, each once. */
import type { Memory } from '../dialogue/memory.ts'
import type { Script } from '../dialogue/script.ts'
import { holds } from '../dialogue/state.ts'
import { nextBeat, NOTE, opening } from '../dialogue/step.ts'
import { type FactPlace, factPlaces } from './fact-places.ts'
import { type MoodPlace, moveBy, numberOf, readMood } from './mood-tables.ts'

/** A scenario that people can follow has some thousands; one with more is built to have them. */
const MOST_STATES = 2_000_000

export interface WalkOptions {
  /** Tells states apart by all that the fairness of an ending depends on, too. */
  readonly offers: boolean
  /** Comes to endings soon, for a visitor that only looks for some of them; else beats come in the order of the talk. */
  readonly deepFirst: boolean
}

/** What a visitor is told of a state; one object serves every visit. */
export interface Arrival {
  beat: string
  anger: number
  trust: number
  /** Exact in its offers, way forward and handing over where `offers` was asked for; blank otherwise. */
  memory: Memory
}

/**
 * Visits every mood that can arrive at every beat, until `visit` answers true. Silences are not walked.
 *
 * Exact: two states that it takes for one have the same moods before them. The answer is false where it gave up, at
 * `MOST_STATES`. Moods are numbers in tables, a table for each set of facts: some millions of replies a second.
 */
export function walkMoods(
  script: Script,
  visit: (arrival: Arrival) => boolean | void,
  { offers, deepFirst }: WalkOptions,
): boolean {
  const places = factPlaces(script, offers)
  const start = opening(script)
  const mood: MoodPlace = {
    anger: start.anger * 2,
    trust: start.trust * 2,
    heard: 0,
    limited: 0,
    apologies: 0,
  }
  const arrival: Arrival = { beat: start.beat, anger: 0, trust: 0, memory: start.memory }
  // What conditions are asked of; rewritten for every reply, so that the walk allocates nothing.
  const asked = { ...start }
  const open: { place: FactPlace; moods: number[] }[] = []
  const waiting = new Map<FactPlace, number[]>()
  let states = 0

  const reach = (place: FactPlace, number: number) => {
    if (place.seen[number] === 1) return
    place.seen[number] = 1
    states += 1
    const moods = waiting.get(place)
    if (moods) moods.push(number)
    else {
      const fresh = [number]
      waiting.set(place, fresh)
      open.push({ place, moods: fresh })
    }
  }

  reach(places.first(start.beat), numberOf(mood))
  for (;;) {
    const batch = deepFirst ? open.pop() : open.shift()
    if (!batch) return true
    const { place, moods } = batch
    waiting.delete(place)
    for (const number of moods) {
      readMood(number, mood)
      arrival.beat = place.beat
      arrival.anger = mood.anger / 2
      arrival.trust = mood.trust / 2
      arrival.memory = place.memory
      if (visit(arrival)) return true
      for (const option of place.options) {
        const { reply } = option.said
        readMood(number, mood)
        if (reply.if.length > 0) {
          asked.anger = mood.anger / 2
          asked.trust = mood.trust / 2
          asked.flags = place.flags
          asked.memory = place.memory
          if (!holds(reply.if, asked)) continue
        }
        moveBy(option.table, mood)
        asked.anger = mood.anger / 2
        asked.trust = mood.trust / 2
        asked.flags = option.flags
        asked.memory = option.memory
        const beat = nextBeat(script, asked, reply.to)
        const moved = numberOf(mood)
        reach(places.after(option, beat), moved)
        // A note follows every ending, and changes no mood.
        if (script.note && script.endings.has(beat)) reach(places.after(option, NOTE), moved)
      }
    }
    if (states > MOST_STATES) return false
  }
}
