/** On or off: a native checkbox, with a sentence of what it does. */
import { useId } from 'react'
import styles from './settings.module.css'

interface SwitchProps {
  readonly label: string
  readonly means: string
  readonly on: boolean
  readonly onChange: (on: boolean) => void
}

export function Switch({ label, means, on, onChange }: SwitchProps) {
  const id = useId()
  return (
    <div className={styles['row']}>
      <label className={styles['switch']}>
        <input
          type="checkbox"
          checked={on}
          aria-describedby={id}
          onChange={({ target }) => onChange(target.checked)}
        />
        <span>{label}</span>
      </label>
      <p id={id}>{means}</p>
    </div>
  )
}
