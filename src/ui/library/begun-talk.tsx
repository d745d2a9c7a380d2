/** A talk that was begun and not finished, with the way back into it. */
import { Link } from 'wouter'
import { date, say } from '../../i18n/page-speech.ts'
import { talkOf } from '../paths.ts'
import type { Begun } from './history.ts'
import styles from './library.module.css'

export function BegunTalk({ talk, title }: { talk: Begun; title: string }) {
  return (
    <p className={styles['begun']}>
      <span>{say('library.begun', { date: date(talk.started), mode: talk.mode, turns: talk.turns })}</span>
      <Link href={talkOf(talk.id)} aria-label={say('library.resume.which', { title })}>
        {say('library.resume')}
      </Link>
    </p>
  )
}
