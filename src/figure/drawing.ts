/** What a drawing is made of: plain data that is SVG, so that it can be put on a page or printed as text. */

export interface Shape {
  /** Names the part, as long as it is there: what moves from one mood to the next is the same part. */
  readonly part: string
  readonly tag: 'circle' | 'clipPath' | 'ellipse' | 'g' | 'line' | 'path' | 'rect'
  /** As React spells them: strokeWidth, clipPath. Numbers are rounded to a tenth by whoever draws. */
  readonly attributes: Readonly<Record<string, string | number>>
  readonly inside?: readonly Shape[]
}

export interface Drawing {
  readonly viewBox: string
  readonly shapes: readonly Shape[]
}

/** A tenth of a unit is less than anyone sees, and halves the text. */
export function tenth(value: number): number {
  return Math.round(value * 10) / 10
}

/** The template of a path's `d`: every number in it is rounded. */
export function path(strings: TemplateStringsArray, ...values: readonly number[]): string {
  return strings.reduce(
    (sum, part, at) => `${sum}${part}${at < values.length ? tenth(values[at] ?? 0) : ''}`,
    '',
  )
}
