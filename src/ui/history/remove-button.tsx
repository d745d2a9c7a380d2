/** The quiet way to delete a talk; its name says which of many it is. */
import { date } from '../../i18n/page-speech.ts'
import { say } from '../../i18n/remove-talk-speech.ts'
import styles from './history.module.css'
import type { KeptTalk } from './kept-talk.ts'
import { useTitleOf } from './use-title-of.ts'

export interface Removing {
  readonly onRemove: (talk: KeptTalk) => void
}

export function RemoveButton({ talk, onRemove }: Removing & { talk: KeptTalk }) {
  const title = useTitleOf(talk)
  return (
    <button
      type="button"
      className={styles['remove']}
      aria-label={
        talk.kind === 'closed'
          ? say('remove.undated', { title })
          : say('remove.which', { title, date: date(talk.started) })
      }
      onClick={() => onRemove(talk)}
    >
      {say('remove')}
    </button>
  )
}
