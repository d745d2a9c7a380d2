/** The scores of two talks, and the difference in plain words. */
import { say } from '../../i18n/beside-speech.ts'
import { say as sayInDebrief } from '../../i18n/debrief-speech.ts'
import { number } from '../../i18n/page-speech.ts'
import type { Change } from '../../practice/beside.ts'
import debrief from '../debrief/debrief.module.css'
import styles from './beside.module.css'

export function ScoreTable({ changes }: { changes: readonly Change[] }) {
  return (
    <section className={debrief['section']}>
      <h2>{say('scores')}</h2>
      <div className={styles['room']}>
        <table className={styles['scores']} aria-label={say('scores')}>
          <thead>
            <tr>
              <th scope="col">{say('scores.of')}</th>
              <th scope="col">{say('first')}</th>
              <th scope="col">{say('second')}</th>
              <th scope="col">{say('difference')}</th>
            </tr>
          </thead>
          <tbody>
            {changes.map(change => (
              <tr key={change.of}>
                <th scope="row">
                  {change.of === 'overall' ? say('overall') : sayInDebrief(`dimension.${change.of}`)}
                </th>
                <td>{number(change.first)}</td>
                <td>{number(change.second)}</td>
                <td>{differenceWords(change)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  )
}

function differenceWords({ by }: Change): string {
  if (by === 0) return say('difference.same')
  return say(by > 0 ? 'difference.more' : 'difference.less', { by: number(Math.abs(by)) })
}
