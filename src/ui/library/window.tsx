/** The window that a person is seen through, as where you will meet them: on the phone, at a counter, in a chat. */
import { memo } from 'react'
import type { Card } from 'virtual:library'
import { personOf } from '../../figure/person.ts'
import { PATIENT, WAITING } from '../../figure/queue.ts'
import { Portrait } from '../parts/portrait.tsx'
import { SeaView } from '../parts/sea-view.tsx'
import styles from './window.module.css'

/** They look at you, each from where they stand. */
const LOOKS = [-0.16, 0.14, -0.05, 0.2, -0.22, 0.08]

/** Decoration: the words beside it say what it shows. The water fills the window; the person stands under their words. */
export const Window = memo(function Window({ card, at }: { card: Card; at: number }) {
  const { channel, mood } = card
  const person = (
    <Portrait
      person={personOf({ name: card.customer, looks: card.looks })}
      mood={mood}
      look={LOOKS[at % LOOKS.length]}
      speaking
      className={styles['person']}
      {...(channel === 'phone' && { prop: 'phone' as const })}
    />
  )
  return (
    <>
      <div className={styles['window']} aria-hidden="true">
        <SeaView mood={mood} level={0.5} layers={4} gap={0.13} />
      </div>
      <div className={styles['figure']} data-channel={channel} aria-hidden="true">
        {channel === 'counter' &&
          WAITING.slice(0, 2).map(someone => (
            <Portrait
              key={someone.name}
              person={personOf(someone)}
              mood={PATIENT}
              flat
              className={styles['waiting']}
            />
          ))}
        {channel === 'chat' ? <div className={styles['porthole']}>{person}</div> : person}
      </div>
    </>
  )
})
