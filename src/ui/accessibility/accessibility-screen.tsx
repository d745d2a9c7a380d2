/** What was tested for people who see, hear, move or read differently, what was not, and how to tell us. */
import type { ReactNode } from 'react'
import { Link } from 'wouter'
import { date, say } from '../../i18n/accessibility-speech.ts'
import { Masthead } from '../parts/masthead.tsx'
import { useArrival } from '../parts/use-arrival.ts'
import { SETTINGS } from '../paths.ts'
import styles from './accessibility.module.css'

/** When somebody last held the words against the tests. */
const UP_TO_DATE = '2026-11-22'

const TESTED = [
  'rules',
  'keyboard',
  'tree',
  'size',
  'direction',
  'colours',
  'touch',
  'time',
  'sound',
  'voice',
] as const
const UNTESTED = ['readers', 'browsers', 'devices', 'people'] as const
const LIMITS = ['face', 'words', 'print'] as const

export default function AccessibilityScreen() {
  const heading = useArrival<HTMLHeadingElement>(say('title'))
  return (
    <>
      <Masthead />
      <main className={styles['statement']}>
        <header>
          <h1 ref={heading} tabIndex={-1}>
            {say('title')}
          </h1>
          <p>{say('lead', { date: date(UP_TO_DATE) })}</p>
        </header>
        <Part title={say('tested')}>
          <p>{say('tested.how')}</p>
          <List of={TESTED.map(each => say(`tested.${each}`))} />
        </Part>
        <Part title={say('untested')}>
          <List of={UNTESTED.map(each => say(`untested.${each}`))} />
        </Part>
        <Part title={say('limits')}>
          <List of={LIMITS.map(each => say(`limits.${each}`))} />
        </Part>
        <Part title={say('yours')}>
          <p>{say('yours.lead')}</p>
          <p>
            <Link href={SETTINGS}>{say('yours.settings')}</Link>
          </p>
        </Part>
        <Part title={say('tell')}>
          <p>{say('tell.how')}</p>
        </Part>
      </main>
    </>
  )
}

function Part({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section>
      <h2>{title}</h2>
      {children}
    </section>
  )
}

function List({ of }: { of: readonly string[] }) {
  return (
    <ul>
      {of.map(each => (
        <li key={each}>{each}</li>
      ))}
    </ul>
  )
}
