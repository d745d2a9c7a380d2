/** The note of practice mode: what the customer heard, what it changed, and what to try. */
import { say } from '../../i18n/page-speech.ts'
import type { Note } from './coach.ts'
import styles from './coach-note.module.css'

/** It stands between the line and the replies for one turn. */
export function CoachNote({ note, name }: { note: Note; name: string }) {
  return (
    <output className={styles['note']} dir="auto">
      {note.heard !== undefined && (
        <span>
          <span className={styles['label']}>{say('talk.heard', { name })}</span> <strong>{note.heard}</strong>{' '}
          <span className={styles['change']}>{note.change}</span>
        </span>
      )}
      <span>{note.advice}</span>
    </output>
  )
}
