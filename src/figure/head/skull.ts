/** The head: its outline, and where the light does not reach. */
import type { Shape } from '../drawing.ts'
import type { Sitter } from '../sitter.ts'
import { fill, solid } from '../strokes.ts'

/** From the top of the head round by the chin. */
export function skull(sitter: Sitter): string {
  const { is, face } = sitter
  const { head, jaw, jawAt, cheek, chin, crown } = is
  const low = chinOf(sitter)
  return face`M0 ${crown}C${head * 0.61} ${crown} ${head}-114 ${head}-14C${head} 28 ${jaw + cheek} ${jawAt - 36} ${jaw} ${jawAt}C${jaw - 16} ${jawAt + 34} ${chin} ${low} 0 ${low}W`
}

/** The chin sinks as the mouth opens. */
export function chinOf({ is, pose }: Sitter): number {
  return is.chinAt + pose.speaks * (5 + 9 * pose.anger)
}

/** Light comes from the left of the picture; a beard that is kept short lies inside the outline. */
export function headShapes(sitter: Sitter, outline: string, beard: readonly Shape[]): readonly Shape[] {
  const { tones, face, id } = sitter
  return [
    ...solid(id, 'skull', outline, tones.skin, [
      fill(
        'shade',
        face(
          'M38-200C66-120 76-84 74-52C72-38 60-36 60-22C62 6 84 8 80 34C76 58 54 64 50 88C48 106 40 120 26 200L170 200L170-200Z',
        ),
        tones.shade,
      ),
      ...beard,
    ]),
  ]
}
