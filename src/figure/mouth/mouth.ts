/** The mouth: pressed by anger, turned up by trust, open when they speak. */
import type { Shape } from '../drawing.ts'
import { pen } from '../pen.ts'
import type { Sitter } from '../sitter.ts'
import { faint, fill, line } from '../strokes.ts'

/** Where it is, for what grows or folds around it. */
export interface MouthPlace {
  readonly wide: number
  readonly corner: number
  readonly middle: number
  readonly low: number
  readonly bottom: number
}

export function mouthPlace({ is, pose }: Sitter): MouthPlace {
  const { anger, warm, hurt, speaks } = pose
  const press = anger * (1 - 0.6 * speaks)
  const middle = is.mouthAt + 3.5 * warm - 1.5 * hurt - 1.5 * press - 4 * speaks * anger
  const low = middle + speaks * (7 + 9 * anger + 5 * warm)
  return {
    wide: is.mouth + 7 * warm + 3.5 * anger - 3 * hurt - speaks * (2 - 3 * anger),
    corner: is.mouthAt - 9 * warm + 5.5 * hurt + 3.2 * anger ** 1.3 * (1 - 0.5 * speaks),
    middle,
    low,
    bottom: low + is.lips * (1.75 - 0.75 * press - 0.15 * warm),
  }
}

export function mouth(sitter: Sitter): readonly Shape[] {
  const { is, pose, tones, at, face } = sitter
  const { anger, warm, speaks } = pose
  const { wide, corner, middle, low, bottom } = mouthPlace(sitter)
  const top = middle - is.lips * (1.15 - 0.55 * anger * (1 - 0.6 * speaks) - 0.25 * warm)
  const side = (corner + top) / 2 - 2
  /** Across, from corner to corner, -1 to 1. */
  const draw = pen({
    x: (across, down) => at.x(across * wide, down),
    y: (across, down) => at.y(across * wide, down),
  })
  // A cubic reaches three quarters of the way to its two handles.
  const bow = (height: number) => corner + (height - corner) / 0.75
  const inner = draw`M-1 ${corner}C-.45 ${bow(middle)} .45 ${bow(middle)} 1 ${corner}`
  const under = (height: number) => draw`C.5 ${bow(height)}-.5 ${bow(height)}-1 ${corner}Z`
  return [
    fill('mouth inside', inner + under(low), INSIDE, { opacity: speaks }),
    // Never bared: teeth are for a friendly word.
    fill('teeth', inner + under(middle + (low - middle) * 0.42), TEETH, {
      opacity: faint(speaks * (0.9 - 1.6 * anger)),
    }),
    fill(
      'upper lip',
      draw`M-1 ${corner}C-.6 ${side}-.22 ${top - 3} 0 ${top + 1}C.22 ${top - 3} .6 ${side} 1 ${corner}` +
        draw`C.45 ${bow(middle)}-.45 ${bow(middle)}-1 ${corner}Z`,
      tones.lip,
    ),
    fill(
      'lower lip',
      draw`M-.95 ${corner}C-.45 ${bow(low)} .45 ${bow(low)} .95 ${corner}` + under(bottom),
      tones.lowLip,
    ),
    line('mouth line', inner, tones.line, 3.4),
    line(
      'under lip',
      face`M-17 ${bottom + 11}C-6 ${bottom + 7} 6 ${bottom + 7} 17 ${bottom + 11}`,
      tones.shade,
      4,
      { opacity: faint(0.55 + 0.4 * anger) },
    ),
  ]
}

const INSIDE = '#451b1b'
const TEETH = '#ece5d9'
