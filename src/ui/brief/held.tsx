/** The person who waits, held beside the desk: before their sea, with who they are and how they feel. */
import { useState } from 'react'
import { Link } from 'wouter'
import { personOf } from '../../figure/person.ts'
import { say } from '../../i18n/page-speech.ts'
import type { Scenario } from '../../scenario/scenario.ts'
import { useHost } from '../host.ts'
import { languageOf } from '../line-language.ts'
import { Caption } from '../parts/caption.tsx'
import { Icon } from '../parts/icon.tsx'
import { MoodReading } from '../parts/mood-reading.tsx'
import { Portrait } from '../parts/portrait.tsx'
import { SeaView } from '../parts/sea-view.tsx'
import { useWays } from '../ways.ts'
import styles from './held.module.css'

export function Held({ scenario }: { scenario: Scenario }) {
  const { customer, setting, minutes, level, language } = scenario
  const { channel, business } = setting
  const { sound } = useHost()
  const { back, backName } = useWays()
  const [heardBefore] = useState(() => sound.heard()?.n)
  return (
    <div className={styles['held']}>
      <div className={styles['scene']}>
        <SeaView mood={customer.mood} level={0.42} layers={4} gap={0.12} />
        <Portrait
          person={personOf(customer)}
          mood={customer.mood}
          look={0.1}
          className={styles['person']}
          {...(channel === 'phone' && { prop: 'phone' as const })}
        />
        <nav aria-label={say('app.pages')}>
          <Link href={back}>
            <Icon name="back" />
            {backName}
          </Link>
        </nav>
      </div>
      <aside className={styles['cap']} aria-label={say('brief.who')}>
        <p className={styles['label']}>{say('brief.facts', { channel, minutes, level })}</p>
        <p className={styles['name']}>{customer.name}</p>
        <p lang={languageOf(business, language)} dir="auto">
          {business}
        </p>
        <p>
          <MoodReading mood={customer.mood} />
        </p>
        {/* Its place is kept: what is being read must not move as the phone rings. */}
        <div data-rings={channel === 'phone' || undefined}>
          <Caption sound={sound} before={heardBefore} />
        </div>
      </aside>
    </div>
  )
}
