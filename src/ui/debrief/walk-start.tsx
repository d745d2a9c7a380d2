/** Where a walk may begin: at a turn that decided, or at the first. */
import { say } from '../../i18n/walk-speech.ts'
import type { Review } from './review.ts'
import type { TurningPoint } from './turning-points.ts'
import { actWords } from './turning-words.ts'
import styles from './walk.module.css'

interface WalkStartProps {
  readonly review: Review
  readonly name: string
  readonly points: readonly TurningPoint[]
  readonly onBegin: (turn: number) => void
}

export function WalkStart({ review, name, points, onBegin }: WalkStartProps) {
  return (
    <>
      <p>
        {say('lead', { name })} {points.length > 0 && say('lead.deciding')}
      </p>
      <ul className={styles['starts']}>
        {points.map(({ of }) => (
          <li key={of.turn.n}>
            <button type="button" onClick={() => onBegin(of.turn.n)}>
              {say('start.at', { n: of.turn.n, act: actWords(review, of) ?? '' })}
            </button>
          </li>
        ))}
        <li>
          <button type="button" onClick={() => onBegin(1)}>
            {say('start.first')}
          </button>
        </li>
      </ul>
    </>
  )
}
