/** The customer, drawn from numbers: who they are, and how they feel. */
import type { Mood } from '../scenario/scenario.ts'
import { beard, closeBeard } from './beard/beard.ts'
import { bodyShapes } from './clothes/body.ts'
import type { Drawing, Shape } from './drawing.ts'
import { brow, eye } from './eyes/eye.ts'
import { hairOf } from './hair/hair.ts'
import { ears } from './head/ears.ts'
import { lines } from './head/lines.ts'
import { headShapes, skull } from './head/skull.ts'
import { mouth } from './mouth/mouth.ts'
import { nose } from './nose/nose.ts'
import type { Person } from './person.ts'
import { glasses } from './props/glasses.ts'
import { phone } from './props/phone.ts'
import { wheelchair } from './props/wheelchair.ts'
import { silhouette } from './silhouette.ts'
import { type Sitter, sitterFor } from './sitter.ts'
import { leanOf, turnOf } from './stance.ts'
import { group } from './strokes.ts'

export interface FaceOptions {
  readonly speaking?: boolean | undefined
  readonly prop?: 'phone' | undefined
  readonly crop?: 'bust' | 'head' | undefined
  /** Where they face: -1 is to the left of the picture, 1 to the right. */
  readonly look?: number | undefined
  /** In one tone and without features: the people in a queue. */
  readonly flat?: boolean | undefined
  /** What every name in the drawing begins with; another for each drawing on a page. */
  readonly id?: string | undefined
}

const VIEW = { whole: '0 40 640 780', bust: '20 50 600 700', head: '100 40 440 533' }

export function face(mood: Mood, person: Person, options: FaceOptions = {}): Drawing {
  const { speaking = false, look = -0.55, flat = false, prop, crop, id = 'face' } = options
  const sitter = sitterFor(person, mood, speaking, look, id)
  return {
    viewBox: VIEW[crop ?? 'whole'],
    shapes: flat ? silhouette(sitter) : drawn(sitter, prop === 'phone'),
  }
}

function drawn(sitter: Sitter, holds: boolean): readonly Shape[] {
  const { person } = sitter
  const outline = skull(sitter)
  const hair = hairOf(sitter)
  const turned = { transform: turnOf(sitter) }
  return [
    ...(person.wheelchair ? [group('chair', wheelchair(sitter))] : []),
    group(
      'person',
      [
        group('behind', hair.back, turned),
        group('chest', bodyShapes(sitter, outline, turned.transform), { 'data-part': 'chest' }),
        group(
          'head',
          [
            ...ears(sitter),
            ...headShapes(sitter, outline, closeBeard(sitter)),
            ...lines(sitter),
            ...nose(sitter),
            ...eye(sitter, -1),
            ...eye(sitter, 1),
            brow(sitter, -1),
            brow(sitter, 1),
            ...beard(sitter),
            ...mouth(sitter),
            ...(person.glasses ? glasses(sitter) : []),
            ...hair.front,
            ...(holds ? phone(sitter) : []),
          ],
          turned,
        ),
      ],
      { transform: leanOf(sitter) },
    ),
  ]
}
