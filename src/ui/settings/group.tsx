/** Settings that belong together, under a heading; what was changed last is said to be kept, or not. */
import { type ReactNode, useId } from 'react'
import styles from './settings.module.css'

export function Group({ title, note, children }: { title: string; note: string; children: ReactNode }) {
  const id = useId()
  return (
    <section aria-labelledby={id}>
      <div className={styles['head']}>
        <h2 id={id}>{title}</h2>
        <output>{note}</output>
      </div>
      {children}
    </section>
  )
}
