/** What stands in place of the talk while it is paused: nothing of it can be read. */
import { type ReactNode, useEffect, useRef } from 'react'
import { say as sayOfCourse } from '../../i18n/course-notice-speech.ts'
import { say } from '../../i18n/page-speech.ts'
import styles from './paused.module.css'

interface PausedProps {
  /** What time is left, which a pause does not hold up. */
  readonly clock: ReactNode
  readonly onGoOn: () => void
  readonly onLeave: () => void
}

export function Paused({ clock, onGoOn, onLeave }: PausedProps) {
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => heading.current?.focus({ preventScroll: true }), [])
  return (
    <main className={styles['paused']}>
      <h2 ref={heading} tabIndex={-1}>
        {say('talk.paused')}
      </h2>
      <p>{clock ? sayOfCourse('time.paused') : say('talk.paused.means')}</p>
      {clock}
      <p className={styles['ways']}>
        <button type="button" className={styles['on']} onClick={onGoOn}>
          {say('talk.go-on')}
        </button>
        <button type="button" onClick={onLeave}>
          {say('talk.leave')}
        </button>
      </p>
    </main>
  )
}
