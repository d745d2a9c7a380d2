/** Scores corrected by a person, with a reason: noted here, saved as files, kept nowhere else. */
import { useState } from 'react'
import { type Correction, writeCorrection } from '../../cohort/correction.ts'
import { gradesByScenario } from '../../cohort/corrected-grades.ts'
import { gradebookCsv } from '../../cohort/gradebook.ts'
import type { Talk } from '../../cohort/talks.ts'
import { say } from '../../i18n/cohort-page-speech.ts'
import { say as sayOfGroup } from '../../i18n/cohort-speech.ts'
import { useHost } from '../host.ts'
import styles from './cohort.module.css'
import { CorrectForm } from './correct-form.tsx'
import { FindTalk } from './find-talk.tsx'
import type { Brought } from './gather.ts'

export interface Noted {
  readonly correction: Correction
  readonly talk: Talk
}

interface CorrectProps {
  readonly find: (text: string) => Promise<readonly Talk[]>
  readonly brought: Brought
}

export function Correct({ find, brought }: CorrectProps) {
  const { save } = useHost()
  const [noted, setNoted] = useState<readonly Noted[]>(brought.corrections)
  const [talk, setTalk] = useState<Talk>()
  const corrections = noted.map(({ correction }) => correction)
  const items = gradesByScenario(peopleIn(noted), corrections, titlesIn(noted), feedbackOf)
  return (
    <section className={styles['section']}>
      <h2>{say('correct.title')}</h2>
      <p>{say('correct.lead')}</p>
      {brought.strangers > 0 && <p>{say('correct.strangers', { count: brought.strangers })}</p>}
      <FindTalk find={find} chosen={talk} onChoose={setTalk} />
      {talk && (
        <CorrectForm
          key={talk.essence}
          talk={talk}
          onNote={correction => setNoted([...noted, { correction, talk }])}
        />
      )}
      {noted.length > 0 && (
        <>
          <h3>{say('correct.list')}</h3>
          <ul>
            {noted.map(({ correction, talk: of }) => (
              <li key={`${correction.essence} ${correction.mark} ${correction.at}`}>
                {lineOf(correction, of)}
              </li>
            ))}
          </ul>
          <p className={styles['buttons']}>
            <button
              type="button"
              className={styles['more']}
              onClick={() => save('corrections.ndjson', corrections.map(writeCorrection).join(''))}
            >
              {say('correct.save')}
            </button>
            {items.map(({ id, title, rows }) => (
              <button
                key={id}
                type="button"
                className={styles['more']}
                onClick={() => save(`gradebook-${id}.csv`, gradebookCsv(title, rows))}
              >
                {say('correct.gradebook', { title })}
              </button>
            ))}
          </p>
        </>
      )}
    </section>
  )
}

function peopleIn(noted: readonly Noted[]): ReadonlyMap<string, readonly Talk[]> {
  const people = new Map<string, Map<string, Talk>>()
  for (const { talk } of noted) {
    const id = talk.learner?.id ?? ''
    const talks = people.get(id) ?? new Map<string, Talk>()
    people.set(id, talks.set(talk.essence, talk))
  }
  return new Map([...people].map(([id, talks]) => [id, [...talks.values()]]))
}

function titlesIn(noted: readonly Noted[]): (scenario: string) => string {
  return scenario => noted.find(({ talk }) => talk.scenario === scenario)?.talk.title ?? scenario
}

function feedbackOf({ mark, from, to, by, because }: Correction): string {
  return say('feedback', { mark: sayOfGroup(`mark.${mark}`), from, to, by, because })
}

function lineOf({ mark, from, to, by, because }: Correction, { learner, title }: Talk): string {
  const name = learner?.name ?? ''
  return say('correct.line', { name, title, mark: sayOfGroup(`mark.${mark}`), from, to, by, because })
}
