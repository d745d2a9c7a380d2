/** The replies in an assessment: a first press chooses, and “Say it” or Enter says it. No form: a sandboxed frame may not submit one. */
import { useRef } from 'react'
import { say } from '../../i18n/page-speech.ts'
import { languageOf } from '../line-language.ts'
import { canBeSeen } from './can-be-seen.ts'
import type { RepliesProps } from './replies.tsx'
import styles from './planks.module.css'
import { useKeys } from './use-keys.ts'

interface ChoicesProps extends RepliesProps {
  /** The id of the reply that is chosen and not yet said. */
  readonly chosen: string | undefined
  readonly onChoose: (reply: string) => void
}

export function Choices({ replies, language, writing, chosen, onChoose, onSay }: ChoicesProps) {
  const list = useRef<HTMLOListElement>(null)
  const choose = (place: number) => {
    const there = replies[place]
    if (!there || !canBeSeen(list.current)) return
    onChoose(there.reply.id)
    list.current?.querySelectorAll('input')[place]?.focus()
  }
  const send = () => {
    const said = replies.find(({ reply }) => reply.id === chosen)
    if (said) onSay(said)
  }
  useKeys(Object.fromEntries(replies.map((_, index) => [`${index + 1}`, () => choose(index)])))
  return (
    <>
      <fieldset>
        <legend className={styles['hidden']}>{say(writing ? 'talk.note.replies' : 'talk.replies')}</legend>
        <ol ref={list} className={styles['planks']} data-count={replies.length}>
          {replies.map(({ reply }, index) => (
            <li key={reply.id}>
              <label className={styles['plank']}>
                <input
                  type="radio"
                  name="reply"
                  value={reply.id}
                  checked={chosen === reply.id}
                  aria-keyshortcuts={`${index + 1}`}
                  onChange={() => onChoose(reply.id)}
                  onKeyDown={event => event.key === 'Enter' && !event.repeat && send()}
                />
                <kbd aria-hidden="true">{index + 1}</kbd>
                <span lang={languageOf(reply.say, language)} dir="auto">
                  {reply.say}
                </span>
              </label>
            </li>
          ))}
        </ol>
      </fieldset>
      <p className={styles['send']}>
        <button type="button" disabled={chosen === undefined} onClick={send}>
          {say(writing ? 'talk.write' : 'talk.say')}
        </button>
      </p>
    </>
  )
}
