/** A table folded away under its name; it is made when it is first opened, for it may be long. */
import { type ReactNode, useState } from 'react'
import styles from './cohort.module.css'

interface FoldedProps {
  readonly name: ReactNode
  readonly children: () => ReactNode
}

export function Folded({ name, children }: FoldedProps) {
  const [opened, setOpened] = useState(false)
  return (
    <details className={styles['folded']} onToggle={event => event.currentTarget.open && setOpened(true)}>
      <summary>{name}</summary>
      {opened && children()}
    </details>
  )
}
