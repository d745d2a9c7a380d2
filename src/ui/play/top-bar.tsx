/** Who is there, how they feel, what you may still give, and the ways to the record and out. */
import type { Ref } from 'react'
import { offered } from '../../dialogue/memory.ts'
import type { State } from '../../dialogue/state.ts'
import { say, sum } from '../../i18n/page-speech.ts'
import type { Scenario } from '../../scenario/scenario.ts'
import { MoodReading } from '../parts/mood-reading.tsx'
import styles from './talk.module.css'

interface TopBarProps {
  readonly ref: Ref<HTMLElement>
  readonly scenario: Scenario
  readonly state: State
  readonly over: boolean
  readonly deskOpen: boolean
  readonly onDesk: () => void
  readonly onLeave: () => void
}

export function TopBar({ ref, scenario, state, over, deskOpen, onDesk, onLeave }: TopBarProps) {
  const { customer, setting, youMay } = scenario
  const left = youMay.give - offered(state.memory.standing)
  return (
    <header ref={ref} className={styles['bar']}>
      <h1>{say('talk.title', { name: customer.name, business: setting.business })}</h1>
      <output className={styles['mood']}>
        <MoodReading mood={state} />
      </output>
      <div className={styles['tools']}>
        <p className={styles['purse']}>
          {left > 0 ? say('talk.left', { sum: sum(left, scenario) }) : say('talk.left.none')}
        </p>
        <button type="button" aria-expanded={deskOpen} aria-keyshortcuts="R" onClick={onDesk}>
          <span className={styles['long']}>{say('talk.desk')}</span>
          <span className={styles['short']}>{say('talk.desk.short')}</span>
          <kbd aria-hidden="true">{say('talk.key.desk')}</kbd>
        </button>
        <button type="button" onClick={onLeave}>
          {say(over ? 'app.scenarios' : 'talk.leave')}
        </button>
      </div>
    </header>
  )
}
