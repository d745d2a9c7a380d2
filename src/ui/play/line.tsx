/** What is said now: the customer's line with its plain words, what you see, or what is asked of you. */
import type { Ref } from 'react'
import { bandOf } from '../../i18n/mood-words.ts'
import { say } from '../../i18n/page-speech.ts'
import type { Mood } from '../../scenario/scenario.ts'
import type { NowSaid } from './lines.ts'
import styles from './talk.module.css'

interface LineProps {
  readonly ref: Ref<HTMLHeadingElement>
  readonly said: NowSaid
  readonly name: string
  readonly mood: Mood
}

export function Line({ ref, said, name, mood }: LineProps) {
  const { kind, words, plain, seen } = said
  const speaker = kind === 'note' ? say('talk.note.title') : words && say('talk.says', { name })
  const long = words.length > 120 ? 'long' : undefined
  return (
    <div className={styles['said']}>
      {seen !== undefined && (
        <p className={styles['seen']}>
          <span className={styles['speaker']}>{say('talk.seen')}</span> {seen}
        </p>
      )}
      {/* The heading says who speaks as well: it is what a screen reader goes on from. */}
      <h2
        ref={ref}
        tabIndex={-1}
        className={styles['line']}
        data-length={long}
        data-mood={bandOf(mood.anger)}
      >
        {speaker && <span className={styles['speaker']}>{speaker}</span>}
        <span>{kind === 'note' ? words : words ? say('talk.quote', { words }) : say('talk.over')}</span>
      </h2>
      {plain !== undefined && (
        <details className={styles['plain']}>
          <summary>{say('talk.plain')}</summary>
          <p>{plain}</p>
        </details>
      )}
    </div>
  )
}
