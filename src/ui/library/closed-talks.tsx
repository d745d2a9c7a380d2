/** The talks that cannot be opened here, each with why. */
import type { Card } from 'virtual:library'
import { say } from '../../i18n/page-speech.ts'
import type { ClosedAttempt } from './history.ts'
import styles from './library.module.css'

export function ClosedTalks({ talks, cards }: { talks: readonly ClosedAttempt[]; cards: readonly Card[] }) {
  const titleOf = ({ scenario }: ClosedAttempt) =>
    cards.find(card => card.id === scenario)?.title ?? scenario ?? say('library.closed.nameless')
  return (
    <section className={styles['closed']}>
      <h2>{say('library.closed')}</h2>
      <p>{say('library.closed.lead')}</p>
      <ul>
        {talks.map(talk => (
          <li key={talk.id}>
            {say('library.closed.one', { title: titleOf(talk), why: say(`closed.${talk.why}`) })}
          </li>
        ))}
      </ul>
    </section>
  )
}
