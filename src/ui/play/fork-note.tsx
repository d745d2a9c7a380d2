/** Says in a talk that it says a turn of another differently, and leads back to how that one went. */
import { Link } from 'wouter'
import type { Attempt } from '../../dialogue/attempt.ts'
import { say } from '../../i18n/fork-speech.ts'
import { debriefOf } from '../paths.ts'
import styles from './fork-note.module.css'

interface ForkNoteProps {
  readonly from: NonNullable<Attempt['from']>
  /** Nothing of its own was said yet. */
  readonly fresh: boolean
}

export function ForkNote({ from: { attempt, turn }, fresh }: ForkNoteProps) {
  return (
    <p className={styles['note']} data-fresh={fresh || undefined}>
      <span>
        <b>{say('talk.note', { n: turn })}</b>{' '}
        {fresh && (
          <span className={styles['before']}>
            {say('talk.before', { kind: turn === 1 ? 'begun' : 'other' })}
          </span>
        )}
      </span>
      <Link href={debriefOf(attempt)}>{say('talk.back')}</Link>
    </p>
  )
}
