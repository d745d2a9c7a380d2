/** A person in one tone, nothing inside the outlines: whoever stands in a queue. */
import { beard } from './beard/beard.ts'
import { bodyOutline } from './clothes/body.ts'
import type { Shape } from './drawing.ts'
import { hairOf } from './hair/hair.ts'
import { ears } from './head/ears.ts'
import { skull } from './head/skull.ts'
import { wheelchair } from './props/wheelchair.ts'
import type { Sitter } from './sitter.ts'
import { leanOf, turnOf } from './stance.ts'
import { fill, group, line } from './strokes.ts'

const TONE = 'currentColor'

export function silhouette(sitter: Sitter): readonly Shape[] {
  const hair = hairOf(sitter)
  const turned = { transform: turnOf(sitter) }
  return [
    ...(sitter.person.wheelchair ? plain(wheelchair(sitter)) : []),
    group(
      'person',
      [
        group('behind', plain(hair.back), turned),
        ...bodyOutline(sitter).map((outline, at) => fill(`body ${at}`, outline, TONE)),
        group(
          'head',
          [
            ...plain(ears(sitter)),
            fill('skull', skull(sitter), TONE),
            ...plain(beard(sitter)),
            ...plain(hair.front),
          ],
          turned,
        ),
      ],
      { transform: leanOf(sitter) },
    ),
  ]
}

/** The outlines alone: those that hold others in are filled, and a line keeps its width. */
function plain(shapes: readonly Shape[]): readonly Shape[] {
  return shapes.flatMap(({ part, tag, attributes: { d, fill: colour, strokeWidth }, inside }) => {
    if (tag === 'clipPath') return plain(inside ?? []).map(shape => ({ ...shape, part }))
    if (typeof d !== 'string') return []
    return [colour === 'none' ? line(part, d, TONE, Number(strokeWidth)) : fill(part, d, TONE)]
  })
}
