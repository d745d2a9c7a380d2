/** Walks every mood that replies can bring about at every beat, each once. */
import type { Script } from '../dialogue/script.ts'
import type { State } from '../dialogue/state.ts'
import { available, opening, step } from '../dialogue/step.ts'
import { type Live, liveIn } from './live.ts'

/** A scenario that people can follow has some thousands; one with more is built to have them. */
export const MOST_STATES = 250_000

export interface WalkOptions {
  /** Tells states apart by all that the fairness of an ending depends on, too. */
  readonly offers: boolean
  /** Comes to endings soon, for a visitor that only looks for some of them; else beats come in the order of the talk. */
  readonly deepFirst: boolean
}

/**
 * Visits a state of every mood that can arrive at every beat, until `visit` answers true. Silences are not walked.
 *
 * Exact: two states that it takes for one have the same moods before them. The answer is false where it gave up, at
 * `MOST_STATES`. A millisecond for each thousand states or so.
 */
export function walkMoods(
  script: Script,
  visit: (state: State) => boolean | void,
  options: WalkOptions,
): boolean {
  const keyOf = moodKeys(script, options)
  const first = opening(script)
  const seen = new Set([keyOf(first)])
  const open = [first]
  let next = 0
  for (;;) {
    const state = options.deepFirst ? open.pop() : open[next++]
    if (!state) return true
    if (visit(state)) return true
    for (const said of available(script, state)) {
      const after = step(script, state, said)
      const key = keyOf(after)
      if (seen.has(key)) continue
      if (seen.size >= MOST_STATES) return false
      seen.add(key)
      open.push(after)
    }
  }
}

/** One number for all that a mood can depend on from a state on: a number is far cheaper to look up than a text. */
function moodKeys(script: Script, { offers }: WalkOptions): (state: State) => number {
  const live = liveIn(script)
  const contexts = new Map<string, number>()
  return state => {
    const { anger, trust, memory } = state
    const context = contextOf(state, live(state.beat), offers)
    let index = contexts.get(context)
    if (index === undefined) contexts.set(context, (index = contexts.size))
    const mood = 2 * anger * 21 + 2 * trust
    const limit = memory.limit === 'none' ? 0 : memory.limit === 'set' ? 1 : 2
    return ((index * 441 + mood) * 2 + Number(memory.heard)) * 12 + memory.apologies * 3 + limit
  }
}

/** Most often the beat alone, which costs nothing to put together. */
function contextOf({ beat, ending, flags, memory }: State, read: Live, offers: boolean): string {
  let context = beat
  // The note comes after every ending: without the ending, all but the first would be lost there.
  if (ending !== null && ending !== beat) context += `|${ending}`
  if (read.flags.size > 0) for (const flag of flags) if (read.flags.has(flag)) context += `|${flag}`
  if (offers) context += `|${memory.wayForward}|${memory.handedOver}`
  if (offers || read.offered) {
    for (const { id, worth, remedy, when, fits } of memory.standing)
      context += `|${id}:${worth}:${remedy}:${when}:${fits}`
  }
  return context
}
