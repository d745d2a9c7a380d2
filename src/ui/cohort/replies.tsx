/** Each reply of a scenario, beat by beat: how many chose it, and how that goes with the rest of the score. */
import { ENOUGH_PEOPLE } from '../../cohort/correlation.ts'
import type { ReplyFigures } from '../../cohort/figures.ts'
import type { ScenarioReport } from '../../cohort/report.ts'
import { say } from '../../i18n/cohort-page-speech.ts'
import { number, say as sayOfGroup } from '../../i18n/cohort-speech.ts'
import type { Scenario } from '../../scenario/scenario.ts'
import { NOTE } from '../../scenario/vocabulary.ts'
import styles from './cohort.module.css'
import { Folded } from './folded.tsx'
import { signed } from './signed.ts'

interface RepliesProps {
  readonly report: ScenarioReport
  readonly scenario: Scenario
}

export function Replies({ report, scenario }: RepliesProps) {
  return (
    <>
      <h3>{say('replies.title')}</h3>
      <p>{say('replies.lead', { enough: ENOUGH_PEOPLE })}</p>
      {report.beats.map(({ beat }) => {
        const replies = report.replies.filter(figures => figures.beat === beat)
        return <BeatReplies key={beat} beat={beat} replies={replies} scenario={scenario} />
      })}
    </>
  )
}

function BeatReplies({
  beat,
  replies,
  scenario,
}: {
  beat: string
  replies: readonly ReplyFigures[]
  scenario: Scenario
}) {
  const moment = beat === NOTE ? scenario.note : scenario.beats[beat]
  const idle = replies.filter(({ offered, chosen }) => offered > 0 && chosen === 0).length
  const words = (id: string) =>
    moment?.kind === 'moment' ? (moment.replies.find(reply => reply.id === id)?.say ?? id) : id
  const name = (
    <>
      <b>{beat}</b>{' '}
      <span lang={scenario.language} dir="auto">
        {moment?.lines.at(-1)?.says}
      </span>{' '}
      <small>
        {say('replies.count', { count: replies.length })}
        {say('replies.idle', { count: idle })}
      </small>
    </>
  )
  return (
    <Folded name={name}>
      {() => (
        <table className={styles['table']} aria-label={moment?.lines.at(-1)?.says ?? beat}>
          <thead>
            <tr>
              <th scope="col">{say('reply')}</th>
              <th scope="col">{say('chosen')}</th>
              <th scope="col">{say('goes')}</th>
            </tr>
          </thead>
          <tbody>
            {replies.map(figures => (
              <tr key={figures.reply}>
                <th scope="row" className={styles['words']}>
                  <span lang={scenario.language} dir="auto">
                    {words(figures.reply)}
                  </span>{' '}
                  <small>{figures.reply}</small>
                </th>
                <td>
                  <Share {...figures} />
                </td>
                <td className={styles['short']}>{goesWith(figures)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </Folded>
  )
}

/** The bar is decoration: the numbers stand beside it. */
function Share({ offered, chosen }: ReplyFigures) {
  const share = offered === 0 ? 0 : chosen / offered
  return (
    <span className={styles['share']}>
      <span>
        {sayOfGroup('share', { chosen: number(chosen), offered: number(offered) })}
        {offered > 0 && ` (${sayOfGroup('percent', { percent: number(Math.round(100 * share)) })})`}
      </span>
      <span className={styles['bar']} aria-hidden="true">
        <span style={{ inlineSize: `${100 * share}%` }} />
      </span>
    </span>
  )
}

function goesWith({ offered, chosen, goesWith: by }: ReplyFigures): string {
  if (offered === 0) return sayOfGroup('never-offered')
  if (chosen === 0) return sayOfGroup('never-chosen')
  const { overall } = by
  if (overall === null) return sayOfGroup('correlation.none')
  if (typeof overall === 'string') return sayOfGroup(`correlation.${overall}`)
  return sayOfGroup('correlation', {
    r: signed(overall.r),
    from: signed(overall.from),
    to: signed(overall.to),
  })
}
