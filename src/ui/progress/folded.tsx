/** Something folded away under its name; it is made when it is first opened, for it may be long. */
import { type ReactNode, useState } from 'react'
import styles from './progress.module.css'

interface FoldedProps {
  readonly name: string
  /** What a screen reader is told, where the name alone does not say of what. */
  readonly label?: string
  readonly children: () => ReactNode
}

export function Folded({ name, label, children }: FoldedProps) {
  const [opened, setOpened] = useState(false)
  return (
    <details className={styles['folded']} onToggle={event => event.currentTarget.open && setOpened(true)}>
      <summary aria-label={label}>{name}</summary>
      {opened && <div className={styles['inside']}>{children()}</div>}
    </details>
  )
}
