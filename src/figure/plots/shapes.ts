/** The marks of a plot: one shape a person, told apart without colour, the same size to the eye. */
import { path } from '../drawing.ts'

/** In the order in which people were met. Full and hollow of a shape lie apart in it: two that are near may be told apart. */
export const SHAPES = [
  'disc',
  'box-hollow',
  'triangle',
  'diamond-hollow',
  'cross',
  'disc-hollow',
  'box',
  'triangle-hollow',
  'diamond',
  'wedge',
  'cross-hollow',
  'wedge-hollow',
] as const
export type Shape = (typeof SHAPES)[number]

/** With more people than shapes they begin again. */
export function shapeOf(person: number): Shape {
  return SHAPES[person % SHAPES.length] ?? SHAPES[0]
}

export function isHollow(shape: Shape): boolean {
  return shape.endsWith('-hollow')
}

/** The outline of a mark around a place; nothing of it is farther than `radius` from there, across or up. */
export function outlineOf(shape: Shape, x: number, y: number, radius: number): string {
  const r = radius
  switch (shape) {
    case 'disc':
    case 'disc-hollow':
      return path`M${x - r} ${y}a${r} ${r} 0 1 1 ${2 * r} 0a${r} ${r} 0 1 1 ${-2 * r} 0Z`
    case 'box':
    case 'box-hollow': {
      const side = r * 0.86
      return path`M${x - side} ${y - side}h${2 * side}v${2 * side}h${-2 * side}Z`
    }
    case 'triangle':
    case 'triangle-hollow':
      return path`M${x} ${y - r}L${x + r} ${y + r * 0.8}H${x - r}Z`
    case 'wedge':
    case 'wedge-hollow':
      return path`M${x} ${y + r}L${x + r} ${y - r * 0.8}H${x - r}Z`
    case 'diamond':
    case 'diamond-hollow':
      return path`M${x} ${y - r}L${x + r} ${y}L${x} ${y + r}L${x - r} ${y}Z`
    case 'cross':
    case 'cross-hollow': {
      const arm = r * 0.36
      const rest = r - arm
      return path`M${x - arm} ${y - r}h${2 * arm}v${rest}h${rest}v${2 * arm}h${-rest}v${rest}h${-2 * arm}v${-rest}h${-rest}v${-2 * arm}h${rest}Z`
    }
  }
}
