/** What each reply does to a mood, as tables of whole numbers: a walk over many states looks it up and reckons nothing. */
import { EASE_BANDS, easeBand, moodChange } from '../dialogue/mood.ts'
import { MOST_APOLOGIES } from '../dialogue/memory.ts'
import type { Script, WeighedReply } from '../dialogue/script.ts'

/** Anger and trust each take 21 half points. */
const HALVES = 21
const APOLOGIES = MOST_APOLOGIES + 1

/** How many moods there are, with what a mood depends on of the memory: heard, limited, apologies. */
export const MOODS = HALVES * HALVES * 2 * 2 * APOLOGIES

/** One mood with its memory, in half points and counts. */
export interface MoodPlace {
  anger: number
  trust: number
  heard: number
  limited: number
  apologies: number
}

/** The number of a mood, 0 up to `MOODS`. */
export function numberOf({ anger, trust, heard, limited, apologies }: MoodPlace): number {
  return (((anger * HALVES + trust) * 2 + heard) * 2 + limited) * APOLOGIES + apologies
}

/** Writes the mood of a number into `place`, so that a walk allocates nothing. */
export function readMood(number: number, place: MoodPlace): void {
  place.apologies = number % APOLOGIES
  let rest = (number - place.apologies) / APOLOGIES
  place.limited = rest & 1
  place.heard = (rest >> 1) & 1
  rest >>= 2
  place.trust = rest % HALVES
  place.anger = (rest - place.trust) / HALVES
}

/** What a reply does to any mood. */
export interface MoodTable {
  /** Change of anger in half points, by ease band, heard, limited and apologies. */
  readonly anger: Int8Array
  /** Change of trust in half points. */
  readonly trust: number
  readonly listens: number
  readonly limits: number
  readonly apologises: number
}

/** The tables of one reply; the same reckoning as `moodAfter`, done once for each case. */
export function moodTable(script: Script, said: WeighedReply): MoodTable {
  const { temper } = script.scenario.customer
  const anger = new Int8Array(EASE_BANDS.length * 2 * 2 * APOLOGIES)
  let trust = 0
  for (const [band, stands] of EASE_BANDS.entries()) {
    for (const heard of [0, 1]) {
      for (const limited of [0, 1]) {
        for (let apologies = 0; apologies < APOLOGIES; apologies++) {
          const memory = { heard: heard === 1, limit: limited === 1 ? 'set' : 'none', apologies } as const
          const change = moodChange(said.mood, stands, memory, temper)
          anger[((band * 2 + heard) * 2 + limited) * APOLOGIES + apologies] = change.anger * 2
          trust = change.trust * 2
        }
      }
    }
  }
  const limits = said.reply.moves.some(move => move === 'set-limit' || move === 'warn-consequence')
  return {
    anger,
    trust,
    listens: Number(said.listens),
    limits: Number(limits),
    apologises: Number(said.apologisesUncalled),
  }
}

/** Moves `place` by a reply. */
export function moveBy(table: MoodTable, place: MoodPlace): void {
  const { heard, limited, apologies } = place
  const at = ((easeBand(place.anger / 2) * 2 + heard) * 2 + limited) * APOLOGIES + apologies
  place.anger = Math.min(HALVES - 1, Math.max(0, place.anger + (table.anger[at] ?? 0)))
  place.trust = Math.min(HALVES - 1, Math.max(0, place.trust + table.trust))
  place.heard = heard | table.listens
  place.limited = limited | table.limits
  place.apologies = Math.min(MOST_APOLOGIES, apologies + table.apologises)
}
