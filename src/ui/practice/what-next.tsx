/** What to practise next: two or three proposals, each with its reason, and each may be left for another day. */
import { useRef, useState } from 'react'
import { Link } from 'wouter'
import { say } from '../../i18n/practice-speech.ts'
import { useHost } from '../host.ts'
import { refuse, refusedToday } from './not-today.ts'
import { Onlooker } from './onlooker.tsx'
import { type Shown, shownFor } from './proposal.ts'
import { usePlan } from './use-plan.ts'
import styles from './what-next.module.css'

export function WhatNext() {
  const host = useHost()
  const plan = usePlan()
  const [refused, setRefused] = useState(() => refusedToday(host))
  const heading = useRef<HTMLHeadingElement>(null)
  if (!plan || host.cards.length === 0) return null
  const proposals = shownFor(host, plan.proposals, refused)
  const later = (key: string) => {
    setRefused(refuse(host, key))
    // What was pressed is gone: the keyboard goes on from what is left.
    heading.current?.focus()
  }
  const seen = proposals.find(({ card }) => card)?.card
  return (
    <section className={styles['next']} aria-labelledby="what-next">
      <div className={styles['words']}>
        <h2 id="what-next" ref={heading} tabIndex={-1}>
          {say('title')}
        </h2>
        {proposals.length === 0 ? (
          <p>{say('none')}</p>
        ) : (
          <ul>
            {proposals.map(shown => (
              <ProposalItem key={shown.key} shown={shown} onLater={() => later(shown.key)} />
            ))}
          </ul>
        )}
      </div>
      {seen && <Onlooker card={seen} className={styles['scene']} />}
    </section>
  )
}

function ProposalItem({ shown, onLater }: { shown: Shown; onLater: () => void }) {
  const { label, title, language, why, to, start } = shown
  return (
    <li>
      <p className={styles['label']}>{label}</p>
      <h3 lang={language} dir={language && 'auto'}>
        {title}
      </h3>
      {why.map(reason => (
        <p key={reason}>{reason}</p>
      ))}
      <p className={styles['ways']}>
        <Link href={to} className={styles['start']}>
          {start}
        </Link>
        <button type="button" aria-label={say('not-today.which', { what: title })} onClick={onLater}>
          {say('not-today')}
        </button>
      </p>
    </li>
  )
}
