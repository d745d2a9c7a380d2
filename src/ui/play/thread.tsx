/** What was said so far, for scrolling back. */
import { say } from '../../i18n/page-speech.ts'
import type { Utterance } from './lines.ts'
import styles from './thread.module.css'

const LABEL = { customer: 'talk.says', you: 'talk.you', note: 'talk.note.title' } as const

export function Thread({ said, name }: { said: readonly Utterance[]; name: string }) {
  if (said.length === 0) return null
  return (
    <section className={styles['thread']} aria-label={say('talk.so-far')}>
      <ol>
        {said.map(({ place, who, words }) => (
          <li key={place} data-who={who}>
            <span className={styles['speaker']}>{say(LABEL[who], { name })}</span>
            <p dir="auto">{words}</p>
          </li>
        ))}
      </ol>
    </section>
  )
}
