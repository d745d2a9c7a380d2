/** The customer's face and shoulders, in the mood they are in. */
import { type CSSProperties, memo, useId } from 'react'
import { tenth } from '../../figure/drawing.ts'
import { face, type FaceOptions } from '../../figure/face.ts'
import type { Person } from '../../figure/person.ts'
import { faceWords } from '../../i18n/face-words.ts'
import type { Mood } from '../../scenario/scenario.ts'
import { DrawingView } from './drawing-view.tsx'
import styles from './portrait.module.css'

export interface PortraitProps extends Omit<FaceOptions, 'id'> {
  readonly person: Person
  readonly mood: Mood
  readonly className?: string | undefined
  /** Whether it says in words what it shows; otherwise it is decoration, and the words stand beside it. */
  readonly described?: boolean | undefined
}

/** Drawn again only for another person, mood or way: whoever shows it may make the person anew each time. */
export const Portrait = memo(DrawnPortrait, (before, after) => alike(before, after, alike))

function DrawnPortrait({ person, mood, className, described = false, ...options }: PortraitProps) {
  const id = useId()
  const anger = mood.anger / 10
  return (
    <DrawingView
      drawing={face(mood, person, { ...options, id })}
      className={className ? `${styles['portrait']} ${className}` : styles['portrait']}
      label={described ? faceWords(mood, person.name) : undefined}
      preserveAspectRatio="xMidYMax meet"
      style={
        { '--breath': `${tenth(5.6 - 3.1 * anger)}s`, '--rise': `${tenth(2 + 4 * anger)}px` } as CSSProperties
      }
    />
  )
}

/** Whether two values are the same, or hold the same under the same names. */
function alike(
  one: unknown,
  other: unknown,
  parts: (a: unknown, b: unknown) => boolean = Object.is,
): boolean {
  if (Object.is(one, other)) return true
  if (typeof one !== 'object' || typeof other !== 'object' || !one || !other) return false
  const [a, b] = [one, other] as Record<string, unknown>[]
  return Object.keys({ ...a, ...b }).every(name => parts(a?.[name], b?.[name]))
}
