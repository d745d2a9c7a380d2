/** How the customer felt through the talk: a chart, and a table that says the same. */
import { memo } from 'react'
import { say } from '../../i18n/debrief-speech.ts'
import { HowMoodsMove } from './how-moods-move.tsx'
import styles from './debrief.module.css'
import { moodPoints } from './mood-points.ts'
import { MoodTable } from './mood-table.tsx'
import type { Review } from './review.ts'
import { useChartSize } from './use-chart-size.ts'
import { VoyageView } from './voyage-view.tsx'

interface MoodCurveProps {
  readonly review: Review
  readonly name: string
  /** The turns that decided. */
  readonly turning: readonly number[]
}

export const MoodCurve = memo(function MoodCurve({ review, name, turning }: MoodCurveProps) {
  const [holder, size] = useChartSize()
  return (
    <section className={styles['section']}>
      <h2>{say('mood.title', { name })}</h2>
      <figure>
        <div ref={holder}>{size && <VoyageView review={review} turning={turning} size={size} />}</div>
        <MoodTable points={moodPoints(review)} name={name} />
      </figure>
      <HowMoodsMove name={name} />
    </section>
  )
})
