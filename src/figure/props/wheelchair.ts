/** The back of a wheelchair and its two handles, behind the shoulders. */
import type { Shape } from '../drawing.ts'
import { pen } from '../pen.ts'
import type { Sitter } from '../sitter.ts'
import { fill, line } from '../strokes.ts'

export function wheelchair({ is }: Sitter): readonly Shape[] {
  const wide = is.shoulders * 0.86
  /** Across, 100 is where the back ends. */
  const side = (s: number) => pen({ x: across => 320 + (s * across * wide) / 100, y: (_, down) => down })
  const both = (outline: string) => side(-1)(outline) + side(1)(outline)
  return [
    fill('backrest', side(1)('M0 512C50 512 80 518 100 530L100 900L0 900W'), '#3a4d55'),
    line('frame', both('M100 900L100 516C100 496 105 488 113 488'), '#97a5aa', 13),
    line('grips', both('M108 488L130 488'), '#46585f', 21),
  ]
}
