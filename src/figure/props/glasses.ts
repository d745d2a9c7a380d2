/** Glasses: round or square, by the person. */
import type { Shape } from '../drawing.ts'
import { pen } from '../pen.ts'
import type { Sitter } from '../sitter.ts'
import { fill, line } from '../strokes.ts'

export function glasses({ is, at, face, tones: { frame } }: Sitter): readonly Shape[] {
  const wide = is.eye + 12
  const round = is.form > 0.5
  const high = round ? 27 : 22
  /** How square: the length of the handles. */
  const k = round ? 0.56 : 0.86
  const lens = (s: number) => {
    const x = (across: number) => s * (is.apart + across * wide)
    const draw = pen({ x: (a, d) => at.x(x(a), d * high), y: (a, d) => at.y(x(a), 3 + d * high) })
    return draw`M0-1C${k}-1 1 ${-k} 1 0C1 ${k} ${k} 1 0 1W`
  }
  const both = lens(-1) + lens(1)
  const inner = is.apart - wide
  const outer = is.apart + wide
  return [
    fill('lenses', both, '#fff', { opacity: 0.07 }),
    line('frames', both, frame, 4.6),
    line(
      'bridge',
      face`M${-inner}-3C-5-9 5-9 ${inner}-3M${-outer}-4L${2 - is.head}-10M${outer}-4L${is.head - 2}-10`,
      frame,
      4.6,
    ),
  ]
}
