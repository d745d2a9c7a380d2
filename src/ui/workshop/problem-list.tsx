/** The problems of a scenario file: where, how grave, what happened, and what to do. */
import { say } from '../../i18n/workshop-speech.ts'
import type { Told } from '../../scenario/edited.ts'
import styles from './problem-list.module.css'

export function ProblemList({ problems }: { problems: readonly Told[] }) {
  return (
    <ol className={styles['problems']} aria-label={say('list')}>
      {problems.map(({ severity, line, column, message, help }, index) => (
        <li key={index} data-severity={severity}>
          <p className={styles['place']}>
            <span aria-hidden="true">{say('place', { line, column })}</span>
            <span className={styles['spoken']}>{say('place.words', { line, column })}</span>
          </p>
          <div>
            <p>
              <strong>{say(severity)}</strong> {message}
            </p>
            {help !== '' && <p className={styles['help']}>{help}</p>}
          </div>
        </li>
      ))}
    </ol>
  )
}
