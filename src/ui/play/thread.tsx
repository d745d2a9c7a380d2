/** What was said so far, for scrolling back. */
import { memo } from 'react'
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
          <Said key={place} who={who} words={words} name={name} />
        ))}
      </ol>
    </section>
  )
}

interface SaidProps extends Pick<Utterance, 'who' | 'words'> {
  readonly name: string
}

/** What was said once does not change: only what is new is drawn. */
const Said = memo(function Said({ who, words, name }: SaidProps) {
  return (
    <li data-who={who}>
      <span className={styles['speaker']}>{say(LABEL[who], { name })}</span>
      <p dir="auto">{words}</p>
    </li>
  )
})
