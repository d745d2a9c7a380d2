/** What stands where a score would: that its talk was not looked at yet, and the way to its debrief. */
import { Link } from 'wouter'
import { say } from '../../i18n/looked-at-speech.ts'
import styles from './not-looked-at.module.css'

interface NotLookedAtProps {
  readonly to: string
  /** Instead of “Not looked at yet”. */
  readonly words?: string
  /** The name of the way, which says which of many it is. */
  readonly name: string
}

export function NotLookedAt({ to, words = say('not-yet'), name }: NotLookedAtProps) {
  return (
    <span className={styles['not']}>
      <span>{words}</span>{' '}
      <Link href={to} aria-label={name}>
        {say('look')}
      </Link>
    </span>
  )
}
