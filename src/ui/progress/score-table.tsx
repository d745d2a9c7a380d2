/** The scores of one dimension as a table, the newest first. */
import { useState } from 'react'
import { date, number } from '../../i18n/page-speech.ts'
import { say } from '../../i18n/progress-speech.ts'
import type { Scored } from '../../practice/scores-over-time.ts'
import type { Someone } from './practised-talks.ts'
import styles from './progress.module.css'

/** So many rows at a time: a thousand are no help to anyone. */
const AT_A_TIME = 50

interface ScoreTableProps {
  readonly caption: string
  readonly scored: readonly Scored[]
  readonly people: ReadonlyMap<string, Someone>
}

export function ScoreTable({ caption, scored, people }: ScoreTableProps) {
  const [room, setRoom] = useState(AT_A_TIME)
  const rest = scored.length - room
  return (
    <>
      <table>
        <caption className={styles['hidden']}>{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{say('table.date')}</th>
            <th scope="col">{say('table.with')}</th>
            <th scope="col">{say('table.mode')}</th>
            <th scope="col" className={styles['number']}>
              {say('table.score')}
            </th>
          </tr>
        </thead>
        <tbody>
          {scored
            .toReversed()
            .slice(0, room)
            .map(({ talk, started, scenario, mode, score }) => (
              <tr key={talk}>
                <td>
                  <time dateTime={started}>{date(started)}</time>
                </td>
                <td>{people.get(scenario)?.name ?? scenario}</td>
                <td>{say(`mode.${mode}`)}</td>
                <td className={styles['number']}>{number(score)}</td>
              </tr>
            ))}
        </tbody>
      </table>
      {rest > 0 && (
        <button type="button" className={styles['more']} onClick={() => setRoom(room + AT_A_TIME)}>
          {say('table.more', { count: Math.min(rest, AT_A_TIME) })}
        </button>
      )}
    </>
  )
}
