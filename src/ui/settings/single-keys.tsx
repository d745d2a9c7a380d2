/** Single keys: whether they work, and which there are. */
import { say } from '../../i18n/settings-speech.ts'
import styles from './settings.module.css'
import { Switch } from './switch.tsx'

const KEYS = ['replies', 'record', 'sound', 'pause'] as const

export function SingleKeys({ on, onChange }: { on: boolean; onChange: (on: boolean) => void }) {
  return (
    <>
      <Switch label={say('keys.on')} means={say('keys.means')} on={on} onChange={onChange} />
      <dl className={styles['keys']} aria-label={say('keys.list')}>
        {KEYS.map(key => (
          <div key={key}>
            <dt>
              <kbd>{say(`keys.${key}`)}</kbd>
            </dt>
            <dd>{say(`keys.${key}.do`)}</dd>
          </div>
        ))}
      </dl>
    </>
  )
}
