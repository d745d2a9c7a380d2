/** One finding: the points, what happened, and the practice that it goes back to. */
import type { Finding } from '../../scoring/score.ts'
import { say as sayOnPage } from '../speech.ts'
import styles from './debrief.module.css'
import { findingWords } from './finding-words.ts'
import type { Review } from './review.ts'
import { say } from './speech.ts'

export function Point({ review, finding }: { review: Review; finding: Finding }) {
  const { points, dimension, source } = finding
  // A finding that came after the floor was reached takes nothing, and still happened.
  const atFloor = points === 0 && review.card.scores[dimension] === 0
  return (
    <li className={styles['point']}>
      <strong>{points > 0 ? say('point.lost', { points }) : say('point.zero')}</strong>
      <p>
        <b>{say(`dimension.${dimension}`)}</b> {findingWords(review, finding)} {atFloor && say('point.floor')}{' '}
        <span className={styles['source']}>
          {say('point.source', { practice: sayOnPage(`practice.${source}`) })}
        </span>
      </p>
    </li>
  )
}
