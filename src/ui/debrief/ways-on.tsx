/** What can be done from here: play it again, print it, go back. */
import { Link } from 'wouter'
import { say } from '../../i18n/debrief-speech.ts'
import { say as sayOnPage } from '../../i18n/page-speech.ts'
import type { Scenario } from '../../scenario/scenario.ts'
import { Icon } from '../parts/icon.tsx'
import { briefOf, LIBRARY } from '../paths.ts'
import styles from './debrief.module.css'

export function WaysOn({ scenario }: { scenario: Pick<Scenario, 'id'> }) {
  return (
    <p className={styles['ways']}>
      <Link href={briefOf(scenario.id)}>{say('again')}</Link>
      <button type="button" onClick={() => window.print()}>
        <Icon name="print" />
        {say('print')}
      </button>
      <Link href={LIBRARY}>{sayOnPage('error.back')}</Link>
    </p>
  )
}
