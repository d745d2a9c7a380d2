/** The shop behind the customer, those who wait, and what stands on the counter. */
import { goods, till } from '../../figure/counter.ts'
import { personOf } from '../../figure/person.ts'
import { DrawingView } from '../parts/drawing-view.tsx'
import { Portrait } from '../parts/portrait.tsx'
import styles from './counter.module.css'

/** Anyone at all: seen in one tone, from behind the customer. */
const WAITING = [
  { name: 'First in the queue', looks: { hair: 'crop', build: 'broad' } },
  { name: 'Second in the queue', looks: { hair: 'bun', build: 'slight' } },
  { name: 'Third in the queue', looks: { hair: 'bob', build: 'medium' } },
] as const

const PATIENT = { anger: 3, trust: 5 }

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
