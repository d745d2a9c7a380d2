/** A screen that says why there is nothing else to show, and gives a way on. */
import type { ReactNode } from 'react'
import { Link } from 'wouter'
import { say } from '../../i18n/page-speech.ts'
import { LIBRARY } from '../paths.ts'
import styles from './message.module.css'
import { useArrival } from './use-arrival.ts'

export function Message({ title, children }: { title: string; children: ReactNode }) {
  const heading = useArrival<HTMLHeadingElement>(title)
  return (
    <main className={styles['message']}>
      <h1 ref={heading} tabIndex={-1}>
        {title}
      </h1>
      {children}
      <p>
        <Link href={LIBRARY} className={styles['way']}>
          {say('error.back')}
        </Link>
      </p>
    </main>
  )
}
