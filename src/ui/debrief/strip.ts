/** The geometry of the slim curve: where each mood of a talk lies on it, and where its slider does. */
import { curveOf } from '../../figure/voyage/curve.ts'
import type { Mood } from '../../scenario/scenario.ts'
import type { MoodPoint } from './mood-points.ts'

export interface Strip {
  readonly width: number
  readonly height: number
  readonly anger: string
  readonly trust: string
  readonly at: (place: number) => { readonly x: number; readonly y: number }
  /** Where the names of the lines stand; undefined where there is no room for them. */
  readonly names: { readonly x: number; readonly anger: number; readonly trust: number } | undefined
  /** Of the slider, in parts of the width: its thumb stands on the curve from the first turn to the last. */
  readonly slider: { readonly from: number; readonly width: number }
}

/** Half of what a finger takes. */
const THUMB = 22
const NARROW = 600
const NAMES = 64

export function stripOf(moods: readonly MoodPoint[], width: number): Strip {
  const narrow = width < NARROW
  const height = narrow ? 60 : 92
  const from = THUMB + 2
  const to = width - THUMB - 2 - (narrow ? 0 : NAMES)
  const step = moods.length > 1 ? (to - from) / (moods.length - 1) : 0
  const x = (place: number) => from + place * step
  const y = (value: number) => 9 + ((10 - value) / 10) * (height - 18)
  const lineOf = (of: keyof Mood) => curveOf(moods.map((point, place) => ({ x: x(place), y: y(point[of]) })))
  const last = moods.at(-1) ?? { anger: 0, trust: 0 }
  const apart = Math.abs(y(last.anger) - y(last.trust)) < 16
  const angerIsUp = last.anger >= last.trust
  return {
    width,
    height,
    anger: lineOf('anger'),
    trust: lineOf('trust'),
    at: place => ({ x: x(place), y: y(moods[place]?.anger ?? 0) }),
    names: narrow
      ? undefined
      : {
          x: to + 12,
          // Two names never lie on one another.
          anger: within(y(last.anger) + (apart ? (angerIsUp ? -8 : 8) : 0), height),
          trust: within(y(last.trust) + (apart ? (angerIsUp ? 8 : -8) : 0), height),
        },
    slider: {
      from: (x(1) - THUMB) / width,
      width: (x(moods.length - 1) - x(1) + 2 * THUMB) / width,
    },
  }
}

function within(y: number, height: number): number {
  return Math.min(height - 2, Math.max(12, y + 5))
}

/** The place on the curve that a turn led to; the last one for what was written when the customer was gone. */
export function placeOf(moods: readonly MoodPoint[], turn: number): number {
  return moods.find(point => point.turn === turn)?.place ?? moods.length - 1
}

/** The turn at a place, or the next one that way: silences have places too, and no turn of their own. */
export function turnAt(moods: readonly MoodPoint[], place: number, way: 1 | -1): number | undefined {
  for (let at = place; at > 0 && at < moods.length; at += way) {
    const turn = moods[at]?.turn
    if (turn !== null && turn !== undefined) return turn
  }
  return undefined
}
