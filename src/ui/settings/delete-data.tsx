/** Deletes everything, after a question that names what goes. */
import { useRef, useState } from 'react'
import { say } from '../../i18n/your-data-speech.ts'
import { useHost } from '../host.ts'
import { Question } from '../parts/question.tsx'
import styles from './settings.module.css'

interface DeleteDataProps {
  readonly talks: number
  readonly onGone: () => void
}

export function DeleteData({ talks, onGone }: DeleteDataProps) {
  const { course, data, offline } = useHost()
  const question = useRef<HTMLDialogElement>(null)
  const [failed, setFailed] = useState(false)
  const [deleting, setDeleting] = useState(false)
  const isKept = offline.state() === 'kept'
  const remove = async () => {
    setDeleting(true)
    const removed = await data.remove()
    if (removed) return onGone()
    setDeleting(false)
    setFailed(true)
    question.current?.close()
  }
  return (
    <>
      <div className={styles['row']}>
        <h3>{say('remove')}</h3>
        <p>{say('remove.means')}</p>
        <button type="button" className={styles['act']} onClick={() => question.current?.showModal()}>
          {say('remove.do')}
        </button>
        <div role="alert">{failed && <p>{say('remove.not')}</p>}</div>
      </div>
      <Question
        ref={question}
        title={say('ask.title')}
        doing={deleting}
        no={say('ask.no')}
        yes={say('ask.yes')}
        onNo={() => question.current?.close()}
        onYes={() => void remove()}
      >
        <p>{say('ask.goes')}</p>
        <ul>
          <li>{say('ask.talks', { talks })}</li>
          <li>{say('ask.thoughts')}</li>
          {course && <li>{say('ask.programme')}</li>}
          <li>{say('ask.settings')}</li>
          {isKept && <li>{say('ask.page')}</li>}
        </ul>
        <p>{say('ask.tabs')}</p>
        {isKept && !navigator.onLine && <p>{say('ask.offline')}</p>}
      </Question>
    </>
  )
}
