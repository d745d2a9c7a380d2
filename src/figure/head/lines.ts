/** The lines that years leave, and those that a mood brings. */
import type { Shape } from '../drawing.ts'
import { mouthPlace } from '../mouth/mouth.ts'
import { pen } from '../pen.ts'
import type { Sitter } from '../sitter.ts'
import { faint, line, ramp } from '../strokes.ts'

export function lines(sitter: Sitter): readonly Shape[] {
  const { is, pose, tones, face } = sitter
  const { anger, warm, hurt } = pose
  const worried = 3 * hurt
  return [
    ...side(sitter, -1),
    ...side(sitter, 1),
    line(
      'worry',
      face`M-34 ${-74 - worried}C-14 ${-79 - worried} 14 ${-79 - worried} 32 ${-74 - worried}M-26-90C-10-94 12-94 26-89`,
      tones.shade,
      3,
      { opacity: faint(0.6 * is.old + 0.5 * hurt - 0.2 * anger - 0.1 * warm) },
    ),
  ]
}

function side(sitter: Sitter, s: number): readonly Shape[] {
  const { is, pose, tones, at } = sitter
  const { anger, warm } = pose
  const { wide, corner } = mouthPlace(sitter)
  const draw = pen({ x: (across, down) => at.x(s * across, down), y: at.y })
  /** Near the shade a line must be darker, and is fainter for it. */
  const [tone, keep] = s < 0 ? [tones.shade, 1] : [tones.line, 0.5]
  const put = (part: string, d: string, opacity: number) =>
    line(`${s} ${part}`, d, tone, 3.2, { opacity: faint(opacity * keep) })
  const foot = is.apart + is.eye + 9
  return [
    line(`${s} frown`, draw`M${10 - 2 * anger}-14C6-22 7-32 10-40`, tones.line, 3, {
      opacity: faint(0.9 * ramp(anger, 0.35, 0.9) + 0.25 * is.old),
    }),
    put(
      'fold',
      draw`M${is.nose + 7} ${is.noseAt - 12}C${wide + 2} ${is.noseAt - 4} ${wide + 13 + 2 * warm} ${is.noseAt + 16} ${wide + 11} ${corner - 4 - 6 * warm}`,
      Math.max(0.8 * is.old, 0.6 * warm, 0.6 * anger, 0.12),
    ),
    put(
      'jowl',
      draw`M${wide + 5} ${corner + 8}C${wide + 9} ${corner + 16} ${wide + 8} ${corner + 26} ${wide + 3} ${corner + 36}`,
      0.75 * is.old,
    ),
    put(
      'foot',
      draw`M${foot}-4L${foot + 10}-10M${foot} 3L${foot + 10} 6`,
      0.5 * is.old + warm * (0.2 + 0.5 * is.old),
    ),
  ]
}
