/** What stays in view on a walk: the curve as a slim strip, where you are on it, and the way on and back. */
import type { RefObject } from 'react'
import { say } from '../../i18n/walk-speech.ts'
import type { Review } from './review.ts'
import type { TurningPoint } from './turning-points.ts'
import { WalkStrip } from './walk-strip.tsx'
import styles from './walk.module.css'

interface WalkBarProps {
  readonly review: Review
  readonly points: readonly TurningPoint[]
  readonly at: number
  /** Takes the focus when a walk begins, and is heard whenever it goes on. */
  readonly status: RefObject<HTMLParagraphElement | null>
  readonly onGo: (turn: number) => void
}

export function WalkBar({ review, points, at, status, onGo }: WalkBarProps) {
  const count = review.turns.length
  return (
    <div className={styles['bar']}>
      <WalkStrip review={review} points={points} at={at} onGo={onGo} />
      <div className={styles['way']}>
        {/* Never switched off: whoever stands on one of them would lose their place. */}
        <button type="button" aria-disabled={at === 1} onClick={() => onGo(at - 1)}>
          {say('before')}
        </button>
        <p ref={status} role="status" tabIndex={-1}>
          {say('at', { n: at, count })}
        </p>
        <button type="button" aria-disabled={at === count} onClick={() => onGo(at + 1)}>
          {say('next')}
        </button>
      </div>
    </div>
  )
}
