/** Which moment it is, how they feel, and the way out. */
import type { Ref } from 'react'
import { personOf } from '../../figure/person.ts'
import { say } from '../../i18n/drill-speech.ts'
import type { Mood, Scenario } from '../../scenario/scenario.ts'
import { Icon } from '../parts/icon.tsx'
import { MoodReading } from '../parts/mood-reading.tsx'
import { Portrait } from '../parts/portrait.tsx'
import bar from '../play/top-bar.module.css'
import styles from './drill.module.css'

interface DrillBarProps {
  readonly ref: Ref<HTMLElement>
  readonly scenario: Scenario
  readonly mood: Mood
  /** There is no stage to be seen on. */
  readonly small: boolean
  /** From 0. */
  readonly place: number
  readonly of: number
  readonly onLeave: () => void
}

export function DrillBar({ ref, scenario, mood, small, place, of, onLeave }: DrillBarProps) {
  const { customer, setting } = scenario
  return (
    <header ref={ref} className={bar['bar']}>
      {small && (
        <div aria-hidden="true" className={bar['head']}>
          <Portrait person={personOf(customer)} mood={mood} crop="head" />
        </div>
      )}
      <h1>
        <Icon name={setting.channel} />
        {say('moment', { place: place + 1, of, name: customer.name, business: setting.business })}
      </h1>
      <div className={bar['mood']}>
        <output>
          <MoodReading mood={mood} />
        </output>
      </div>
      <div className={bar['tools']}>
        <span aria-hidden="true" className={styles['place']}>
          {say('place', { place: place + 1, of })}
        </span>
        <button type="button" onClick={onLeave}>
          <Icon name="leave" />
          <span>{say('leave')}</span>
        </button>
      </div>
    </header>
  )
}
