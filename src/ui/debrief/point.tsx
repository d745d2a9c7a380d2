/** One finding: the points, what happened, and the practice that it goes back to. */
import { say } from '../../i18n/debrief-speech.ts'
import { findingWords, sourceWords } from '../../i18n/finding-words.ts'
import type { Finding } from '../../scoring/score.ts'
import styles from './debrief.module.css'
import type { Review } from './review.ts'

export function Point({ review, finding }: { review: Review; finding: Finding }) {
  const { points, dimension } = finding
  // A finding that came after the floor was reached takes nothing, and still happened.
  const atFloor = points === 0 && review.card.scores[dimension] === 0
  return (
    <li className={styles['point']}>
      <strong>{points > 0 ? say('point.lost', { points }) : say('point.zero')}</strong>
      <p>
        <b>{say(`dimension.${dimension}`)}</b> {findingWords(review.transcript, finding)}{' '}
        {atFloor && say('point.floor')} <span className={styles['source']}>{sourceWords(finding)}</span>
      </p>
    </li>
  )
}
