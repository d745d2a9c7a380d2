/** How long the customer will still wait, where the silence timer is on. */
import { say } from '../../i18n/page-speech.ts'
import styles from './waiting.module.css'

/** `left` is the share of the time that is left, 1 to 0. */
export function Waiting({ name, left }: { name: string; left: number }) {
  return (
    <p className={styles['waiting']}>
      <span>{say('talk.waiting', { name })}</span>
      <progress max={1} value={left} aria-label={say('talk.waiting.left')} />
    </p>
  )
}
