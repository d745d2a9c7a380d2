/** What is said now: the customer's line with its plain words, what you see, or what is asked of you. */
import type { CSSProperties, Ref } from 'react'
import { say } from '../../i18n/page-speech.ts'
import type { Mood } from '../../scenario/scenario.ts'
import type { Channel } from '../../scenario/vocabulary.ts'
import type { NowSaid } from './lines.ts'
import styles from './line.module.css'
import { Typing } from './typing.tsx'
import { Words } from './words.tsx'

interface LineProps {
  readonly ref: Ref<HTMLHeadingElement>
  readonly said: NowSaid
  /** What you said before; it stands in the thread as well. */
  readonly before: string | undefined
  readonly name: string
  readonly mood: Mood
  readonly channel: Channel
  readonly arriving: boolean
  readonly onArrived: () => void
}

export function Line({ ref, said, before, name, mood, channel, arriving, onArrived }: LineProps) {
  const { kind, words, plain, seen } = said
  const typed = channel === 'chat' && kind !== 'note'
  const speaker = kind === 'note' ? say('talk.note.title') : words && say('talk.says', { name })
  const shown = kind === 'note' || typed ? words : words && say('talk.quote', { words })
  return (
    // A press on a line that is still on its way brings the rest; a key does so everywhere.
    <div className={styles['said']} onPointerDown={arriving ? onArrived : undefined}>
      {before !== undefined && (
        <p aria-hidden="true" className={styles['before']} dir="auto">
          {before}
        </p>
      )}
      {seen !== undefined && (
        <p className={styles['seen']} dir="auto">
          <span className={styles['speaker']}>{say('talk.seen')}</span> {seen}
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
            <span className={styles['unheard']}>{shown}</span>
            <Typing name={name} length={words.length} onTyped={onArrived} />
          </>
        ) : (
          <span>
            <Words words={shown || say('talk.over')} arriving={arriving} onArrived={onArrived} />
          </span>
        )}
      </h2>
      {plain !== undefined && (
        <details className={styles['plain']}>
          <summary>{say('talk.plain')}</summary>
          <p dir="auto">{plain}</p>
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
