/** An eye: lids that fall, tighten or smile, and a gaze that meets you or does not. */
import type { Shape } from '../drawing.ts'
import { INK } from '../palette.ts'
import { pen } from '../pen.ts'
import type { Sitter } from '../sitter.ts'
import { clamp, disc, faint, fill, line, solid } from '../strokes.ts'

/** `s` is -1 for the eye at the left of the picture. */
export function eye({ is, pose, tones, id, at }: Sitter, s: number): readonly Shape[] {
  const { anger, warm, hurt } = pose
  const name = `${s} eye`
  /** Across, an eye goes from its inner corner, -1, to its outer, 1. */
  const along = (across: number) => s * (is.apart + across * is.eye)
  const draw = pen({
    x: (across, down) => at.x(along(across), down),
    y: (across, down) => at.y(along(across), down),
  })
  const open = 16.5 * clamp(1 - 0.12 * is.old - 0.34 * hurt - 0.24 * anger - 0.08 * warm, 0.4, 1.1)
  const low = 9 - 3.6 * anger - 4 * warm - hurt
  const slant = 5.5 * anger ** 1.3 - 3.5 * hurt
  const inner = 3 + slant * 0.4
  const outer = 4 * hurt - is.tilt
  const high = 2 * hurt - open * 1.15
  const lid = draw`M-1 ${inner}C-.5 ${slant - open} .4 ${high} 1 ${outer}`
  const almond = lid + draw`C.5 ${low}-.45 ${low + 1.5}-1 ${inner}Z`
  const gaze = at.x(along(0), 0) + pose.aside
  const level = at.y(0, pose.below - open * 0.3 + 1.5)
  /** Near the shade a line must be darker, and is fainter for it. */
  const [fold, keep] = s > 0 ? [tones.line, 0.6] : [tones.shade, 1]
  const lift = 5 + 4 * is.lid
  const pouch = low + 8 + 4 * is.old
  return [
    ...solid(id, name, almond, '#f4efe6', [
      disc('iris', gaze, level, 12.4, tones.eye),
      disc('pupil', gaze, level, 5.8, INK),
      disc('light', gaze - 4, level - 4.4, 2.7, '#fff'),
      line('shade', lid, INK, 14, { opacity: 0.24 }),
    ]),
    line(`${name} lid`, lid, INK, is.lash),
    line(
      `${name} fold`,
      draw`M-.95 ${inner - lift - 3 + hurt * 2}C-.5 ${slant - open - lift} .4 ${high - lift} 1.1 ${outer - 3}`,
      fold,
      3,
      { opacity: faint((0.95 - 0.5 * anger) * keep) },
    ),
    line(`${name} pouch`, draw`M-1 13C-.4 ${pouch + 1} .5 ${pouch} 1 ${8 - 2 * warm}`, fold, 3, {
      opacity: faint(keep * (0.1 + 0.75 * Math.max(is.old, 0.6 * anger, 0.8 * hurt, 0.6 * warm))),
    }),
  ]
}

export function brow({ is, pose, tones, person, at }: Sitter, s: number): Shape {
  const { anger, doubt, warm, hurt } = pose
  const along = (across: number) => s * (is.apart + across * is.eye)
  const draw = pen({
    x: (across, down) => at.x(along(across), down),
    y: (across, down) => at.y(along(across), down),
  })
  const rest = -37 - (person.glasses ? 3 : 0) - 2 * is.young
  const inner = rest + 15 * anger ** 1.3 - 13 * hurt - 3 * warm
  // Of one brow only: doubt.
  const lifted = s > 0 ? 7 * doubt * (0.3 + 0.45 * anger) : 0
  const middle = rest - is.arch - lifted + 5 * anger + hurt - 2 * warm
  const between = (inner + middle) / 2
  const start = -1.18 - 0.2 * anger
  return fill(
    `${s} brow`,
    draw`M${start} ${inner}C-.5 ${between - 4} .3 ${middle - 5} 1.35 ${rest + 5 - lifted * 0.6 + 5 * hurt + 1.5 * anger}C.4 ${middle - 5 + is.brow * 0.75}-.4 ${between - 3 + is.brow} ${start + 0.04} ${inner + is.brow}Z`,
    tones.hair[1],
  )
}
