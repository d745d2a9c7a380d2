/** What is kept and not counted, and why. */
import { Link } from 'wouter'
import { say as sayOfLooking } from '../../i18n/looked-at-speech.ts'
import { say } from '../../i18n/progress-speech.ts'
import { debriefOf, HISTORY } from '../paths.ts'
import type { PractisedTalks } from './practised-talks.ts'
import styles from './progress.module.css'

interface LeftOutProps extends Pick<PractisedTalks, 'begun' | 'unscored' | 'closed'> {
  /** The ids of the talks whose scores are held back, the newest last. */
  readonly unseen: readonly string[]
}

export function LeftOut({ unseen, ...counts }: LeftOutProps) {
  const reasons = (['begun', 'unscored', 'closed'] as const).filter(why => counts[why] > 0)
  const newest = unseen.at(-1)
  if (reasons.length === 0 && newest === undefined) return null
  return (
    <section className={styles['section']}>
      <h2>{say('left')}</h2>
      <ul className={styles['left']}>
        {newest !== undefined && (
          <li>
            {sayOfLooking('left.not-yet', { talks: unseen.length })}{' '}
            <Link href={debriefOf(newest)} className={styles['link']}>
              {sayOfLooking('left.look', { talks: unseen.length })}
            </Link>
          </li>
        )}
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
