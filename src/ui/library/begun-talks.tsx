/** What was begun and not finished, with the way back into it. */
import { Link } from 'wouter'
import { personOf } from '../../figure/person.ts'
import { date, say } from '../../i18n/page-speech.ts'
import type { BegunTalk } from '../history/kept-talk.ts'
import { languageOf } from '../line-language.ts'
import { Portrait } from '../parts/portrait.tsx'
import { HISTORY, talkOf } from '../paths.ts'
import styles from './begun-talks.module.css'

/** The newest of them stand here; the rest is in the history. */
const SHOWN = 3

export function BegunTalks({ talks }: { talks: readonly BegunTalk[] }) {
  const rest = talks.length - SHOWN
  return (
    <section className={styles['begun']}>
      <h2>{say('library.begun')}</h2>
      <ul>
        {talks.slice(0, SHOWN).map(({ id, met, mood, started, mode, turns }) => (
          <li key={id}>
            <span className={styles['head']}>
              <Portrait person={personOf(met.customer)} mood={mood} crop="head" look={0} />
            </span>
            <div>
              <b lang={languageOf(met.title, met.language)} dir="auto">
                {met.title}
              </b>
              <p>{say('library.begun.one', { date: date(started), mode, turns })}</p>
            </div>
            <Link href={talkOf(id)} aria-label={say('library.resume.which', { title: met.title })}>
              {say('library.resume')}
            </Link>
          </li>
        ))}
      </ul>
      {rest > 0 && (
        <p className={styles['more']}>
          <Link href={HISTORY}>{say('library.begun.more', { count: rest })}</Link>
        </p>
      )}
    </section>
  )
}
