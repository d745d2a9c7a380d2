/** Every state that a talk can come to, each once. */
import type { Script } from '../dialogue/script.ts'
import type { State } from '../dialogue/state.ts'
import { available, opening, step } from '../dialogue/step.ts'
import { addTo, type MoodSet, rangeOf } from './mood-set.ts'
import { walkMoods } from './mood-walk.ts'

/** States that are the same for whatever happens next, and for the score, have the same key. */
export function stateKey(state: State): string {
  const { memory } = state
  const offers = memory.standing.map(
    offer => `${offer.id}:${offer.worth}:${offer.when}:${offer.fits}:${offer.remedy}`,
  )
  return [
    state.beat,
    state.ending,
    state.anger,
    state.trust,
    state.flags.join(),
    memory.heard,
    memory.apologies,
    memory.limit,
    memory.explanations,
    memory.abusiveLines,
    memory.ignored,
    memory.wayForward,
    memory.handedOver,
    offers.join(','),
  ].join('|')
}

/** Every state that can be reached by replies alone, the opening first. Silences are not walked. */
export function reachableStates(script: Script): readonly State[] {
  const first = opening(script)
  const seen = new Set([stateKey(first)])
  const states = [first]
  // The list grows while it is walked: what is appended is visited too.
  for (const state of states) {
    for (const said of available(script, state)) {
      const after = step(script, state, said)
      const key = stateKey(after)
      if (seen.has(key)) continue
      seen.add(key)
      states.push(after)
    }
  }
  return states
}

/** The least and the most of a mood that can arrive at a beat. */
export interface MoodRange {
  readonly anger: readonly [number, number]
  readonly trust: readonly [number, number]
}

/** The moods that can arrive at each beat that can be reached, in the order in which a walk first meets them. */
export function moodRanges(script: Script): ReadonlyMap<string, MoodRange> {
  const moods = new Map<string, MoodSet>()
  for (const place of walkMoods(script, false)) {
    const here = moods.get(place.beat)
    if (here) addTo(here, place.moods)
    else moods.set(place.beat, place.moods.slice())
  }
  return new Map([...moods].map(([beat, set]) => [beat, rangeOf(set)]))
}
