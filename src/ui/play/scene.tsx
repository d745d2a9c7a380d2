/** Where the talk happens: the customer, their sea behind them, and what stands around. */
import { type Ref, useMemo } from 'react'
import type { Mood, Scenario } from '../../scenario/scenario.ts'
import { personOf } from '../../figure/person.ts'
import { Portrait } from '../parts/portrait.tsx'
import { SeaView } from '../parts/sea-view.tsx'
import { Counter } from './counter.tsx'
import styles from './scene.module.css'
import { useAfterPaint } from './use-after-paint.ts'

interface SceneProps {
  readonly ref: Ref<HTMLDivElement>
  readonly scenario: Scenario
  readonly mood: Mood
  readonly speaking: boolean
  /** The customer has left, or has hung up. */
  readonly gone: boolean
}

export function Scene({ ref, scenario, mood, speaking, gone }: SceneProps) {
  const { customer, setting } = scenario
  const { channel } = setting
  // The words come first: customer and sea are drawn anew a moment later, and then take their time anyway.
  const felt = useAfterPaint(mood)
  const person = useMemo(() => personOf(customer), [customer])
  const portrait = (
    <div className={styles['who']} data-gone={gone || undefined}>
      <Portrait
        person={person}
        mood={felt}
        speaking={speaking}
        {...(channel === 'phone' && { prop: 'phone' as const })}
        described={!gone}
      />
    </div>
  )
  if (channel === 'chat') {
    return (
      <div ref={ref} className={styles['scene']} data-channel={channel}>
        <div className={styles['porthole']}>
          <SeaView mood={felt} level={0.4} gap={0.13} />
          {portrait}
        </div>
      </div>
    )
  }
  return (
    <div ref={ref} className={styles['scene']} data-channel={channel}>
      <SeaView mood={felt} level={0.27} gap={0.13} />
      {channel === 'counter' && <Counter />}
      {portrait}
    </div>
  )
}
