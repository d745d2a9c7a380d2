/** The note of practice mode: what the customer heard, what it changed, what to try, and the way back. */
import { say } from '../../i18n/page-speech.ts'
import type { Note } from './coach.ts'
import styles from './talk.module.css'

interface CoachNoteProps {
  readonly note: Note
  readonly name: string
  readonly onUndo: (() => void) | undefined
}

export function CoachNote({ note, name, onUndo }: CoachNoteProps) {
  return (
    <div className={styles['note']}>
      <output>
        {note.heard !== undefined && (
          <span>
            <span className={styles['label']}>{say('talk.heard', { name })}</span>{' '}
            <strong>{note.heard}</strong> <span className={styles['change']}>{note.change}</span>
          </span>
        )}
        <span>{note.advice}</span>
      </output>
      {onUndo && (
        <button type="button" onClick={onUndo}>
          {say('talk.undo')}
        </button>
      )}
    </div>
  )
}
