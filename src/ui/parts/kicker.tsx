/** The line over a heading: in bold what this is about, beside it a few facts. */
import type { ReactNode } from 'react'
import styles from './kicker.module.css'

export function Kicker({ children }: { readonly children: ReactNode }) {
  return <p className={styles['kicker']}>{children}</p>
}
