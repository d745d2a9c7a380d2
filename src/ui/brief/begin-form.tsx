/** How you want to do it, and the way into the talk. No form: a sandboxed frame may not submit one. */
import { useState } from 'react'
import { type Mode, MODES } from '../../dialogue/attempt.ts'
import { say } from '../../i18n/page-speech.ts'
import type { Channel } from '../../scenario/vocabulary.ts'
import styles from './brief.module.css'

interface BeginFormProps {
  readonly channel: Channel
  readonly name: string
  readonly onBegin: (mode: Mode) => Promise<void>
}

export function BeginForm({ channel, name, onBegin }: BeginFormProps) {
  const [mode, setMode] = useState<Mode>('practice')
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
    <div className={styles['begin']}>
      <fieldset>
        <legend>{say('brief.mode')}</legend>
        {MODES.map(each => (
          <div key={each}>
            <label>
              <input
                type="radio"
                name="mode"
                value={each}
                checked={mode === each}
                aria-describedby={`means-${each}`}
                onChange={() => setMode(each)}
              />
              {say(`brief.${each}`)}
            </label>
            <p id={`means-${each}`}>{say(`brief.${each}.means`, { name })}</p>
          </div>
        ))}
      </fieldset>
      <button type="button" onClick={begin}>
        {say(`brief.begin.${channel}`)}
      </button>
    </div>
  )
}
