/** One of a few: a native group of radio buttons, with a sentence of what it does. */
import { useId } from 'react'
import styles from './settings.module.css'

interface ChoiceProps<Value extends string | number> {
  readonly legend: string
  readonly means: string
  readonly options: readonly { readonly value: Value; readonly label: string; readonly lang?: string }[]
  readonly value: Value
  readonly onChoose: (value: Value) => void
}

export function Choice<Value extends string | number>(props: ChoiceProps<Value>) {
  const { legend, means, options, value, onChoose } = props
  const id = useId()
  return (
    // A legend sits on its fieldset's edge: the rule between rows is the row's.
    <div className={styles['row']}>
      <fieldset aria-describedby={id}>
        <legend>{legend}</legend>
        <p id={id}>{means}</p>
        <div className={styles['options']}>
          {options.map(option => (
            <label key={option.value}>
              <input
                type="radio"
                name={`choice-${id}`}
                value={option.value}
                checked={option.value === value}
                onChange={() => onChoose(option.value)}
              />
              <span lang={option.lang}>{option.label}</span>
            </label>
          ))}
        </div>
      </fieldset>
    </div>
  )
}
