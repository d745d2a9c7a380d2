/** What is kept and not counted, and why. */
import { Link } from 'wouter'
import { say } from '../../i18n/progress-speech.ts'
import { HISTORY } from '../paths.ts'
import type { PractisedTalks } from './practised-talks.ts'
import styles from './progress.module.css'

export function LeftOut(counts: Pick<PractisedTalks, 'begun' | 'unscored' | 'closed'>) {
  const reasons = (['begun', 'unscored', 'closed'] as const).filter(why => counts[why] > 0)
  if (reasons.length === 0) return null
  return (
    <section className={styles['section']}>
      <h2>{say('left')}</h2>
      <ul className={styles['left']}>
        {reasons.map(why => (
          <li key={why}>{say(`left.${why}`, { count: counts[why] })}</li>
        ))}
      </ul>
      <p>
        <Link href={HISTORY} className={styles['link']}>
          {say('left.history')}
        </Link>
      </p>
    </section>
  )
}
