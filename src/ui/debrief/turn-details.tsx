/** One turn, closed to a line and opened to all there is to say about it. */
import { memo } from 'react'
import { say } from '../../i18n/walk-speech.ts'
import { Porthole } from './porthole.tsx'
import { Lost } from './lost.tsx'
import type { Review, TurnReview } from './review.ts'
import { Spoken } from './spoken.tsx'
import { Theirs } from './theirs.tsx'
import styles from './turns.module.css'
import { Yours } from './yours.tsx'

interface TurnDetailsProps {
  readonly review: Review
  readonly of: TurnReview
  readonly name: string
  readonly open: boolean
  readonly onToggle: (turn: number, open: boolean) => void
  readonly onWalk: (turn: number) => void
}

/** Opening one redraws no other. */
export const TurnDetails = memo(function TurnDetails({
  review,
  of,
  name,
  open,
  onToggle,
  onWalk,
}: TurnDetailsProps) {
  const { turn, isNote } = of
  const { scenario } = review.script
  return (
    <details
      name="turn"
      open={open}
      className={styles['turn']}
      onToggle={event => onToggle(turn.n, event.currentTarget.open)}
    >
      <summary>
        <span className={styles['n']}>{turn.n}</span>
        <span className={styles['small']}>
          {!isNote && <Porthole of={scenario.customer} mood={turn.before} />}
        </span>
        <Spoken of={scenario} as="span" className={styles['line']}>
          {turn.said.reply.say}
        </Spoken>
        <span className={styles['lost']}>
          <Lost of={of} />
        </span>
      </summary>
      <div className={styles['opened']}>
        <Theirs review={review} of={of} name={name} drawn={open} />
        <Yours review={review} of={of} name={name} />
      </div>
      <button type="button" className={styles['walk']} onClick={() => onWalk(turn.n)}>
        {say('here')}
      </button>
    </details>
  )
})
