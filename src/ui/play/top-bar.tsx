/** Who is there and how they feel, and what is always at hand: sound, a pause, the way out. */
import type { Ref } from 'react'
import type { Sound } from '../../host/sound.ts'
import { personOf } from '../../figure/person.ts'
import { say } from '../../i18n/page-speech.ts'
import type { Mood, Scenario } from '../../scenario/scenario.ts'
import { Caption } from '../parts/caption.tsx'
import { Icon } from '../parts/icon.tsx'
import { MoodReading } from '../parts/mood-reading.tsx'
import { Portrait } from '../parts/portrait.tsx'
import { useWays } from '../ways.ts'
import styles from './top-bar.module.css'

interface TopBarProps {
  readonly ref: Ref<HTMLElement>
  readonly scenario: Scenario
  readonly mood: Mood
  /** There is no stage to be seen on. */
  readonly small: boolean
  readonly over: boolean
  readonly paused: boolean
  readonly sound: Sound
  /** See Caption. */
  readonly heardBefore: number | undefined
  readonly soundOn: boolean
  readonly onSound: () => void
  readonly onPause: () => void
  readonly onLeave: () => void
}

export function TopBar(props: TopBarProps) {
  const { ref, scenario, mood, small, over, paused, sound, heardBefore, soundOn, onSound, onPause, onLeave } =
    props
  const { customer, setting } = scenario
  const { backName } = useWays()
  return (
    <header ref={ref} className={styles['bar']}>
      {small && !paused && (
        <div aria-hidden="true" className={styles['head']}>
          <Portrait person={personOf(customer)} mood={mood} crop="head" />
        </div>
      )}
      <h1>
        <Icon name={setting.channel} />
        {say('talk.title', { name: customer.name, business: setting.business })}
      </h1>
      <div className={styles['mood']}>
        <output>{!paused && <MoodReading mood={mood} />}</output>
        {small && !paused && <Caption sound={sound} before={heardBefore} />}
      </div>
      <div className={styles['tools']}>
        <button type="button" aria-pressed={soundOn} aria-keyshortcuts="M" onClick={onSound}>
          <Icon name={soundOn ? 'sound' : 'silent'} />
          <span>{say('talk.sound')}</span>
        </button>
        {!over && (
          <button type="button" aria-pressed={paused} aria-keyshortcuts="P" onClick={onPause}>
            <Icon name="pause" />
            <span>{say('talk.pause')}</span>
          </button>
        )}
        <button type="button" onClick={onLeave}>
          <Icon name="leave" />
          <span>{over ? backName : say('talk.leave')}</span>
        </button>
      </div>
    </header>
  )
}
