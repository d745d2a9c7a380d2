/** The published table of moods, one tap away: nothing that moved the customer is hidden. */
import { lazy, Suspense, useState } from 'react'
import { say } from '../../i18n/debrief-speech.ts'
import styles from './tables.module.css'

const MovesTable = lazy(() => import('./moves-table.tsx'))

export function HowMoodsMove({ name }: { name: string }) {
  const [opened, setOpened] = useState(false)
  return (
    <details
      className={styles['table']}
      onToggle={event => setOpened(before => before || event.currentTarget.open)}
    >
      <summary>{say('moves.title', { name })}</summary>
      {opened && (
        <Suspense fallback={null}>
          <p>{say('moves.intro', { name })}</p>
          <MovesTable name={name} />
        </Suspense>
      )}
    </details>
  )
}
