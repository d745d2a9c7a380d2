/** The bands of a chart as water: each edge is as rough as the anger that it stands for. */
import { path } from '../drawing.ts'
import { surface } from '../sea.ts'
import type { Box, Chart } from './chart.ts'
import type { Place } from './curve.ts'

export interface WaterBand {
  /** From its edge to the foot of the field; a higher band lies behind a lower one. */
  readonly d: string
  /** The edge alone; undefined for the lowest, which has none. */
  readonly edge: string | undefined
}

const STEP = 6

/** Small enough that an edge stays where its number is. */
const HEIGHT = 0.3

/** `from` is where each band begins, lowest first. Highest first comes back, in the order of drawing; no edge strikes a word. */
export function bandsOf(chart: Chart, from: readonly number[], words: readonly Box[]): readonly WaterBand[] {
  const { left, right, top, bottom } = chart.field
  return from
    .map((_, index) => {
      const until = from[index + 1]
      if (until === undefined)
        return { d: path`M${left} ${top}H${right}V${bottom}H${left}Z`, edge: undefined }
      const places = edgeOf(chart, until, index)
      return {
        d: `M${places.map(({ x, y }) => path`${x} ${y}`).join('L')}${path`V${bottom}H${left}Z`}`,
        edge: lineOf(places, words),
      }
    })
    .toReversed()
}

function edgeOf(chart: Chart, value: number, layer: number): readonly Place[] {
  const { left, right } = chart.field
  const steps = Math.max(1, Math.round((right - left) / STEP))
  return Array.from({ length: steps + 1 }, (_, index) => {
    const x = left + (index * (right - left)) / steps
    return { x, y: chart.y(value) + HEIGHT * surface(x * 1.6, value, layer).dy }
  })
}

/** Lifted where a word stands. */
function lineOf(places: readonly Place[], words: readonly Box[]): string {
  const hidden = ({ x, y }: Place) =>
    words.some(({ left, right, top, bottom }) => x > left - 4 && x < right + 4 && y > top && y < bottom)
  return places
    .map((place, index) => {
      const before = places[index - 1]
      if (hidden(place)) return ''
      return `${!before || hidden(before) ? 'M' : 'L'}${path`${place.x} ${place.y}`}`
    })
    .join('')
}
