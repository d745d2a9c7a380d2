/** What a programme asks, in plain words: how it is played, how often, what counts, what passes, and who gets to know. */
import { say } from '../../i18n/course-speech.ts'
import { placesOf } from '../../course/places.ts'
import type { Programme } from '../../scenario/programme.ts'
import { type Host, useHost } from '../host.ts'
import styles from './course.module.css'
import { castOf } from './place-title.ts'

interface AskedProps {
  readonly programme: Programme
  /** The pass mark in force. */
  readonly mark: number
  /** Whoever has begun has read it. */
  readonly open: boolean
}

export function Asked({ programme, mark, open }: AskedProps) {
  const host = useHost()
  return (
    <details className={styles['asked']} open={open}>
      <summary>
        <h2>{say('asked.title')}</h2>
      </summary>
      <ul>
        {sentences(host, programme, mark).map(sentence => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
    </details>
  )
}

function sentences(host: Host, programme: Programme, mark: number): readonly string[] {
  const { mode, attempts, counts, debrief, timeLimit } = programme
  const places = placesOf(programme)
  const required = places.filter(place => place.required)
  const minutes = required.reduce(
    (sum, place) => sum + Math.max(0, ...castOf(host, place).map(card => card.minutes)),
    0,
  )
  const optional = places.length - required.length
  return [
    say('asked.talks', { required: required.length, minutes }),
    ...(optional > 0 ? [say('asked.optional', { count: optional })] : []),
    say(`asked.${mode}`),
    attempts === null ? say('asked.attempts.any') : say('asked.attempts', { count: attempts }),
    ...(attempts === 1 ? [] : [say(`asked.counts.${counts}`)]),
    ...(mode === 'assessment' ? [say('asked.mark', { mark })] : []),
    ...(timeLimit === null ? [] : [say('asked.time', { minutes: timeLimit })]),
    debrief === 'after-each'
      ? say('asked.after-each')
      : say(attempts === null ? 'asked.scores-only.any' : 'asked.scores-only'),
    say(host.launched ? 'asked.course' : host.alone ? 'asked.framed' : 'asked.here'),
  ]
}
