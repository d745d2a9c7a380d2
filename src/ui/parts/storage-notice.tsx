/** Says, once, that this browser keeps nothing beyond the tab. */
import { useCallback, useState, useSyncExternalStore } from 'react'
import type { Attempts } from '../../host/attempts.ts'
import type { Enrolments } from '../../host/enrolments.ts'
import type { Keepsakes } from '../../host/keepsakes.ts'
import type { Trouble } from '../../host/keeper.ts'
import { say } from '../../i18n/page-speech.ts'
import { say as sayMore } from '../../i18n/storage-speech.ts'
import styles from './storage-notice.module.css'

interface StorageNoticeProps {
  readonly attempts: Pick<Attempts, 'trouble' | 'watch'>
  readonly keepsakes: Pick<Keepsakes, 'trouble' | 'watch'>
  /** How far one is with a programme, where this browser keeps that. */
  readonly enrolments?: Pick<Enrolments, 'trouble' | 'watch'> | undefined
}

export function StorageNotice({ attempts, keepsakes, enrolments }: StorageNoticeProps) {
  const watch = useCallback(
    (changed: () => void) => {
      const stops = [attempts, keepsakes, enrolments].map(keeps => keeps?.watch(changed))
      return () => {
        for (const stop of stops) stop?.()
      }
    },
    [attempts, keepsakes, enrolments],
  )
  const trouble = useSyncExternalStore(
    watch,
    () => attempts.trouble() ?? keepsakes.trouble() ?? enrolments?.trouble() ?? null,
  )
  // Another trouble is told anew.
  const [understood, setUnderstood] = useState<Trouble | null>(null)
  return (
    <output className={styles['place']}>
      {trouble && trouble !== understood && (
        <span className={styles['notice']}>
          <span>{wordsOf(trouble)}</span>
          <button type="button" onClick={() => setUnderstood(trouble)}>
            {say('storage.understood')}
          </button>
        </span>
      )}
    </output>
  )
}

function wordsOf(trouble: Trouble): string {
  return trouble === 'newer' || trouble === 'busy' ? sayMore(trouble) : say(`storage.${trouble}`)
}
