/** One of a few, in a native list with its name above it. */
import styles from './select.module.css'

interface SelectProps<Value extends string> {
  readonly label: string
  readonly value: Value
  readonly onChange: (value: Value) => void
  readonly options: readonly (readonly [value: Value, label: string])[]
}

export function Select<Value extends string>({ label, value, onChange, options }: SelectProps<Value>) {
  return (
    <label className={styles['select']}>
      <span>{label}</span>
      <select value={value} onChange={event => onChange(event.target.value as Value)}>
        {options.map(([each, words]) => (
          <option key={each} value={each}>
            {words}
          </option>
        ))}
      </select>
    </label>
  )
}
