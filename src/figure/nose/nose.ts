/** The nose: a plane in the shade, a base, two nostrils; it widens with anger and shortens with a smile. */
import type { Shape } from '../drawing.ts'
import { pen } from '../pen.ts'
import type { Sitter } from '../sitter.ts'
import { fill, line, ramp } from '../strokes.ts'

export function nose({ is, pose, tones, at }: Sitter): readonly Shape[] {
  const w = is.nose + 2.6 * pose.anger + 2 * pose.warm
  const base = is.noseAt - 1.5 * pose.warm - 1.5 * pose.anger
  /** It stands out of the face, most at its tip. */
  const out = (across: number, down: number) =>
    (1 - ramp(Math.abs(across), 4, w + 6)) *
    (34 * ramp(down, -20, base - 6) + 5 * is.bridge * ramp(down, -20, 10))
  const draw = pen({ x: (across, down) => at.x(across, down) + out(across, down) * pose.sin, y: at.y })
  return [
    fill(
      'nose side',
      draw`M13-30C10-14 6-8 5 14C5 30 9 ${base - 20} 8 ${base - 3}C14 ${base + 4} ${w} ${base + 3} ${w + 1} ${base - 8}C${w} ${base - 24} 15 8 17-10Z`,
      tones.shade,
    ),
    fill(
      'nose light',
      draw`M-3 6C-1 22 0 ${base - 24} 1 ${base - 10}C-8 ${base - 12}-7 22-3 6Z`,
      tones.light,
      { opacity: 0.7 },
    ),
    line(
      'nose wing',
      draw`M${5 - w} ${base - 17}C${-w - 4} ${base - 13} ${-w - 3} ${base + 3} ${8 - w} ${base + 1}`,
      tones.shade,
      4,
    ),
    line(
      'nose base',
      draw`M${8 - w} ${base}C-8 ${base - 2}-8 ${base + 7} 0 ${base + 7}C9 ${base + 7} 9 ${base - 1} ${w - 5} ${base}`,
      tones.line,
      4,
    ),
  ]
}
