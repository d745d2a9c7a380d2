/** The shop behind the customer, those who wait, and what stands on the counter. */
import { goods, till } from '../../figure/counter.ts'
import { personOf } from '../../figure/person.ts'
import { PATIENT, WAITING } from '../../figure/queue.ts'
import { DrawingView } from '../parts/drawing-view.tsx'
import { Portrait } from '../parts/portrait.tsx'
import styles from './counter.module.css'

/** Decoration: what the people in the queue do is told in words where it matters. */
export function Counter() {
  return (
    <div className={styles['counter']} aria-hidden="true">
      <DrawingView drawing={goods()} className={styles['goods']} />
      {WAITING.map(person => (
        <div key={person.name} className={styles['waiting']}>
          <Portrait person={personOf(person)} mood={PATIENT} flat />
        </div>
      ))}
      <DrawingView drawing={till()} className={styles['till']} />
    </div>
  )
}
