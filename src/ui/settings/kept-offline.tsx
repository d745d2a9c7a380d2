/** Whether the page opens without a network: nothing to choose, and good to know before a journey. */
import { useSyncExternalStore } from 'react'
import { say } from '../../i18n/offline-speech.ts'
import { useHost } from '../host.ts'
import { Group } from './group.tsx'
import styles from './settings.module.css'

export function KeptOffline() {
  const { offline } = useHost()
  const state = useSyncExternalStore(offline.watch, offline.state)
  return (
    <Group title={say('title')} note="">
      <p className={styles['row']}>{say(state)}</p>
    </Group>
  )
}
