/** What was said so far, for scrolling back. */
import { memo } from 'react'
import { say } from '../../i18n/page-speech.ts'
import { languageOf } from '../line-language.ts'
import type { Utterance } from './lines.ts'
import styles from './thread.module.css'

const LABEL = { customer: 'talk.says', you: 'talk.you', note: 'talk.note.title' } as const

interface ThreadProps {
  readonly said: readonly Utterance[]
  readonly name: string
  /** BCP 47. */
  readonly language: string
}

export function Thread({ said, name, language }: ThreadProps) {
  if (said.length === 0) return null
  return (
    <section className={styles['thread']} aria-label={say('talk.so-far')}>
      <ol>
        {said.map(({ place, who, words }) => (
          <Said key={place} who={who} words={words} name={name} language={language} />
        ))}
      </ol>
    </section>
  )
}

type SaidProps = Pick<Utterance, 'who' | 'words'> & Pick<ThreadProps, 'name' | 'language'>

/** What was said once does not change: only what is new is drawn. */
const Said = memo(function Said({ who, words, name, language }: SaidProps) {
  return (
    <li data-who={who}>
      <span className={styles['speaker']}>{say(LABEL[who], { name })}</span>
      <p lang={languageOf(words, language)} dir="auto">
        {words}
      </p>
    </li>
  )
})
