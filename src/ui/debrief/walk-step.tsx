/** The turn that a walk stands at, whole: theirs on the left, yours on the right. */
import { memo } from 'react'
import type { Review, TurnReview } from './review.ts'
import { Theirs } from './theirs.tsx'
import styles from './turns.module.css'
import { Yours } from './yours.tsx'

interface WalkStepProps {
  readonly review: Review
  readonly of: TurnReview
  readonly name: string
}

export const WalkStep = memo(function WalkStep({ review, of, name }: WalkStepProps) {
  return (
    <div className={styles['opened']}>
      <Theirs review={review} of={of} name={name} drawn />
      <Yours review={review} of={of} name={name} />
    </div>
  )
})
