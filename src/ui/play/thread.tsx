/** What was said so far, for scrolling back. */
import { say } from '../../i18n/page-speech.ts'
import type { Utterance } from './lines.ts'
import styles from './talk.module.css'

const LABEL = { customer: 'talk.says', you: 'talk.you', note: 'talk.note.title' } as const

export function Thread({ said, name }: { said: readonly Utterance[]; name: string }) {
  if (said.length === 0) return null
  return (
    <section className={styles['thread']} aria-label={say('talk.so-far')}>
      <ol>
        {said.map(({ who, words }, index) => (
          // The place in the talk is what an utterance is: the same words may come twice.
          // oxlint-disable-next-line react/no-array-index-key
          <li key={index} data-who={who}>
            <span className={styles['speaker']}>{say(LABEL[who], { name })}</span>
            <p>{words}</p>
          </li>
        ))}
      </ol>
    </section>
  )
}
