/** How a drawing is put down: a filled shape, a line, a shape with its shade, a group. */
import { type Shape, tenth } from './drawing.ts'

type Attributes = Shape['attributes']

export function fill(part: string, d: string, colour: string, more: Attributes = {}): Shape {
  return { part, tag: 'path', attributes: { d, fill: colour, ...more } }
}

export function line(
  part: string,
  d: string,
  colour: string,
  strokeWidth: number,
  more: Attributes = {},
): Shape {
  return {
    part,
    tag: 'path',
    attributes: { d, fill: 'none', stroke: colour, strokeWidth, strokeLinecap: 'round', ...more },
  }
}

export function disc(part: string, cx: number, cy: number, r: number, colour: string): Shape {
  return { part, tag: 'circle', attributes: { cx: tenth(cx), cy: tenth(cy), r, fill: colour } }
}

export function group(part: string, inside: readonly Shape[], attributes: Attributes = {}): Shape {
  return { part, tag: 'g', attributes, inside }
}

/**
 * An outline in one colour, and what lies on it and nothing beyond it: so the edge has no rim of the colour beneath.
 */
export function solid(
  id: string,
  part: string,
  outline: string,
  colour: string,
  inside: readonly Shape[],
): readonly Shape[] {
  const clip = `${id}-${part.replaceAll(' ', '-')}`
  return [
    {
      part: `${part} edge`,
      tag: 'clipPath',
      attributes: { id: clip },
      inside: [fill('edge', outline, colour)],
    },
    group(part, [{ part: 'all', tag: 'rect', attributes: { ...EVERYWHERE, fill: colour } }, ...inside], {
      clipPath: `url(#${clip})`,
    }),
  ]
}

const EVERYWHERE = { x: -999, y: -999, width: 2999, height: 2999 }

/** Part of the way from one number to the other, 0 to 1, and no further. */
export function ramp(value: number, from: number, to: number): number {
  return clamp((value - from) / (to - from), 0, 1)
}

export function clamp(value: number, least: number, most: number): number {
  return Math.min(most, Math.max(least, value))
}

/** An opacity: a hundredth is enough. */
export function faint(value: number): number {
  return Math.round(clamp(value, 0, 1) * 100) / 100
}
