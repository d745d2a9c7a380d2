/** What the screen at your desk shows of a customer, with dates. */
import { date, say } from '../../i18n/page-speech.ts'
import type { RecordEntry } from '../../scenario/scenario.ts'
import { languageOf } from '../line-language.ts'
import styles from './lists.module.css'

interface CustomerRecordProps {
  readonly entries: readonly RecordEntry[]
  /** Of its author's words. */
  readonly language?: string
}

export function CustomerRecord({ entries, language }: CustomerRecordProps) {
  if (entries.length === 0) return <p>{say('brief.record.none')}</p>
  return (
    <dl className={styles['log']}>
      {entries.map(({ on, what }) => (
        <div key={`${on} ${what}`}>
          <dt>
            <time dateTime={on}>{date(on)}</time>
          </dt>
          <dd lang={languageOf(what, language)} dir="auto">
            {what}
          </dd>
        </div>
      ))}
    </dl>
  )
}
