/** A screen that says why there is nothing else to show, and gives a way on. Nobody is there: the water is level. */
import type { ReactNode } from 'react'
import { Link } from 'wouter'
import { say } from '../../i18n/page-speech.ts'
import { say as sayOfCourse } from '../../i18n/course-notice-speech.ts'
import { useHost } from '../host.ts'
import { LIBRARY } from '../paths.ts'
import { Masthead } from './masthead.tsx'
import styles from './message.module.css'
import { SeaView } from './sea-view.tsx'
import { useArrival } from './use-arrival.ts'

const NOBODY = { anger: 0, trust: 10 }

export function Message({ title, children }: { title: string; children: ReactNode }) {
  const heading = useArrival<HTMLHeadingElement>(title)
  const { alone } = useHost()
  return (
    <div className={styles['screen']}>
      <Masthead />
      <div className={styles['scene']}>
        <SeaView mood={NOBODY} level={0.45} layers={4} gap={0.17} />
      </div>
      <main className={styles['message']}>
        <h1 ref={heading} tabIndex={-1}>
          {title}
        </h1>
        {children}
        <p>
          <Link href={LIBRARY} className={styles['way']}>
            {alone ? sayOfCourse('way') : say('error.back')}
          </Link>
        </p>
      </main>
    </div>
  )
}
