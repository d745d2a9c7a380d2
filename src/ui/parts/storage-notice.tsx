/** Says, once, that this browser keeps nothing beyond the tab. */
import { useState, useSyncExternalStore } from 'react'
import type { Attempts } from '../../host/attempts.ts'
import { say } from '../../i18n/page-speech.ts'
import styles from './storage-notice.module.css'

export function StorageNotice({ attempts }: { attempts: Attempts }) {
  const trouble = useSyncExternalStore(attempts.watch, attempts.trouble)
  const [understood, setUnderstood] = useState(false)
  return (
    <output className={styles['place']}>
      {trouble && !understood && (
        <span className={styles['notice']}>
          <span>{say(`storage.${trouble}`)}</span>
          <button type="button" onClick={() => setUnderstood(true)}>
            {say('storage.understood')}
          </button>
        </span>
      )}
    </output>
  )
}
