/** Which voices are heard; those of this device are offered where it has any, and they may be found late. */
import { useEffect, useSyncExternalStore } from 'react'
import { type Settings, VOICES } from '../../host/settings.ts'
import { locale } from '../../i18n/page-speech.ts'
import { say } from '../../i18n/settings-speech.ts'
import { useHost } from '../host.ts'
import { Choice } from './choice.tsx'
import styles from './settings.module.css'

type Voices = Settings['voices']

export function VoicesChoice({ chosen, onChoose }: { chosen: Voices; onChoose: (chosen: Voices) => void }) {
  const { voice } = useHost()
  const available = useSyncExternalStore(voice.watch, voice.available)
  useEffect(() => voice.stop, [voice])
  return (
    <>
      <Choice
        legend={say('voice.which')}
        means={say('voice.means')}
        options={VOICES.filter(each => available || each !== 'device').map(each => ({
          value: each,
          label: say(`voice.${each}`),
        }))}
        // Without voices of the device, recordings are what is left of that choice.
        value={!available && chosen === 'device' ? 'recordings' : chosen}
        onChoose={onChoose}
      />
      {available ? (
        <button
          type="button"
          className={styles['hear']}
          onClick={() => voice.speak(say('voice.sample'), locale)}
        >
          {say('voice.hear')}
        </button>
      ) : (
        <p className={styles['row']}>{say('voice.none')}</p>
      )}
    </>
  )
}
