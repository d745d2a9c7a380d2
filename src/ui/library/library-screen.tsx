/** The shelf: who would like a word, and how it went before. */
import { say } from '../../i18n/page-speech.ts'
import { useHost } from '../host.ts'
import { useArrival } from '../parts/use-arrival.ts'
import { ClosedTalks } from './closed-talks.tsx'
import { Entry } from './entry.tsx'
import styles from './library.module.css'
import { useHistory } from './use-history.ts'

export function LibraryScreen() {
  const { cards } = useHost()
  const history = useHistory()
  const heading = useArrival<HTMLHeadingElement>(say('app.scenarios'))
  return (
    <main className={styles['library']}>
      <header>
        <p className={styles['name']}>{say('app.name')}</p>
        <h1 ref={heading} tabIndex={-1}>
          {say('library.title', { count: cards.length })}
        </h1>
        <p className={styles['lead']}>{say('library.lead')}</p>
      </header>
      <ul className={styles['shelf']} aria-label={say('library.list')}>
        {cards.map(card => (
          <li key={card.id}>
            <Entry card={card} past={history?.byScenario.get(card.id)} />
          </li>
        ))}
      </ul>
      {history && history.closed.length > 0 && <ClosedTalks talks={history.closed} cards={cards} />}
    </main>
  )
}
