/** What one score becomes, why, and who says so. */
import { useState } from 'react'
import { type Correction, CORRECTION_FORMAT, marksOf } from '../../cohort/correction.ts'
import { MARKS, type Mark } from '../../cohort/rest-score.ts'
import type { Talk } from '../../cohort/talks.ts'
import { isoOf } from '../../course/instant.ts'
import { say } from '../../i18n/cohort-page-speech.ts'
import { number, say as sayOfGroup } from '../../i18n/cohort-speech.ts'
import { useHost } from '../host.ts'
import styles from './cohort.module.css'

interface CorrectFormProps {
  readonly talk: Talk
  readonly onNote: (correction: Correction) => void
}

export function CorrectForm({ talk, onNote }: CorrectFormProps) {
  const { now } = useHost()
  const given = marksOf(talk.way)
  const marks = MARKS.filter(mark => given[mark] !== null)
  const [mark, setMark] = useState<Mark>('overall')
  const [to, setTo] = useState('')
  const [because, setBecause] = useState('')
  const [by, setBy] = useState('')
  const note = () => {
    onNote({
      format: CORRECTION_FORMAT,
      attempt: talk.attempt,
      essence: talk.essence,
      scenario: talk.scenario,
      learner: talk.learner,
      mark,
      from: given[mark] ?? 0,
      to: Number(to),
      because: because.trim(),
      by: by.trim(),
      at: isoOf(now()),
    })
    setTo('')
    setBecause('')
  }
  return (
    <form
      className={styles['form']}
      onSubmit={event => {
        event.preventDefault()
        note()
      }}
    >
      <fieldset>
        <legend>{say('correct.mark')}</legend>
        {marks.map(one => (
          <label key={one} className={styles['choice']}>
            <input type="radio" name="mark" checked={mark === one} onChange={() => setMark(one)} />
            {say('correct.now', { mark: sayOfGroup(`mark.${one}`), points: number(given[one] ?? 0) })}
          </label>
        ))}
      </fieldset>
      <label>
        {say('correct.to')}
        <input
          type="number"
          min={0}
          max={100}
          step={1}
          required
          value={to}
          onChange={({ target }) => setTo(target.value)}
        />
      </label>
      <label>
        {say('correct.because')}
        <input
          type="text"
          required
          pattern=".*\S.*"
          value={because}
          onChange={({ target }) => setBecause(target.value)}
        />
      </label>
      <label>
        {say('correct.by')}
        <input
          type="text"
          required
          pattern=".*\S.*"
          value={by}
          onChange={({ target }) => setBy(target.value)}
        />
      </label>
      <button type="submit" className={styles['more']}>
        {say('correct.add')}
      </button>
    </form>
  )
}
