/** The note of practice mode: what the customer heard, what it changed, what to try, and the way back. */
import { say } from '../speech.ts'
import type { Note } from './coach.ts'
import styles from './talk.module.css'

export function CoachNote({ note, onUndo }: { note: Note; onUndo: (() => void) | undefined }) {
  return (
    <div className={styles['note']}>
      <output>
        <span>
          <strong>{note.heard}</strong> {note.change}
        </span>
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
