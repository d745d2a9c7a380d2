/** How long a talk still has, calmly: in minutes, said aloud only twice. */
import { say } from '../../i18n/course-notice-speech.ts'
import styles from './time-left.module.css'

/** Minutes that whoever does not see the clock is told of. */
const TOLD = [5, 1]

export function TimeLeft({ minutes }: { minutes: number }) {
  const words = say('time.left', { minutes })
  return (
    <p className={styles['time']}>
      <span role="timer" aria-label={say('time.label')}>
        {words}
      </span>
      <output className={styles['told']}>{TOLD.includes(minutes) ? words : ''}</output>
    </p>
  )
}
