/** Who is which mark. */
import { isHollow, outlineOf, type Shape } from '../../figure/plots/shapes.ts'
import { calledBy } from '../../i18n/names.ts'
import { say } from '../../i18n/progress-speech.ts'
import { languageOf } from '../line-language.ts'
import styles from './plot.module.css'
import type { Someone } from './practised-talks.ts'

interface KeyProps {
  readonly people: ReadonlyMap<string, Someone>
  readonly shapes: ReadonlyMap<string, Shape>
  /** The scenarios that have a mark. */
  readonly there: ReadonlySet<string>
}

export function Key({ people, shapes, there }: KeyProps) {
  return (
    <ul className={styles['key']} aria-label={say('scores.key')}>
      {[...people]
        .filter(([scenario]) => there.has(scenario))
        .map(([scenario, { name, title, language }]) => (
          <li key={scenario}>
            <MarkOf shape={shapes.get(scenario) ?? 'disc'} />
            <span lang={languageOf(title, language)} dir="auto">
              {say('key.name', { name: calledBy(name), title })}
            </span>
          </li>
        ))}
    </ul>
  )
}

export function MarkOf({ shape }: { shape: Shape }) {
  return (
    <svg viewBox="0 0 18 18" className={styles['plain']} aria-hidden="true" focusable="false">
      <path
        d={outlineOf(shape, 9, 9, 7)}
        className={styles['mark']}
        data-hollow={isHollow(shape) || undefined}
      />
    </svg>
  )
}
