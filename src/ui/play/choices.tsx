/** The replies in an assessment: a first press chooses, and “Say it” or Enter says it. No form: a sandboxed frame may not submit one. */
import { useRef, useState } from 'react'
import { say } from '../../i18n/page-speech.ts'
import type { RepliesProps } from './replies.tsx'
import styles from './planks.module.css'
import { useKeys } from './use-keys.ts'

export function Choices({ replies, writing, onSay }: RepliesProps) {
  const [chosen, setChosen] = useState<string>()
  const list = useRef<HTMLOListElement>(null)
  const choose = (place: number) => {
    setChosen(replies[place]?.reply.id)
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
                  onChange={() => setChosen(reply.id)}
                  onKeyDown={event => event.key === 'Enter' && !event.repeat && send()}
                />
                <kbd aria-hidden="true">{index + 1}</kbd>
                <span dir="auto">{reply.say}</span>
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
