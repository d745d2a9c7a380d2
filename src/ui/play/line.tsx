/** What is said now: the customer's line with its plain words, what you see, or what is asked of you. */
import type { CSSProperties, Ref } from 'react'
import { say } from '../../i18n/page-speech.ts'
import type { Mood } from '../../scenario/scenario.ts'
import type { Channel } from '../../scenario/vocabulary.ts'
import { languageOf } from '../line-language.ts'
import type { NowSaid, Utterance } from './lines.ts'
import styles from './line.module.css'
import { Typing } from './typing.tsx'
import { Words } from './words.tsx'

interface LineProps {
  readonly ref: Ref<HTMLHeadingElement>
  readonly said: NowSaid
  /** What was said before; it stands in the thread as well. */
  readonly before: Utterance | undefined
  readonly name: string
  /** BCP 47. */
  readonly language: string
  readonly mood: Mood
  readonly channel: Channel
  readonly arriving: boolean
  readonly onArrived: () => void
}

export function Line(props: LineProps) {
  const { ref, said, before, name, language, mood, channel, arriving, onArrived } = props
  const { kind, words, plain, seen } = said
  const typed = channel === 'chat' && kind !== 'note'
  const speaker = kind === 'note' ? say('talk.note.title') : words && say('talk.says', { name })
  const shown = kind === 'note' || typed ? words : words && say('talk.quote', { words })
  return (
    // A press on a line that is still on its way brings the rest; a key does so everywhere.
    <div
      className={styles['said']}
      data-seen={seen === undefined ? undefined : true}
      onPointerDown={arriving ? onArrived : undefined}
    >
      {before?.who === 'customer' && kind === 'note' && (
        <p className={styles['last']}>
          <span className={styles['speaker']}>{say('talk.says', { name })}</span>
          <span lang={languageOf(before.words, language)} dir="auto">
            {say('talk.quote', { words: before.words })}
          </span>
        </p>
      )}
      {before?.who === 'you' && (
        <p
          aria-hidden="true"
          className={styles['before']}
          lang={languageOf(before.words, language)}
          dir="auto"
        >
          {before.words}
        </p>
      )}
      {seen !== undefined && (
        <p className={styles['seen']} dir="auto">
          <span className={styles['speaker']}>{say('talk.seen')}</span>{' '}
          <span lang={languageOf(seen, language)}>{seen}</span>
        </p>
      )}
      {/* The heading says who speaks as well: it is what a screen reader goes on from. */}
      <h2
        ref={ref}
        tabIndex={-1}
        className={styles['line']}
        data-length={lengthOf(words)}
        dir="auto"
        // Weight is the voice.
        style={{ '--voice': 520 + Math.round(36 * mood.anger) } as CSSProperties}
      >
        {speaker && <span className={styles['speaker']}>{speaker}</span>}
        {arriving && typed ? (
          <>
            <span className={styles['unheard']} lang={languageOf(words, language)}>
              {shown}
            </span>
            <Typing name={name} length={words.length} onTyped={onArrived} />
          </>
        ) : (
          <span lang={shown ? languageOf(words, language) : undefined}>
            <Words words={shown || say('talk.over')} arriving={arriving} onArrived={onArrived} />
          </span>
        )}
      </h2>
      {plain !== undefined && (
        <details className={styles['plain']}>
          <summary>{say('talk.plain')}</summary>
          <p lang={languageOf(plain, language)} dir="auto">
            {plain}
          </p>
        </details>
      )}
    </div>
  )
}

/** Size is by length alone, whatever the mood. */
function lengthOf(words: string): 'short' | 'plain' | 'long' | 'very-long' {
  if (words.length <= 60) return 'short'
  if (words.length <= 120) return 'plain'
  return words.length <= 190 ? 'long' : 'very-long'
}
