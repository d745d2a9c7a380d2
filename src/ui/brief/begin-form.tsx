/** How you want to do it, and the way into the talk. No form: a sandboxed frame may not submit one. */
import { useId, useState } from 'react'
import { type Mode, MODES } from '../../dialogue/attempt.ts'
import { say } from '../../i18n/page-speech.ts'
import type { Channel } from '../../scenario/vocabulary.ts'
import { Icon } from '../parts/icon.tsx'
import styles from './begin-form.module.css'

interface BeginFormProps {
  readonly channel: Channel
  /** What is chosen at first. */
  readonly first: Mode
  readonly onBegin: (mode: Mode) => Promise<void>
}

export function BeginForm({ channel, first, onBegin }: BeginFormProps) {
  const id = useId()
  const [mode, setMode] = useState(first)
  const [fault, setFault] = useState<{ thrown: unknown }>()
  const [busy, setBusy] = useState(false)
  if (fault) throw fault.thrown
  const begin = () => {
    // A second press must not begin a second talk.
    if (busy) return
    setBusy(true)
    onBegin(mode).catch((thrown: unknown) => setFault({ thrown }))
  }
  return (
    <div className={styles['form']}>
      <fieldset className={styles['modes']}>
        <legend>{say('brief.mode')}</legend>
        {MODES.map(each => (
          <div key={each} className={styles['mode']}>
            <label>
              <input
                type="radio"
                name="mode"
                value={each}
                checked={mode === each}
                aria-describedby={`${id}${each}`}
                onChange={() => setMode(each)}
              />
              {say(`brief.${each}`)}
            </label>
            <p id={`${id}${each}`}>{say(`brief.${each}.means`)}</p>
          </div>
        ))}
      </fieldset>
      <p className={styles['begin']}>
        <button type="button" onClick={begin}>
          {say(`brief.begin.${channel}`)}
          <Icon name={channel} />
        </button>
      </p>
    </div>
  )
}
