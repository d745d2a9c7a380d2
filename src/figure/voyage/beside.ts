/** The moods of two talks on one chart: the first as it went, the second over it from where they part. */
import type { Mood } from '../../scenario/scenario.ts'
import { type Chart, chartOf, type Size, typeOf } from './chart.ts'
import { curveOf, type Place } from './curve.ts'
import { dashesOf, linesOf } from './frame.ts'
import { bandsOf, type WaterBand } from './water.ts'
import { bandWordsOf, columnOf, numbersOf, type Word } from './words.ts'

/** A mood by turn: 4 is after turn 4, and what lies between two turns was a silence. */
export interface BesidePoint extends Mood {
  readonly at: number
}

export const TIMES = ['first', 'second'] as const
export type Time = (typeof TIMES)[number]

export interface TwoVoyaged {
  readonly points: Readonly<Record<Time, readonly BesidePoint[]>>
  /** How many turns were the same in both. */
  readonly same: number
  readonly bands: readonly { readonly text: string; readonly from: number }[]
  /** At the right ends of the lines, and at their beginning. */
  readonly words: Readonly<Record<Time, Readonly<Record<keyof Mood, string>>>> & { readonly start: string }
}

export interface LineBeside {
  readonly time: Time
  readonly of: keyof Mood
  readonly d: string
  /** Where the talk was over. */
  readonly end: Place
  /** From there to its words, where it was over sooner than the other. */
  readonly leader: string
  readonly word: Word
}

export interface VoyageBeside {
  readonly chart: Chart
  readonly bands: readonly WaterBand[]
  readonly dashes: string
  readonly frame: string
  /** In the order of drawing: the second time lies over the first. */
  readonly lines: readonly LineBeside[]
  /** The upright line at the turn where they part; undefined where they do not. */
  readonly parts:
    { readonly turn: number; readonly x: number; readonly from: number; readonly to: number } | undefined
  readonly bandWords: readonly Word[]
  readonly numbers: readonly Word[]
}

/** Between the end of a line and its words. */
const CLEAR = 14

const KINDS = TIMES.flatMap(time => (['trust', 'anger'] as const).map(of => ({ time, of })))

export function voyageBeside({ points, same, bands, words }: TwoVoyaged, size: Size): VoyageBeside {
  const last = Math.max(0, ...TIMES.flatMap(time => points[time].map(({ at }) => at)))
  const places = Math.ceil(last) + 1
  const chart = chartOf(
    size,
    places,
    KINDS.map(({ time, of }) => words[time][of]),
    bands.map(({ text }) => text),
  )
  const placesOf = (time: Time, of: keyof Mood) =>
    points[time].map(point => ({ x: chart.x(point.at), y: chart.y(point[of]) }))
  const ends = KINDS.map(({ time, of }) => placesOf(time, of).at(-1) ?? { x: chart.from, y: chart.y(0) })
  const column = columnOf(
    chart,
    KINDS.map(({ time, of }, index) => ({ text: words[time][of], middle: ends[index]?.y ?? 0 })),
    CLEAR,
  )
  const lines = KINDS.flatMap(({ time, of }, index): LineBeside[] => {
    const word = column[index]
    const end = ends[index]
    if (!word || !end) return []
    return [{ time, of, d: curveOf(placesOf(time, of)), end, leader: leaderOf(chart, end), word }]
  })
  const boxes = lines.map(({ word }) => word.box)
  const bandWords = bandWordsOf(chart, bands, boxes)
  const partsAt = same + 1
  const { top, bottom } = chart.field
  return {
    chart,
    bands: bandsOf(
      chart,
      bands.map(({ from }) => from),
      [...boxes, ...bandWords.map(({ box }) => box)],
    ),
    dashes: dashesOf(chart, places),
    frame: linesOf(chart),
    lines,
    parts: partsAt < places ? { turn: partsAt, x: chart.x(partsAt), from: top, to: bottom } : undefined,
    bandWords,
    numbers: numbersOf(
      chart,
      Array.from({ length: places - 1 }, (_, index) => ({ turn: index + 1, place: index + 1 })),
      words.start,
    ),
  }
}

/** Level, to where the words begin; nothing where the line itself goes that far. */
function leaderOf(chart: Chart, { x, y }: Place): string {
  const { end } = typeOf(chart)
  return chart.to - x < end ? '' : `M${x} ${y}H${chart.to}`
}
