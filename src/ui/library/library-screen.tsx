/** The shelf: who would like a word, what was begun, and how it went before. */
import { useState } from 'react'
import { Link } from 'wouter'
import { say } from '../../i18n/page-speech.ts'
import { say as sayOfShift } from '../../i18n/shift-speech.ts'
import { type Host, useHost } from '../host.ts'
import { Masthead } from '../parts/masthead.tsx'
import { useArrival } from '../parts/use-arrival.ts'
import { HISTORY } from '../paths.ts'
import { languageIn } from '../course/place-title.ts'
import { LazyDueLine } from '../practice/lazy-due-line.tsx'
import { castOf } from '../shift/shift-of.ts'
import { BegunTalks } from './begun-talks.tsx'
import { Entry } from './entry.tsx'
import { FilterBar } from './filter-bar.tsx'
import { ALL, type Filter, fits } from './filter.ts'
import type { Past } from './history.ts'
import styles from './library.module.css'
import { ProgrammeEntry } from './programme-entry.tsx'
import { placesOf } from './rows.ts'
import { MANY, type Shelf, shelvesOf } from './shelves.ts'
import { ShiftEntry } from './shift-entry.tsx'
import shiftStyles from './shift-entry.module.css'
import { UpdateNotice } from './update-notice.tsx'
import { useHistory } from './use-history.ts'

const NOT_MET: Past = {}

/** Kept for as long as the page is open: who comes back from a brief finds the shelf as it was. */
const lastFilter = new WeakMap<Host, Filter>()

export default function LibraryScreen() {
  const host = useHost()
  const { cards } = host
  const history = useHistory()
  const heading = useArrival<HTMLHeadingElement>(say('app.scenarios'))
  const [filter, setFilter] = useState(() => lastFilter.get(host) ?? ALL)
  const pastOf = (id: string) => history && (history.byScenario.get(id) ?? NOT_MET)
  const found = cards.filter(card => fits(card, history?.byScenario.has(card.id) === true, filter))
  // A shift is not cut in two by a filter.
  const shifts = host.shifts
    .map(shift => ({ shift, cast: castOf(host, shift) }))
    .filter(({ cast }) => cast.every(card => found.includes(card)))
  const change = (wanted: Filter) => {
    lastFilter.set(host, wanted)
    setFilter(wanted)
  }
  return (
    <div className={styles['library']}>
      <Masthead />
      <main>
        <div className={styles['open']}>
          <h1 ref={heading} tabIndex={-1}>
            {say('library.title', { count: cards.length })}
          </h1>
          <p>{say('library.lead')}</p>
        </div>
        {host.course && <ProgrammeEntry course={host.course} language={languageIn(host)} />}
        <UpdateNotice />
        {history && history.begun.length > 0 && <BegunTalks talks={history.begun} />}
        {history && history.byScenario.size > 0 && <LazyDueLine />}
        {cards.length >= MANY && (
          <FilterBar cards={cards} found={found.length} filter={filter} onFilter={change} />
        )}
        {shelvesOf(found, cards.length).map(shelf => (
          <section key={shelf.harder ?? 'all'} className={styles['shelf']}>
            {shelf.harder && <h2>{say(`library.shelf.${shelf.harder}`)}</h2>}
            <Cast shelf={shelf} pastOf={pastOf} few={cards.length < MANY} />
          </section>
        ))}
        {shifts.length > 0 && (
          <section className={styles['shelf']}>
            <h2>{sayOfShift('shelf')}</h2>
            <ul className={shiftStyles['list']} aria-label={sayOfShift('shelf')}>
              {shifts.map(({ shift, cast }) => (
                <ShiftEntry key={shift.id} shift={shift} cast={cast} />
              ))}
            </ul>
          </section>
        )}
        {history && history.closed > 0 && (
          <p className={styles['closed']}>
            {say('library.closed', { count: history.closed })}{' '}
            <Link href={HISTORY}>{say('library.closed.why')}</Link>
          </p>
        )}
      </main>
    </div>
  )
}

interface CastProps {
  readonly shelf: Shelf
  readonly pastOf: (id: string) => Past | undefined
  readonly few: boolean
}

function Cast({ shelf: { cards, harder }, pastOf, few }: CastProps) {
  return (
    <ul
      className={styles['cast']}
      data-few={few || undefined}
      aria-label={say(harder ? `library.shelf.${harder}` : 'library.list')}
    >
      {cards.map((card, at) => (
        <Entry
          key={card.id}
          card={card}
          past={pastOf(card.id)}
          at={at}
          places={placesOf(at, cards.length)}
          heading={harder ? 'h3' : 'h2'}
        />
      ))}
    </ul>
  )
}
