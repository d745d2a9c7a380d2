/** How many talks with whom, and what the chances say so far; the people are those of the history. */
import { type RefObject, useMemo } from 'react'
import { Link } from 'wouter'
import { nameOf } from '../../i18n/move-names-speech.ts'
import { date } from '../../i18n/page-speech.ts'
import { say } from '../../i18n/progress-speech.ts'
import type { Stored } from '../../host/records.ts'
import { movesUsed } from '../../practice/moves-used.ts'
import { byDate, type PractisedTalk } from '../../practice/practised-talk.ts'
import heroStyles from '../history/hero.module.css'
import { kinOf } from '../history/kin.ts'
import { People } from '../history/people.tsx'
import { useHost } from '../host.ts'
import { LIBRARY } from '../paths.ts'
import { FEW_CHANCES } from './few.ts'

interface ProgressHeroProps {
  /** Newest first. */
  readonly list: readonly Stored[]
  readonly talks: readonly PractisedTalk[]
  readonly heading: RefObject<HTMLHeadingElement | null>
}

export function ProgressHero({ list, talks, heading }: ProgressHeroProps) {
  const { cards } = useHost()
  const own = useMemo(() => byDate(talks).filter(({ fork }) => !fork), [talks])
  // A turn said differently is no talk of its own.
  const roots = useMemo(() => kinOf(list).map(({ of }) => of.stored), [list])
  const none = own.length === 0
  const people = new Set(own.map(({ scenario }) => scenario)).size
  return (
    <section className={heroStyles['hero']} data-none={none || undefined}>
      <div className={heroStyles['title']}>
        <h1 ref={heading} tabIndex={-1}>
          {none ? say('heading.none') : say('heading', { talks: own.length, people })}
        </h1>
        {none ? (
          <>
            <p>{say('lead.none')}</p>
            <p className={heroStyles['choose']}>
              <Link href={LIBRARY}>{say('choose')}</Link>
            </p>
          </>
        ) : (
          <>
            <p>{datesOf(own)}</p>
            <p>{leadOf(talks)}</p>
          </>
        )}
      </div>
      {cards.length > 0 && <People list={roots} cards={cards} />}
    </section>
  )
}

function datesOf(talks: readonly PractisedTalk[]): string {
  const first = date(talks[0]?.started ?? '')
  const last = date(talks.at(-1)?.started ?? '')
  return first === last ? say('dates.one', { date: first }) : say('dates.between', { first, last })
}

/** Says no more than the numbers do: the move that was taken most, and the one that was taken least. */
function leadOf(talks: readonly PractisedTalk[]): string {
  const moves = movesUsed(talks).filter(({ chances }) => chances.length >= FEW_CHANCES)
  const least = moves[0]
  const most = moves.at(-1)
  if (!least || !most || least === most) return say('lead.few', { fewest: FEW_CHANCES })
  const sum = (all: readonly number[]) => all.reduce((total, each) => total + each, 0)
  if (least.taken * most.chances.length === most.taken * least.chances.length) {
    return say('lead.even', {
      fewest: FEW_CHANCES,
      taken: sum(moves.map(({ taken }) => taken)),
      of: sum(moves.map(({ chances }) => chances.length)),
    })
  }
  return say('lead.moves', {
    fewest: FEW_CHANCES,
    most: nameOf(most.move),
    mostTaken: most.taken,
    mostOf: most.chances.length,
    least: nameOf(least.move),
    leastTaken: least.taken,
    leastOf: least.chances.length,
  })
}
