/** Finds the talk whose score is to be corrected, by a part of a name. */
import { useState } from 'react'
import type { Talk } from '../../cohort/talks.ts'
import { say } from '../../i18n/cohort-page-speech.ts'
import { date, number } from '../../i18n/cohort-speech.ts'
import styles from './cohort.module.css'

interface FindTalkProps {
  readonly find: (text: string) => Promise<readonly Talk[]>
  readonly chosen: Talk | undefined
  readonly onChoose: (talk: Talk | undefined) => void
}

export function FindTalk({ find, chosen, onChoose }: FindTalkProps) {
  const [text, setText] = useState('')
  const [talks, setTalks] = useState<readonly Talk[]>()
  return (
    <form
      className={styles['form']}
      onSubmit={event => {
        event.preventDefault()
        onChoose(undefined)
        void find(text).then(setTalks)
      }}
    >
      <label>
        {say('correct.find')}
        <input type="search" value={text} onChange={({ target }) => setText(target.value)} />
      </label>
      <button type="submit" className={styles['more']}>
        {say('correct.search')}
      </button>
      <output>{talks?.length === 0 ? say('correct.nobody') : ''}</output>
      {talks && talks.length > 0 && (
        <fieldset>
          <legend>{say('correct.which')}</legend>
          {talks.map(talk => (
            <label key={talk.essence} className={styles['choice']}>
              <input
                type="radio"
                name="talk"
                checked={chosen?.essence === talk.essence}
                onChange={() => onChoose(talk)}
              />
              {say('correct.talk', {
                name: talk.learner?.name ?? '',
                title: talk.title,
                date: date(talk.started),
                mode: talk.mode,
                overall: number(talk.way.overall),
              })}
            </label>
          ))}
        </fieldset>
      )}
    </form>
  )
}
