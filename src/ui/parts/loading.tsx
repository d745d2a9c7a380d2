/** What is shown while a part of the page is on its way. */
import { say } from '../../i18n/page-speech.ts'
import styles from './message.module.css'

export function Loading() {
  return (
    <main className={styles['loading']}>
      <output>{say('app.loading')}</output>
    </main>
  )
}
