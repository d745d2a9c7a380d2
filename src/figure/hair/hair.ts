/** The hair, or what is worn over it: what lies behind the head, and what lies on it. */
import type { Shape } from '../drawing.ts'
import type { Sitter } from '../sitter.ts'
import { fill, line, solid } from '../strokes.ts'
import { STYLES } from './styles.ts'

export interface Hair {
  readonly back: readonly Shape[]
  readonly front: readonly Shape[]
}

export function hairOf(sitter: Sitter): Hair {
  const { person, tones, head } = sitter
  const style = STYLES[person.hair]
  const { back, front, shade, cloth, light } = style
  const colours = cloth ? tones.cloth : tones.hair
  const [, dark, shine] = colours
  const lines = (part: string, d: string | undefined, colour: string) =>
    d ? [line(part, head(d), colour, 4.5, cloth ? { opacity: 0.6 } : {})] : []
  const strands = lines('strands', style.backStrands, shine)
  return {
    back: back ? locks(sitter, 'back hair', head(back), light ? colours : [dark, dark], shade, strands) : [],
    front: locks(sitter, 'hair', head(front), colours, shade, [
      ...lines('folds', style.folds, dark),
      ...lines('strands', style.strands, shine),
    ]),
  }
}

/** An outline in the light, and its part in the shade, which begins `from` so far right of the middle. */
export function locks(
  { id, face }: Sitter,
  part: string,
  outline: string,
  [tone = '', shade = '']: readonly string[],
  from = 34,
  more: readonly Shape[] = [],
): readonly Shape[] {
  return [
    ...solid(id, part, outline, tone, [
      fill(
        'shade',
        face`M${from - 10}-300C${from - 6}-170 ${from + 40}-90 ${from + 30} 0C${from + 30} 120 ${from + 30} 200 ${from + 30} 400L280 400L280-300Z`,
        shade,
      ),
      ...more,
    ]),
  ]
}
