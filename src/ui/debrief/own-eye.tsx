/** Your own guesses beside the scores, with a sentence each, and what you would say differently. */
import { say as sayInDebrief } from '../../i18n/debrief-speech.ts'
import { say } from '../../i18n/own-speech.ts'
import { ownEye } from '../../practice/own-eye.ts'
import { useOwn } from './own.ts'
import styles from './own-eye.module.css'
import type { Review } from './review.ts'

export function OwnEye({ review }: { review: Review }) {
  const { rating } = useOwn()
  const seen = ownEye(rating, review.card.scores)
  const words = rating?.differently ?? ''
  if (seen.length === 0 && words === '') return null
  return (
    <div className={styles['own']}>
      {seen.length > 0 && (
        <div>
          <h3>
            <i className={styles['mark']} aria-hidden="true" />
            {say('eye.title')}
          </h3>
          <ul>
            {seen.map(({ of, guess, score, off, eye }) => (
              <li key={of}>
                <b>{say('eye.guess', { dimension: sayInDebrief(`dimension.${of}`), guess })}</b>{' '}
                {say(`eye.${eye}`, { score, off })}
              </li>
            ))}
          </ul>
        </div>
      )}
      {words !== '' && (
        <div>
          <h3>{say('differently')}</h3>
          <p className={styles['words']} dir="auto">
            {say('differently.said', { words })}
          </p>
        </div>
      )}
    </div>
  )
}
