/** What the screen at your desk shows of a customer, with dates. */
import type { RecordEntry } from '../../scenario/scenario.ts'
import { date, say } from '../speech.ts'
import styles from './lists.module.css'

export function CustomerRecord({ entries }: { entries: readonly RecordEntry[] }) {
  if (entries.length === 0) return <p>{say('brief.record.none')}</p>
  return (
    <dl className={styles['log']}>
      {entries.map(({ on, what }) => (
        <div key={`${on} ${what}`}>
          <dt>
            <time dateTime={on}>{date(on)}</time>
          </dt>
          <dd>{what}</dd>
        </div>
      ))}
    </dl>
  )
}
