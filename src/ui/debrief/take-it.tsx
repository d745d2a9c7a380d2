/** Taking the talk along: on paper or as a file, with a name on it only if one is typed. */
import { useId, useState } from 'react'
import { say as sayInDebrief } from '../../i18n/debrief-speech.ts'
import { say } from '../../i18n/own-speech.ts'
import { LONGEST_NAME, talkFile, talkFileName } from '../../practice/talk-file.ts'
import { useHost } from '../host.ts'
import { playedBy, withLooks } from '../opened.ts'
import { Icon } from '../parts/icon.tsx'
import styles from './debrief.module.css'
import { useOwn } from './own.ts'
import type { Review } from './review.ts'
import take from './take-it.module.css'

export function TakeIt({ review }: { review: Review }) {
  const { kept, name, onName, rating } = useOwn()
  const host = useHost()
  const [saved, setSaved] = useState('')
  const id = useId()
  const { attempt, script } = review
  const saveIt = async () => {
    // As it was written, whatever language it is shown in: only that one has the fingerprint of the talk.
    const played = await playedBy(host, attempt)
    const scenario = played ? withLooks(played.scenario) : script.scenario
    const file = talkFileName(attempt)
    host.save(file, JSON.stringify(talkFile({ attempt, scenario, rating, name })))
    setSaved(file)
  }
  return (
    <section className={styles['section']}>
      <h2>{say('take.title')}</h2>
      <div className={take['take']}>
        {kept && <p>{say('take.means')}</p>}
        {kept && (
          <div className={take['name']}>
            <label htmlFor={id}>{say('take.name')}</label>
            <p id={`${id}means`}>{say('take.name.means')}</p>
            <input
              id={id}
              type="text"
              dir="auto"
              autoComplete="off"
              maxLength={LONGEST_NAME}
              value={name}
              aria-describedby={`${id}means`}
              onChange={({ target }) => onName(target.value)}
            />
          </div>
        )}
        <p className={take['ways']}>
          {kept && (
            <button type="button" onClick={() => void saveIt()}>
              {say('take.save')}
            </button>
          )}
          <button type="button" onClick={() => window.print()}>
            <Icon name="print" />
            {sayInDebrief('print')}
          </button>
        </p>
        <output>{saved === '' ? '' : say('take.saved', { file: saved })}</output>
      </div>
    </section>
  )
}
