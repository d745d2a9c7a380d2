/** Ears, where nothing lies over them. */
import type { Shape } from '../drawing.ts'
import { STYLES } from '../hair/styles.ts'
import { pen } from '../pen.ts'
import type { Sitter } from '../sitter.ts'
import { fill, line } from '../strokes.ts'

export function ears(sitter: Sitter): readonly Shape[] {
  return STYLES[sitter.person.hair].earless ? [] : [...ear(sitter, -1), ...ear(sitter, 1)]
}

function ear({ is, pose, tones }: Sitter, s: number): readonly Shape[] {
  // They stand behind the middle of the head, and so go the other way when it turns.
  const at = s * is.head * (0.5 + 0.5 * pose.cos) - 26 * pose.sin
  const draw = pen({ x: across => at + s * is.ear * across, y: (_, down) => is.ear * down })
  return [
    fill(`${s} ear`, draw('M-10-24C16-46 27 6 14 42C8 56-6 54-10 40Z'), s > 0 ? tones.shade : tones.skin),
    line(`${s} ear fold`, draw('M3-18C18-24 15 6 4 30'), s > 0 ? tones.line : tones.shade, 4),
  ]
}
