/** The talks that count, one a line: which attempt it was, what it scored, and how well its scenario was known by then. */
import type { Begun } from '../../course/enrolment.ts'
import { say } from '../../i18n/certificate-speech.ts'
import { say as sayInDebrief } from '../../i18n/debrief-speech.ts'
import { number } from '../../i18n/page-speech.ts'
import { useHost } from '../host.ts'
import { languageOf } from '../line-language.ts'
import styles from './counted-talks.module.css'

/** So many have room on one page. */
const MOST = 14

/** With the one that names what they hold. */
export function rowsFor(talks: readonly Begun[]): number {
  return talks.length > MOST ? 0 : talks.length + 1
}

export function CountedTalks({ talks }: { talks: readonly Begun[] }) {
  const { cards } = useHost()
  if (rowsFor(talks) === 0) return null
  return (
    <table className={styles['talks']} aria-label={say('table')}>
      <thead>
        <tr>
          <th scope="col">{say('table.talk')}</th>
          <th scope="col">{say('table.attempt')}</th>
          <th scope="col">{sayInDebrief('scores.overall')}</th>
          <th scope="col">{say('table.played')}</th>
          <th scope="col">{say('table.debriefed')}</th>
        </tr>
      </thead>
      <tbody>
        {talks.map(({ attempt, scenario, n, result, before }) => {
          const card = cards.find(({ id }) => id === scenario.id)
          const title = card?.title ?? scenario.id
          return (
            <tr key={attempt}>
              <th scope="row" lang={languageOf(title, card?.language)} dir="auto">
                {title}
              </th>
              <td data-label={say('table.attempt')}>{number(n)}</td>
              <td data-label={sayInDebrief('scores.overall')}>{number(result?.overall ?? 0)}</td>
              <td data-label={say('table.played')}>{number(before.played)}</td>
              <td data-label={say('table.debriefed')}>{number(before.debriefed)}</td>
            </tr>
          )
        })}
      </tbody>
    </table>
  )
}
