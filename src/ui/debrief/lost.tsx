/** What a turn took, in short: “−21 boundaries, −39 fair compensation”; breaks between them only. */
import { Fragment } from 'react'
import { say } from '../../i18n/debrief-speech.ts'
import type { TurnReview } from './review.ts'
import { costsOf } from './turning-points.ts'
import styles from './turns.module.css'

export function Lost({ of }: { of: Pick<TurnReview, 'findings'> }) {
  const costs = costsOf(of)
  if (costs.length === 0) return say('turn.full')
  return costs.map(({ dimension, points }, index) => (
    <Fragment key={dimension}>
      {index > 0 && ', '}
      <span className={styles['whole']}>
        {say('turn.lost', { points, dimension: say(`of.${dimension}`) })}
      </span>
    </Fragment>
  ))
}
