/** Every state that a talk can come to, each once. */
import type { Script } from '../dialogue/script.ts'
import type { State } from '../dialogue/state.ts'
import { available, opening, step } from '../dialogue/step.ts'

/** States that are the same for whatever happens next, and for the score, have the same key. */
export function stateKey(state: State): string {
  const { memory } = state
  const offers = memory.standing.map(
    offer => `${offer.id}:${offer.worth}:${offer.when}:${offer.fits}:${offer.remedy}`,
  )
  return [
    moodKey(state),
    memory.explanations,
    memory.abusiveLines,
    memory.ignored,
    memory.wayForward,
    memory.handedOver,
    offers.join(','),
  ].join('|')
}

/** As `stateKey`, less what only the scorer reads: enough to know which moods can arrive where. */
export function moodKey({ beat, ending, anger, trust, flags, memory }: State): string {
  const offers = memory.standing.map(offer => `${offer.id}${offer.remedy ? 0 : offer.worth}`).join()
  // The note comes after every ending: without the ending, all but the first would be lost there.
  return `${beat}|${ending}|${anger}|${trust}|${flags.join()}|${memory.heard}|${memory.apologies}|${memory.limit}|${offers}`
}

/** Every state that can be reached by replies alone, the opening first. Silences are not walked. */
export function reachableStates(
  script: Script,
  keyOf: (state: State) => string = stateKey,
): readonly State[] {
  const first = opening(script)
  const seen = new Set([keyOf(first)])
  const states = [first]
  // The list grows while it is walked: what is appended is visited too.
  for (const state of states) {
    for (const said of available(script, state)) {
      const after = step(script, state, said)
      const key = keyOf(after)
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
  const ranges = new Map<string, MoodRange>()
  for (const { beat, anger, trust } of reachableStates(script, moodKey)) {
    const range = ranges.get(beat)
    ranges.set(beat, {
      anger: [Math.min(anger, range?.anger[0] ?? 10), Math.max(anger, range?.anger[1] ?? 0)],
      trust: [Math.min(trust, range?.trust[0] ?? 10), Math.max(trust, range?.trust[1] ?? 0)],
    })
  }
  return ranges
}
