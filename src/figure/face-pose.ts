/** How a mood stands in a face: every number here moves without a step. */
import type { Mood } from '../scenario/scenario.ts'
import { clamp, ramp } from './strokes.ts'

export interface Pose {
  /** 0..1 */
  readonly anger: number
  /** 0..1, the lack of trust. */
  readonly doubt: number
  /** 0..1: trust that anger does not spoil. */
  readonly warm: number
  /** 0..1: no trust, and no anger either. Let down, not cross. */
  readonly hurt: number
  /** 0 or 1 */
  readonly speaks: number
  /** Of the turn of the head: below 0 is to the left of the picture. */
  readonly sin: number
  readonly cos: number
  /** Degrees; below 0 is to the left. */
  readonly roll: number
  /** Chin down, in units of the picture. */
  readonly nod: number
  readonly lean: number
  /** How far the shoulders are drawn up. */
  readonly lift: number
  /** Of the eyes, in units of the picture. */
  readonly aside: number
  readonly below: number
}

/** `look` is where they face: -1 is to the left of the picture. */
export function poseOf(mood: Mood, speaks: boolean, look: number): Pose {
  const anger = clamp(mood.anger / 10, 0, 1)
  const doubt = 1 - clamp(mood.trust / 10, 0, 1)
  const calm = 1 - anger
  const warm = ramp((1 - doubt) * calm, 0.12, 0.75)
  const hurt = doubt * calm ** 1.5
  const away = look < 0 ? 1 : -1
  const turn =
    clamp(look * (1 - 0.25 * warm - 0.2 * anger) + (0.36 * hurt + 0.12 * doubt) * away, -1, 1) * 0.4
  return {
    anger,
    doubt,
    warm,
    hurt,
    speaks: speaks ? 1 : 0,
    sin: Math.sin(turn),
    cos: Math.cos(turn),
    roll: away * (-4.5 * warm + 5 * hurt + 1.4 * anger),
    nod: 16 * anger + 6 * hurt - 3 * warm,
    lean: 1 + 0.045 * anger - 0.025 * hurt,
    lift: 24 * anger - 8 * warm - 9 * hurt,
    aside: 6.5 * look * (1 - 0.7 * anger - 0.3 * warm) + 9 * hurt * away,
    below: 4 * hurt,
  }
}
