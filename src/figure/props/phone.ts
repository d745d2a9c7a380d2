/** A handset at the ear, and the hand that holds it. */
import type { Shape } from '../drawing.ts'
import { pen } from '../pen.ts'
import type { Sitter } from '../sitter.ts'
import { fill, group, line } from '../strokes.ts'

/** From the top of the handset downwards: where each finger lies, and how far it reaches round. */
const FINGERS = [
  [14, 0],
  [42, -5],
  [70, -3],
  [96, 6],
] as const

export function phone({ is, tones, pose }: Sitter): readonly Shape[] {
  const { skin, shade, light, line: dark } = tones
  const left = is.head * (0.6 + 0.4 * pose.cos) - 12
  const draw = (out = 0, low = 0) => pen({ x: across => left + out + across, y: (_, down) => low + down })
  const each = (outline: string) => FINGERS.map(([down, out]) => draw(out, down)(outline)).join('')
  const hand = draw()
  return [
    group(
      'phone',
      [
        fill('sleeve', hand('M-8 254C30 222 74 216 112 224L196 640L-24 640Z'), tones.cloth[1]),
        fill('cuff', hand('M-10 256C30 222 74 214 114 222L121 254C76 244 32 254-4 288Z'), tones.cloth[0]),
        fill(
          'palm',
          hand(
            'M30 0C52-26 86-14 92 26C98 66 96 100 90 134C86 166 92 196 100 230C72 222 40 228 10 248C18 208 16 176 8 146Z',
          ),
          shade,
        ),
        fill('handset', hand('M-4-72C-4-84 19-86 23-74L17 140C15 152-7 152-9 140Z'), '#1a3039'),
        line('rim', hand('M1-68L-4 138'), '#5f7d88', 5),
        fill(
          'fingers',
          each('M66-13C44-19 20-15 6-11C-10-8-11 11 4 14C24 16 46 17 62 15C76 12 78-9 66-13Z'),
          skin,
        ),
        line('between', each('M8 15C26 17 46 18 64 14'), dark, 3, { opacity: 0.5 }),
        fill('nails', each('M-1-6C5-8 11-6 11 1C10 7 4 9-1 7C-6 4-6-3-1-6Z'), light),
      ],
      { transform: 'rotate(9)' },
    ),
  ]
}
