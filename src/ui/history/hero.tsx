/** How many talks with whom, and the people themselves: as you last left them, or still in shadow. */
import { type RefObject, useMemo } from 'react'
import { Link } from 'wouter'
import { say } from '../../i18n/history-speech.ts'
import type { Stored } from '../../host/records.ts'
import { useHost } from '../host.ts'
import { LIBRARY } from '../paths.ts'
import styles from './hero.module.css'
import { scenarioOf } from './kept-talk.ts'
import { People } from './people.tsx'

interface HeroProps {
  readonly list: readonly Stored[]
  readonly heading: RefObject<HTMLHeadingElement | null>
}

export function Hero({ list, heading }: HeroProps) {
  const { cards } = useHost()
  const met = useMemo(() => new Set(list.map(scenarioOf)), [list])
  const none = list.length === 0
  return (
    <section className={styles['hero']} data-none={none || undefined}>
      <div className={styles['title']}>
        <h1 ref={heading} tabIndex={-1}>
          {none ? say('heading.none') : say('heading', { talks: list.length, people: met.size })}
        </h1>
        <p>{say(none ? 'lead.none' : 'lead')}</p>
        {none && (
          <p className={styles['choose']}>
            <Link href={LIBRARY}>{say('choose')}</Link>
          </p>
        )}
      </div>
      {cards.length > 0 && <People list={list} cards={cards} />}
    </section>
  )
}
