/** The moods of a talk as a table. */
import { say } from '../../i18n/debrief-speech.ts'
import { moodWords } from '../../i18n/mood-words.ts'
import { number } from '../../i18n/page-speech.ts'
import styles from './tables.module.css'
import type { MoodPoint } from './mood-points.ts'

export function MoodTable({ points, name }: { points: readonly MoodPoint[]; name: string }) {
  return (
    <details className={styles['table']}>
      <summary>{say('mood.table')}</summary>
      <table aria-label={say('mood.title', { name })}>
        <thead>
          <tr>
            <th scope="col">{say('mood.turn')}</th>
            <th scope="col">{say('mood.head.anger')}</th>
            <th scope="col">{say('mood.head.trust')}</th>
            <th scope="col">{say('mood.head.words')}</th>
          </tr>
        </thead>
        <tbody>
          {points.map(point => (
            <tr key={point.place}>
              <th scope="row">{placeWords(point)}</th>
              <td>{number(point.anger)}</td>
              <td>{number(point.trust)}</td>
              <td>{moodWords(point)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  )
}

function placeWords({ turn, place }: MoodPoint): string {
  if (place === 0) return say('mood.start')
  return turn === null ? say('mood.silence') : `${turn}`
}
