/** What the map shows, as tables: each moment, and each way between two. */
import type { ScenarioReport } from '../../cohort/report.ts'
import { say } from '../../i18n/cohort-page-speech.ts'
import { number, say as sayOfGroup } from '../../i18n/cohort-speech.ts'
import { NOTE } from '../../scenario/vocabulary.ts'
import type { Scenario } from '../../scenario/scenario.ts'
import styles from './cohort.module.css'
import { Folded } from './folded.tsx'

export function BeatTable({ report, scenario }: { report: ScenarioReport; scenario: Scenario }) {
  const saysAt = (id: string) => (id === NOTE ? scenario.note : scenario.beats[id])?.lines.at(-1)?.says ?? ''
  return (
    <Folded name={say('beats.table')}>
      {() => (
        <table className={styles['table']} aria-label={say('beats.table')}>
          <thead>
            <tr>
              <th scope="col">{say('beat')}</th>
              <th scope="col" className={styles['number']}>
                {say('came')}
              </th>
              <th scope="col" className={styles['number']}>
                {say('visits')}
              </th>
              <th scope="col" className={styles['number']}>
                {say('silences')}
              </th>
              <th scope="col">{say('time')}</th>
              <th scope="col">{say('says')}</th>
            </tr>
          </thead>
          <tbody>
            {report.beats.map(({ beat, people, visits, silences, seconds }) => (
              <tr key={beat}>
                <th scope="row" className={styles['short']}>
                  {beat}
                </th>
                <td className={styles['number']}>{number(people)}</td>
                <td className={styles['number']}>{number(visits)}</td>
                <td className={styles['number']}>{number(silences)}</td>
                <td className={styles['short']}>
                  {seconds
                    ? sayOfGroup('seconds', {
                        median: number(seconds.median),
                        lower: number(seconds.lower),
                        upper: number(seconds.upper),
                      })
                    : sayOfGroup('seconds.none')}
                </td>
                <td className={styles['words']} lang={scenario.language} dir="auto">
                  {saysAt(beat)}
                </td>
              </tr>
            ))}
            {report.endings.map(({ ending, people }) => (
              <tr key={ending}>
                <th scope="row" className={styles['short']}>
                  {ending}
                </th>
                <td className={styles['number']}>{number(people)}</td>
                <td className={styles['number']}>{number(people)}</td>
                <td className={styles['number']}>{number(0)}</td>
                <td>{say('end')}</td>
                <td className={styles['words']} lang={scenario.language} dir="auto">
                  {saysAt(ending)}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </Folded>
  )
}

export function PassTable({ report }: { report: ScenarioReport }) {
  return (
    <Folded name={say('passes.table')}>
      {() => (
        <table className={styles['table']} aria-label={say('passes.table')}>
          <thead>
            <tr>
              <th scope="col">{say('from')}</th>
              <th scope="col">{say('to')}</th>
              <th scope="col" className={styles['number']}>
                {say('came')}
              </th>
            </tr>
          </thead>
          <tbody>
            {report.passes.map(({ from, to, people }) => (
              <tr key={`${from} ${to}`}>
                <th scope="row" className={styles['short']}>
                  {from}
                </th>
                <td>{to}</td>
                <td className={styles['number']}>{number(people)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </Folded>
  )
}
