/** Reading aloud, offered where this device has voices; they may be found late. */
import { useEffect, useSyncExternalStore } from 'react'
import { locale } from '../../i18n/page-speech.ts'
import { say } from '../../i18n/settings-speech.ts'
import { useHost } from '../host.ts'
import styles from './settings.module.css'
import { Switch } from './switch.tsx'

export function ReadingAloud({ on, onChange }: { on: boolean; onChange: (on: boolean) => void }) {
  const { voice } = useHost()
  const available = useSyncExternalStore(voice.watch, voice.available)
  useEffect(() => voice.stop, [voice])
  if (!available) return <p className={styles['row']}>{say('voice.none')}</p>
  return (
    <>
      <Switch label={say('voice.on')} means={say('voice.means')} on={on} onChange={onChange} />
      <button
        type="button"
        className={styles['hear']}
        onClick={() => voice.speak(say('voice.sample'), locale)}
      >
        {say('voice.hear')}
      </button>
    </>
  )
}
