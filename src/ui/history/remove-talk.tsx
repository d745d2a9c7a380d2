/** Asks before one talk is deleted, and deletes it with what was thought of it and drilled from it. */
import { useEffect, useRef, useState } from 'react'
import { date } from '../../i18n/page-speech.ts'
import { say } from '../../i18n/remove-talk-speech.ts'
import { useHost } from '../host.ts'
import { languageOf } from '../line-language.ts'
import { Question } from '../parts/question.tsx'
import type { KeptTalk } from './kept-talk.ts'
import { useTitleOf } from './use-title-of.ts'

interface RemoveTalkProps {
  readonly talk: KeptTalk
  /** How many talks say a turn of it differently. */
  readonly forks: number
  readonly onKept: () => void
  readonly onGone: (id: string) => void
}

export function RemoveTalk({ talk, forks, onKept, onGone }: RemoveTalkProps) {
  const { attempts } = useHost()
  const title = useTitleOf(talk)
  const question = useRef<HTMLDialogElement>(null)
  const [doing, setDoing] = useState(false)
  const [failed, setFailed] = useState(false)
  useEffect(() => question.current?.showModal(), [])
  const remove = async () => {
    setDoing(true)
    setFailed(false)
    if (await attempts.remove(talk.id)) return onGone(talk.id)
    setDoing(false)
    setFailed(true)
  }
  return (
    <Question
      ref={question}
      title={say('ask.title')}
      doing={doing}
      no={say('ask.no')}
      yes={say('ask.yes')}
      onNo={() => {
        question.current?.close()
        onKept()
      }}
      onYes={() => void remove()}
      onClosed={onKept}
    >
      <p>
        <b lang={talk.kind === 'closed' ? undefined : languageOf(title, talk.met.language)} dir="auto">
          {title}
        </b>
      </p>
      {talk.kind !== 'closed' && <p>{say('ask.begun', { date: date(talk.started) })}</p>}
      <p>{say('ask.goes')}</p>
      <ul>
        <li>{say('ask.talk')}</li>
        <li>{say('ask.thoughts')}</li>
        <li>{say('ask.drills')}</li>
      </ul>
      {forks > 0 && <p>{say('ask.forks', { forks })}</p>}
      <div role="alert">{failed && <p>{say('failed')}</p>}</div>
    </Question>
  )
}
