/** Which line is which, each with a piece of it: form tells them apart, and no colour. */
import { TIMES } from '../../figure/voyage/beside.ts'
import { say } from '../../i18n/beside-speech.ts'
import { CurveLine } from './curve-line.tsx'
import styles from './two-voyage.module.css'

const MOODS = ['anger', 'trust'] as const

export function LineKey() {
  return (
    <ul className={styles['key']} aria-label={say('mood.key')}>
      {MOODS.flatMap(of =>
        TIMES.map(time => (
          <li key={`${time} ${of}`}>
            <svg viewBox="0 0 52 14" aria-hidden="true" focusable="false">
              <CurveLine time={time} of={of} d="M4 7H48" />
            </svg>
            {say('mood.line', { time, of })}
          </li>
        )),
      )}
    </ul>
  )
}
