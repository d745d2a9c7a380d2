/** A plot of talks in their order: one mark a talk, none on another; plain geometry, the same for the same talks and size. */
import { type Size, widthOf } from '../voyage/chart.ts'
import type { Place } from '../voyage/curve.ts'
import type { Word } from '../voyage/words.ts'
import { outlineOf, type Shape } from './shapes.ts'

export interface Plotted {
  /** In their order. */
  readonly marks: readonly { readonly value: number; readonly shape: Shape }[]
  /** Under the first talk of each day, by its place among the marks. */
  readonly days: readonly { readonly place: number; readonly text: string }[]
  /** The lines across, lowest first; the first and the last are the ends of the axis. */
  readonly levels: readonly { readonly value: number; readonly text: string; readonly is: 'grid' | 'mark' }[]
  /** From one place to another; empty where nothing can be said. */
  readonly lines: readonly {
    readonly from: { readonly place: number; readonly value: number }
    readonly to: { readonly place: number; readonly value: number }
  }[]
  /** Beside the last mark. */
  readonly last: string
}

export interface Plot extends Size {
  readonly levels: readonly {
    readonly is: 'grid' | 'mark'
    readonly from: Place
    readonly to: Place
    readonly word: Word
  }[]
  readonly days: readonly { readonly at: Place; readonly word: Word | undefined }[]
  readonly marks: readonly (Place & {
    readonly radius: number
    readonly shape: Shape
    readonly outline: string
  })[]
  readonly lines: readonly { readonly from: Place; readonly to: Place }[]
  readonly last: Word | undefined
}

export const SMALL = 13
export const LARGE = 20

/** Nearer than this, marks would touch at the least size at which their shapes can be told apart. */
const CLOSEST = 8
const LARGEST = 6

/** Fewer talks than this stand as far apart as these would: two of them are no long way. */
const ROOM_FOR = 7

const TOP = 10
const FOOT = 24
/** For the figure beside the last mark. */
const END = 40

interface Field {
  readonly left: number
  readonly right: number
  readonly bottom: number
}

function fieldOf({ width, height }: Size, levels: readonly { readonly text: string }[]): Field {
  const column = Math.max(0, ...levels.map(({ text }) => widthOf(text, SMALL)))
  return { left: Math.ceil(column) + 8, right: width - END, bottom: height - FOOT }
}

/** How many talks a plot of this size can show without one lying on another. */
export function capacityOf(size: Size, levels: readonly { readonly text: string }[]): number {
  const { left, right } = fieldOf(size, levels)
  return Math.max(1, Math.floor((right - left) / CLOSEST))
}

export function plotOf(plotted: Plotted, size: Size): Plot {
  const field = fieldOf(size, plotted.levels)
  const { left, right, bottom } = field
  const lowest = plotted.levels[0]?.value ?? 0
  const highest = plotted.levels.at(-1)?.value ?? 100
  const step = (right - left) / Math.max(plotted.marks.length, ROOM_FOR)
  const radius = Math.min(LARGEST, (step - 1) / 2)
  const x = (place: number) => left + (place + 0.5) * step
  const y = (value: number) => bottom - ((value - lowest) / (highest - lowest)) * (bottom - TOP)
  const marks = plotted.marks.map(({ value, shape }, place) => {
    const at = { x: x(place), y: y(value) }
    return { ...at, radius, shape, outline: outlineOf(shape, at.x, at.y, radius) }
  })
  const end = marks.at(-1)
  return {
    ...size,
    levels: plotted.levels.map(({ value, text, is }) => ({
      is,
      from: { x: left, y: y(value) },
      to: { x: right, y: y(value) },
      word: wordAt(text, left - 8, y(value) + SMALL * 0.34, 'end', SMALL),
    })),
    days: daysOf(plotted.days, x, { ...field, right: size.width }, size.height - 4),
    marks,
    lines: plotted.lines.map(({ from, to }) => ({
      from: { x: x(from.place), y: y(from.value) },
      to: { x: x(to.place), y: y(to.value) },
    })),
    last: end && wordAt(plotted.last, end.x + radius + 5, lastAt(end.y, bottom), 'start', LARGE),
  }
}

/** Beside the mark, but not under the axis. */
function lastAt(y: number, bottom: number): number {
  return Math.min(bottom - 2, y + LARGE * 0.34)
}

/** Every day has its tick; its date where the one before leaves room. */
function daysOf(
  days: Plotted['days'],
  x: (place: number) => number,
  { left, right, bottom }: Field,
  baseline: number,
): Plot['days'] {
  let free = -Infinity
  return days.map(({ place, text }) => {
    const half = widthOf(text, SMALL) / 2
    const middle = Math.min(right - half, Math.max(left + half - 8, x(place)))
    const word = wordAt(text, middle, baseline, 'middle', SMALL)
    const fits = word.box.left >= free
    if (fits) free = word.box.right + 6
    return { at: { x: x(place), y: bottom }, word: fits ? word : undefined }
  })
}

function wordAt(text: string, x: number, y: number, anchor: Word['anchor'], size: number): Word {
  const width = widthOf(text, size)
  const left = { start: x, middle: x - width / 2, end: x - width }[anchor]
  return { text, x, y, anchor, box: { left, right: left + width, top: y - size, bottom: y } }
}
