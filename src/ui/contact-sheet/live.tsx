/** One person whose mood can be moved: to see that nothing jumps on the way. */
import { useState } from 'react'
import type { Person } from '../../figure/person.ts'
import type { Mood } from '../../scenario/scenario.ts'
import { Portrait, type PortraitProps } from '../parts/portrait.tsx'
import styles from './contact-sheet.module.css'

const ENDS: readonly (keyof Mood)[] = ['anger', 'trust']

export function Live({ person, way }: { person: Person; way: Partial<PortraitProps> }) {
  const [mood, setMood] = useState<Mood>({ anger: 1, trust: 8 })
  return (
    <div className={styles['live']}>
      <Portrait person={person} mood={mood} {...way} />
      {ENDS.map(end => (
        <input
          key={end}
          aria-label={end}
          type="range"
          max={10}
          step={0.5}
          value={mood[end]}
          onChange={event => setMood({ ...mood, [end]: Number(event.target.value) })}
        />
      ))}
    </div>
  )
}
