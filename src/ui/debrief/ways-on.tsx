/** What can be done from here: play it again, print it, go back. */
import type { ReactNode } from 'react'
import { Link } from 'wouter'
import { say } from '../../i18n/debrief-speech.ts'
import { say as sayOnPage } from '../../i18n/page-speech.ts'
import { Icon } from '../parts/icon.tsx'
import { LIBRARY } from '../paths.ts'
import { useWays } from '../ways.ts'
import styles from './debrief.module.css'

/** `next` comes first, where there is one. */
export function WaysOn({ scenario, next }: { scenario: string; next: ReactNode }) {
  const { briefOf } = useWays()
  return (
    <p className={styles['ways']}>
      {next}
      <Link href={briefOf(scenario)}>{say('again')}</Link>
      <button type="button" onClick={() => window.print()}>
        <Icon name="print" />
        {say('print')}
      </button>
      <Link href={LIBRARY}>{sayOnPage('error.back')}</Link>
    </p>
  )
}
