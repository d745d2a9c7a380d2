/** The replies in practice: one press says it. */
import { useRef } from 'react'
import type { WeighedReply } from '../../dialogue/script.ts'
import { say } from '../../i18n/page-speech.ts'
import { languageOf } from '../line-language.ts'
import { canBeSeen } from './can-be-seen.ts'
import styles from './planks.module.css'
import { useKeys } from './use-keys.ts'

export interface RepliesProps {
  /** In the order in which they are shown. */
  readonly replies: readonly WeighedReply[]
  /** BCP 47. */
  readonly language: string
  /** The last turn is written down and not said. */
  readonly writing: boolean
  readonly onSay: (said: WeighedReply) => void
}

export function Replies({ replies, language, writing, onSay }: RepliesProps) {
  const list = useRef<HTMLOListElement>(null)
  const sayByKey = (said: WeighedReply) => canBeSeen(list.current) && onSay(said)
  useKeys(Object.fromEntries(replies.map((said, index) => [`${index + 1}`, () => sayByKey(said)])))
  return (
    <fieldset>
      <legend className={styles['hidden']}>{say(writing ? 'talk.note.replies' : 'talk.replies')}</legend>
      <ol ref={list} className={styles['planks']} data-count={replies.length}>
        {replies.map((said, index) => (
          <li key={said.reply.id}>
            <button
              type="button"
              className={styles['plank']}
              aria-keyshortcuts={`${index + 1}`}
              // The second half of a double click must not say the next reply too.
              onClick={event => event.detail < 2 && onSay(said)}
            >
              <kbd aria-hidden="true">{index + 1}</kbd>
              <span lang={languageOf(said.reply.say, language)} dir="auto">
                {said.reply.say}
              </span>
            </button>
          </li>
        ))}
      </ol>
    </fieldset>
  )
}
