/** What ways do to moods, each sort numbered: where a mood moves to, by which route, and whether an outburst overtakes. */
import { AT_LIMIT, BANDS, HALVES, type MoodMask } from '../mood-set.ts'
import { MOODS } from './fields.ts'
import type { Option } from '../ways/options.ts'
import { grown, heldIn } from '../ways/reach.ts'
import type { Turn } from './turns.ts'

/** The mood after it; above it twice the route that holds, and 1 for an outburst. */
export const MOOD_BITS = 9
export const MOOD_AFTER = (1 << MOOD_BITS) - 1

/** By mood. A mood is `HALVES` times anger and trust, in half points. */
export const ANGER = Uint8Array.from({ length: MOODS }, (_, mood) => Math.floor(mood / HALVES))
export const TRUST = Uint8Array.from({ length: MOODS }, (_, mood) => mood % HALVES)

export interface Manners {
  readonly of: (option: Option, turn: Turn) => number
  /** `MOODS` numbers each; -1 where a way is not there. */
  readonly table: () => Int16Array
}

export function mannersIn(): Manners {
  const known = new Map<string, number>()
  const conditions = new Map<Option, string>()
  const masks = new Map<MoodMask, string>()
  let table = new Int16Array(MOODS << 3)

  const textOf = (mask: MoodMask | undefined): string => {
    if (!mask) return ''
    const text = masks.get(mask) ?? mask.join()
    masks.set(mask, text)
    return text
  }

  const conditionsOf = (option: Option): string => {
    const { there, routes } = option
    if (routes.length === 1 && !there && !routes[0]!.when) return routes[0]!.orElse ? '!' : ''
    const same = conditions.get(option)
    if (same !== undefined) return same
    const parts = routes.map(({ when, orElse }) => `${textOf(when)}${orElse ? '!' : ''}`)
    const text = `${textOf(there)}?${parts.join('|')}`
    conditions.set(option, text)
    return text
  }

  return {
    of(option, turn) {
      const key = `${turn.number} ${conditionsOf(option)}`
      const same = known.get(key)
      if (same !== undefined) return same
      const number = known.size
      known.set(key, number)
      if ((number + 1) * MOODS > table.length) table = grown(table, new Int16Array(table.length * 2))
      for (let mood = 0; mood < MOODS; mood++)
        table[number * MOODS + mood] = afterIn(option, turn, ANGER[mood]!, TRUST[mood]!)
      return number
    },
    table: () => table,
  }
}

function afterIn(
  { there, routes }: Option,
  { angers, trust: more }: Turn,
  anger: number,
  trust: number,
): number {
  const holds = (mask: MoodMask, row: number, bit: number): boolean => ((mask[row]! >> bit) & 1) === 1
  if (there && !holds(there, anger, trust)) return -1
  const angrier = heldIn(anger + angers[BANDS[anger]!]!)
  const after = heldIn(trust + more)
  const at = routes.findIndex(({ when }) => !when || holds(when, angrier, after))
  const bursts = routes[at]?.orElse !== undefined && holds(AT_LIMIT, angrier, after)
  return at < 0 ? -1 : (at * 2 + Number(bursts)) * (1 << MOOD_BITS) + angrier * HALVES + after
}
