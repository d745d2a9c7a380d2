/** The least and the most anger and trust that can arrive at each beat: what `check` shows as a file is saved. */
import type { Script } from '../dialogue/script.ts'
import { addTo, type MoodSet, rangeOf } from './mood-set.ts'
import { walkMoods } from './mood-walk.ts'

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
