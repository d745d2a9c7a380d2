/** Where the words of a chart stand: the names of the lines at their right ends, the names of the bands at the edge. */
import { type Box, type Chart, overlap, typeOf, widthOf } from './chart.ts'

/** A piece of text by its baseline; `box` is about the room that it takes. */
export interface Word {
  readonly text: string
  readonly x: number
  readonly y: number
  readonly anchor: 'start' | 'middle' | 'end'
  readonly box: Box
}

/** The names of both lines; those that would lie on one another move apart. `clear` is how far right of the last point. */
export function endsOf(
  chart: Chart,
  anger: { readonly text: string; readonly value: number },
  trust: { readonly text: string; readonly value: number },
  clear: number,
): { readonly anger: Word; readonly trust: Word } {
  const { end: size } = typeOf(chart)
  const least = size * 1.25
  const { top, bottom } = chart.field
  const wanted = { anger: chart.y(anger.value), trust: chart.y(trust.value) }
  const up = wanted.anger <= wanted.trust ? 'anger' : 'trust'
  const upper = Math.min(wanted.anger, wanted.trust)
  const lower = Math.max(wanted.anger, wanted.trust)
  const lack = Math.max(0, least - (lower - upper)) / 2
  const first = Math.min(Math.max(upper - lack, top + least / 2), bottom - least * 1.5)
  const second = Math.min(Math.max(lower + lack, first + least), bottom - least / 2)
  const x = chart.to + clear
  const word = (text: string, middle: number): Word => ({
    text,
    x,
    y: middle + size * 0.36,
    anchor: 'start',
    box: { left: x, right: x + widthOf(text, size), top: middle - size * 0.6, bottom: middle + size * 0.6 },
  })
  return {
    anger: word(anger.text, up === 'anger' ? first : second),
    trust: word(trust.text, up === 'anger' ? second : first),
  }
}

/** Any number of names in a column at the right, each at the height of its line, or as near as the others let it. */
export function columnOf(
  chart: Chart,
  words: readonly { readonly text: string; readonly middle: number }[],
  clear: number,
): readonly Word[] {
  const { end: size } = typeOf(chart)
  const least = size * 1.25
  const { top, bottom } = chart.field
  const x = chart.to + clear
  const order = words.map((word, index) => ({ ...word, index })).toSorted((a, b) => a.middle - b.middle)
  const middles = spread(
    order.map(({ middle }) => middle),
    least,
    { from: top + least / 2, to: bottom - least / 2 },
  )
  return order
    .map(({ text, index }, place) => {
      const middle = middles[place] ?? 0
      const word: Word = {
        text,
        x,
        y: middle + size * 0.36,
        anchor: 'start',
        box: {
          left: x,
          right: x + widthOf(text, size),
          top: middle - size * 0.6,
          bottom: middle + size * 0.6,
        },
      }
      return { word, index }
    })
    .toSorted((a, b) => a.index - b.index)
    .map(({ word }) => word)
}

/** Rising values moved as little as keeps them `least` apart and within bounds: neighbours that are too near share the lack. */
function spread(
  values: readonly number[],
  least: number,
  { from, to }: { readonly from: number; readonly to: number },
): readonly number[] {
  interface Block {
    readonly first: number
    readonly size: number
  }
  const fitted = ({ first, size }: Block): Block => ({
    first: Math.max(from, Math.min(first, to - (size - 1) * least)),
    size,
  })
  const blocks: Block[] = []
  for (const value of values) {
    let block = fitted({ first: value, size: 1 })
    for (let before = blocks.at(-1); before; before = blocks.at(-1)) {
      if (block.first - (before.first + (before.size - 1) * least) >= least) break
      blocks.pop()
      const size = before.size + block.size
      const first = (before.first * before.size + (block.first - before.size * least) * block.size) / size
      block = fitted({ first, size })
    }
    blocks.push(block)
  }
  return blocks.flatMap(({ first, size }) =>
    Array.from({ length: size }, (_, index) => first + index * least),
  )
}

/** Between the name of a band and the name of a line. */
const CLEAR = 5

/** The name of each band in the middle of it, or as near as the other words let it; left out where there is no room. */
export function bandWordsOf(
  chart: Chart,
  bands: readonly { readonly text: string; readonly from: number }[],
  taken: readonly Box[],
): readonly Word[] {
  const { small: size } = typeOf(chart)
  return bands.flatMap(({ text, from }, index) => {
    const until = bands[index + 1]?.from
    const highest = (until === undefined ? chart.field.top : chart.y(until)) + size
    const lowest = (index === 0 ? chart.field.bottom : chart.y(from)) - size * 0.7
    const right = chart.field.right - 8
    const boxAt = (middle: number): Box => ({
      left: right - widthOf(text, size),
      right,
      top: middle - size * 0.65,
      bottom: middle + size * 0.65,
    })
    const middle = (highest + lowest) / 2
    const clear = (at: number) => {
      const { top, bottom, ...sides } = boxAt(at)
      return !taken.some(box => overlap(box, { ...sides, top: top - CLEAR, bottom: bottom + CLEAR }))
    }
    const free = outwards(middle, (lowest - highest) / 2).find(clear)
    if (free === undefined) return []
    return [{ text, x: right, y: free + size * 0.35, anchor: 'end' as const, box: boxAt(free) }]
  })
}

function outwards(middle: number, reach: number): readonly number[] {
  const steps = Math.max(0, Math.floor(reach / 4))
  return [
    middle,
    ...Array.from({ length: steps }, (_, i) => (i + 1) * 4).flatMap(by => [middle - by, middle + by]),
  ]
}

/** The numbers of the turns under the field: all, or every second or fifth, as they can be read; `start` where it has room. */
export function numbersOf(
  chart: Chart,
  turns: readonly { readonly turn: number; readonly place: number }[],
  start: string,
): readonly Word[] {
  const { small: size } = typeOf(chart)
  const y = chart.height - 4
  const wordAt = (text: string, middle: number): Word => {
    const half = widthOf(text, size) / 2
    const x = Math.max(half + 1, middle)
    return {
      text,
      x,
      y,
      anchor: 'middle',
      box: { left: x - half, right: x + half, top: y - size, bottom: y },
    }
  }
  const apart = (one: Word, next: Word | undefined) => !next || next.box.left >= one.box.right + 5
  const every = (stride: number) =>
    turns
      .filter(({ turn }) => turn % stride === 0)
      .map(({ turn, place }) => wordAt(`${turn}`, chart.x(place)))
  const words = STRIDES.map(every).find(all => all.every((word, index) => apart(word, all[index + 1]))) ?? []
  const first = wordAt(start, chart.from)
  return apart(first, words[0]) ? [first, ...words] : words
}

const STRIDES = [1, 2, 5, 10, 20]
