/** Neck and shoulders, and what is worn on them. */
import type { Shape } from '../drawing.ts'
import { INK } from '../palette.ts'
import { pen } from '../pen.ts'
import type { Sitter } from '../sitter.ts'
import { faint, fill, group, line, solid } from '../strokes.ts'
import { ROUND, WARDROBE } from './wardrobe.ts'

/** `skull` is the outline of the head, and `turned` how it is: its shade falls on the neck. */
export function bodyShapes(sitter: Sitter, skull: string, turned: string): readonly Shape[] {
  const { id, is, body, mirror, tones, person } = sitter
  const wear = WARDROBE[person.clothes]
  const [tone, shade, trim] = tones.cloth
  const throat = throatOf(sitter)
  const dark = body('M34-240C40-30 26 60 66 340L400 340L400-240Z')
  const outline = garment(sitter, wear.neckline)
  const top = body(`${ROUND}L84 60L60 340L0 340W`)
  const drawn = (part: string, d: string | undefined, colour: string, width: number, opacity = 1) =>
    d ? [line(part, body(d), colour, width, { opacity, strokeLinecap: width > 14 ? 'butt' : 'round' })] : []
  return [
    ...solid(id, 'throat', throat, tones.skin, [
      fill('shade', dark, tones.shade),
      group('under the chin', [fill('chin', skull, tones.line, { opacity: 0.5 })], {
        transform: `${turned} translate(6 24)`,
      }),
      line('neck lines', body('M-52-64C-34-44 10-40 40-50M-48-40C-20-24 20-22 50-34'), tones.shade, 3.4, {
        opacity: faint(is.old),
      }),
    ]),
    ...(wear.open ? solid(id, 'top', top, trim, [fill('shade', dark, tones.cloth[3])]) : []),
    ...solid(id, 'cloth', outline, tone, [
      fill('shade', dark, shade),
      ...drawn('arm', 'M-178 120C-166 160-166 240-168 340', shade, 4),
    ]),
    ...drawn('band', wear.band?.[0], wear.flap && !wear.flaps ? trim : shade, wear.band?.[1] ?? 0),
    ...(wear.flap
      ? [
          fill('left flap', body(wear.flap), tones.cloth[wear.flaps?.[0] ?? 0] ?? tone),
          fill('right flap', mirror(wear.flap), tones.cloth[wear.flaps?.[1] ?? 0] ?? tone),
        ]
      : []),
    ...drawn('seams', wear.seams, INK, 3, 0.24),
    ...drawn('buttons', wear.buttons, trim, 14),
  ]
}

/** All that a body covers, for one tone. */
export function bodyOutline(sitter: Sitter): readonly string[] {
  const { neckline } = WARDROBE[sitter.person.clothes]
  return [throatOf(sitter), garment(sitter, neckline), garment(sitter, ROUND)]
}

function garment({ body }: Sitter, neckline: string): string {
  return body(`${neckline}C76-14 92-8 145 12C203 34 226 120 220 340L0 340W`)
}

/** From under the head, which moves, into the clothes, which do not. */
function throatOf({ is, at, body }: Sitter): string {
  const head = at.x(0, 260)
  const under = pen({ x: across => 320 + across, y: (_, down) => down })
  return (
    under`M${head - is.neck} 372C${4 - is.neck} 440 ` +
    body('-60-70-84-10L-74 220L74 220L84-10C60-70') +
    under`${is.neck - 4} 440 ${head + is.neck} 372Z`
  )
}
