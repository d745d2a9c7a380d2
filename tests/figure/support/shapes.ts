/** What a test asks of a drawing. */
import type { Drawing, Shape } from '../../../src/figure/drawing.ts'

/** Every shape, the groups before what is in them. */
export function allOf({ shapes }: Drawing): readonly Shape[] {
  const flatten = (some: readonly Shape[]): Shape[] =>
    some.flatMap(shape => [shape, ...flatten(shape.inside ?? [])])
  return flatten(shapes)
}

export function partOf(drawing: Drawing, part: string): Shape {
  const found = allOf(drawing).find(shape => shape.part === part)
  if (!found) throw new Error(`Nothing in the drawing is called ${part}.`)
  return found
}

/** The points of a path, as they stand in it. */
export function pointsOf(shape: Shape): readonly (readonly [x: number, y: number])[] {
  const numbers = numbersOf(shape.attributes['d'])
  return numbers.flatMap((x, at) => (at % 2 ? [] : [[x, numbers[at + 1] ?? NaN] as const]))
}

export function numbersOf(attribute: string | number | undefined): readonly number[] {
  return typeof attribute === 'number' ? [attribute] : (attribute?.match(/-?[\d.]+/g) ?? []).map(Number)
}

/** What must stay as it is for a style sheet to move the drawing: all but the numbers of what may move. */
export function skeletonOf(drawing: Drawing): unknown {
  const bare = ({ part, tag, attributes, inside }: Shape): unknown => [
    part,
    tag,
    Object.entries(attributes).map(([name, value]) => [
      name,
      MOVES.includes(name) ? withoutNumbers(value) : value,
    ]),
    inside?.map(bare),
  ]
  return [drawing.viewBox, drawing.shapes.map(bare)]
}

const MOVES = ['d', 'transform', 'opacity', 'cx', 'cy', 'r']

function withoutNumbers(value: string | number): string {
  return typeof value === 'number' ? '#' : value.replace(/-?[\d.]+/g, '#')
}
