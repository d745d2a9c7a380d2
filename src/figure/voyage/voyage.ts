/** The course of a talk as a chart: plain geometry, the same for the same moods and size. */
import type { Mood } from '../../scenario/scenario.ts'
import { type Chart, chartOf, type Size } from './chart.ts'
import { curveOf, type Place, placesAlong } from './curve.ts'
import { dashesOf, linesOf } from './frame.ts'
import { type Head, headsOf, type Wanted } from './heads.ts'
import { type Mark, marksOf } from './marks.ts'
import { bandsOf, type WaterBand } from './water.ts'
import { bandWordsOf, endsOf, numbersOf, type Word } from './words.ts'

export interface VoyagePoint extends Mood {
  /** The turn that led here; null at the start and after a silence. */
  readonly turn: number | null
}

export interface Voyaged {
  readonly points: readonly VoyagePoint[]
  /** The turns that decided. */
  readonly turning: readonly number[]
  /** The names of the bands, and where each begins; lowest first. */
  readonly bands: readonly { readonly text: string; readonly from: number }[]
  readonly words: { readonly anger: string; readonly trust: string; readonly start: string }
}

export interface Voyage {
  readonly chart: Chart
  readonly bands: readonly WaterBand[]
  /** Every other dash of the frame, and its lines. */
  readonly dashes: string
  readonly frame: string
  readonly anger: string
  readonly trust: string
  /** The points on the curve of anger that carry no mark; silences are smaller. */
  readonly ways: readonly (Place & { readonly radius: number })[]
  readonly marks: readonly Mark[]
  readonly heads: readonly Head[]
  readonly ends: { readonly anger: Word; readonly trust: Word }
  readonly bandWords: readonly Word[]
  readonly numbers: readonly Word[]
}

export function voyage({ points, turning, bands, words }: Voyaged, size: Size): Voyage {
  const chart = chartOf(
    size,
    points.length,
    [words.anger, words.trust],
    bands.map(({ text }) => text),
  )
  const lineOf = (of: keyof Mood) =>
    points.map((point, place) => ({ x: chart.x(place), y: chart.y(point[of]) }))
  const lines = { anger: lineOf('anger'), trust: lineOf('trust') }
  const marks = marksOf(
    chart,
    points.flatMap(({ turn }, place) => {
      const at = lines.anger[place]
      return turn !== null && turning.includes(turn) && at ? [{ turn, at }] : []
    }),
  )
  const radius = Math.min(chart.narrow ? 4 : 5.5, Math.max(1.6, chart.step * 0.26))
  const last = points.at(-1) ?? { anger: 0, trust: 0, turn: null }
  const marked = (turn: number | null) => marks.find(mark => mark.turn === turn && turn !== null)
  const ends = endsOf(
    chart,
    { text: words.anger, value: last.anger },
    { text: words.trust, value: last.trust },
    (marked(last.turn)?.radius ?? radius) + 8,
  )
  const bandWords = bandWordsOf(chart, bands, [ends.anger.box, ends.trust.box])
  const wanted = momentsThatShow(points).flatMap((place): Wanted[] => {
    const mark = marked(points[place]?.turn ?? null)
    const at = mark ?? lines.anger[place]
    return at ? [{ place, at: { x: at.x, y: at.y }, clear: mark?.radius ?? radius }] : []
  })
  const written = [ends.anger, ends.trust, ...bandWords]
  return {
    chart,
    bands: bandsOf(
      chart,
      bands.map(({ from }) => from),
      written.map(({ box }) => box),
    ),
    dashes: dashesOf(chart, points.length),
    frame: linesOf(chart),
    anger: curveOf(lines.anger),
    trust: curveOf(lines.trust),
    ways: points.flatMap(({ turn }, place) => {
      const at = lines.anger[place]
      if (!at || marked(turn)) return []
      return [{ ...at, radius: turn === null && place > 0 ? radius * 0.6 : radius }]
    }),
    marks,
    heads: headsOf(chart, wanted, {
      lines: [placesAlong(lines.anger, 5), placesAlong(lines.trust, 5)],
      circles: marks,
      boxes: written.map(({ box }) => box),
      rather: marks.map(({ at }) => leadOf(at, chart.field.bottom)),
    }),
    ends,
    bandWords,
    numbers: numbersOf(
      chart,
      points.flatMap(({ turn }, place) => (turn === null ? [] : [{ turn, place }])),
      words.start,
    ),
  }
}

/** The start, the worst and the end, each once: of equally angry moments the one with the least trust, then the first. */
export function momentsThatShow(points: readonly Mood[]): readonly number[] {
  if (points.length === 0) return []
  const worst = points.reduce((most, point, place) => {
    const before = points[most] ?? point
    const angrier = point.anger - before.anger || before.trust - point.trust
    return angrier > 0 ? place : most
  }, 0)
  return [...new Set([0, worst, points.length - 1])].toSorted((a, b) => a - b)
}

/** Places down the line that leads from a mark to its number. */
function leadOf({ x, y }: Place, bottom: number): readonly Place[] {
  return Array.from({ length: Math.ceil((bottom - y) / 6) }, (_, step) => ({ x, y: y + step * 6 }))
}
