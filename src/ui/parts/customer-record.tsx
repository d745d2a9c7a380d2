/** What the screen at your desk shows of a customer, with dates. */
import { date, say } from '../../i18n/page-speech.ts'
import type { RecordEntry } from '../../scenario/scenario.ts'
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
