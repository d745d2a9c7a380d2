/** The field that a talk is charted on: turns across, moods up. */

export interface Box {
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
}

export interface Chart {
  readonly width: number
  readonly height: number
  /** A phone, or a small print: one column of words at the right, smaller figures. */
  readonly narrow: boolean
  /** Within the frame. */
  readonly field: Box
  /** Where the lines begin and end. */
  readonly from: number
  readonly to: number
  /** Between one happening and the next. */
  readonly step: number
  readonly x: (place: number) => number
  /** Of a mood, 0..10. */
  readonly y: (value: number) => number
}

/** How thick the frame is. */
export const FRAME = 9

/** Room for the numbers of the turns under the frame. */
export const FOOT = 22

export const NARROW = 600

/** The size of the words at the right ends, and of the bands' names and the turns' numbers. */
export function typeOf({ narrow }: Pick<Chart, 'narrow'>): { readonly end: number; readonly small: number } {
  return narrow ? { end: 14, small: 13 } : { end: 15, small: 13 }
}

/** About as wide as these words come out, at the heaviest weight. */
export function widthOf(words: string, size: number): number {
  return words.length * size * 0.6
}

export interface Size {
  readonly width: number
  readonly height: number
}

/** `places` is how many moods there are; `ends` and `bands` are the words at the right. */
export function chartOf(
  { width, height }: Size,
  places: number,
  ends: readonly string[],
  bands: readonly string[],
): Chart {
  const narrow = width < NARROW
  const type = typeOf({ narrow })
  const field = { left: FRAME, top: FRAME, right: width - FRAME, bottom: height - FOOT - FRAME }
  const widest = (words: readonly string[], size: number) =>
    Math.max(0, ...words.map(each => widthOf(each, size)))
  const endColumn = 20 + widest(ends, type.end) + 8
  const bandColumn = narrow ? 0 : widest(bands, type.small) + 16
  const from = field.left + (narrow ? 20 : 44)
  const to = Math.max(from, field.right - endColumn - bandColumn)
  const step = places > 1 ? (to - from) / (places - 1) : 0
  return {
    width,
    height,
    narrow,
    field,
    from,
    to,
    step,
    x: place => from + place * step,
    y: value => field.bottom - 20 - (value / 10) * (field.bottom - field.top - 42),
  }
}

export function overlap(one: Box, other: Box): boolean {
  return one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom
}
