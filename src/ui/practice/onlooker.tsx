/** Someone of the shelf before their sea, as they are when one begins: decoration beside words that name them. */
import type { Card } from 'virtual:library'
import { personOf } from '../../figure/person.ts'
import { Portrait } from '../parts/portrait.tsx'
import { SeaView } from '../parts/sea-view.tsx'
import styles from './onlooker.module.css'

export function Onlooker({ card, className }: { card: Card; className?: string | undefined }) {
  const { customer, looks, mood } = card
  return (
    <div aria-hidden="true" className={`${styles['scene']} ${className ?? ''}`}>
      <SeaView mood={mood} level={0.44} gap={0.13} />
      <div className={styles['who']}>
        <Portrait person={personOf({ name: customer, looks })} mood={mood} />
      </div>
    </div>
  )
}
