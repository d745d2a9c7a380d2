/** Asks whose it is said to be: the name in it is a fingerprint, which can be compared and not read. */
import { useId, useState } from 'react'
import { say } from '../../i18n/verify-speech.ts'
import styles from './verify.module.css'

/** Signs; no name and no identifier is longer. */
const LONGEST = 300

export function NameForm({ onName }: { onName: (name: string) => void }) {
  const [name, setName] = useState('')
  const id = useId()
  return (
    <form
      className={styles['name']}
      onSubmit={event => {
        event.preventDefault()
        if (name.trim() !== '') onName(name)
      }}
    >
      <label htmlFor={id}>{say('name')}</label>
      <p id={`${id}means`}>{say('name.means')}</p>
      <div>
        <input
          id={id}
          type="text"
          dir="auto"
          autoComplete="off"
          maxLength={LONGEST}
          value={name}
          aria-describedby={`${id}means`}
          onChange={({ target }) => setName(target.value)}
        />
        <button type="submit">{say('compare')}</button>
      </div>
    </form>
  )
}
