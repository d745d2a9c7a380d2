/** A face in a circle: decoration, beside words that say the mood. */
import type { CSSProperties } from 'react'
import { personOf } from '../../figure/person.ts'
import type { Customer, Mood } from '../../scenario/scenario.ts'
import { Portrait } from '../parts/portrait.tsx'
import styles from './porthole.module.css'

interface PortholeProps {
  readonly of: Customer
  readonly mood: Mood
  readonly className?: string | undefined
  readonly style?: CSSProperties
}

export function Porthole({ of, mood, className, style }: PortholeProps) {
  return (
    <span className={`${styles['porthole']} ${className ?? ''}`} style={style}>
      <Portrait person={personOf(of)} mood={mood} crop="head" look={-0.3} />
    </span>
  )
}
