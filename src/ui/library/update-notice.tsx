/** Says on the shelf, where no talk is under way, that a newer build waits; it never comes by itself under anyone's hands. */
import { useSyncExternalStore } from 'react'
import { say } from '../../i18n/offline-speech.ts'
import { useHost } from '../host.ts'
import styles from './update-notice.module.css'

export function UpdateNotice() {
  const { offline } = useHost()
  const newer = useSyncExternalStore(offline.watch, offline.isNewer)
  return (
    <output className={styles['place']}>
      {newer && (
        <span className={styles['notice']}>
          <span>{say('newer')}</span>
          <button type="button" onClick={offline.takeUp}>
            {say('take-up')}
          </button>
        </span>
      )}
    </output>
  )
}
