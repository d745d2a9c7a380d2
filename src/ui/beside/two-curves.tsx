/** How the customer felt in both talks: one plot, and a table that says the same. */
import { TIMES } from '../../figure/voyage/beside.ts'
import { say } from '../../i18n/beside-speech.ts'
import { say as sayInDebrief } from '../../i18n/debrief-speech.ts'
import { number } from '../../i18n/page-speech.ts'
import { type MoodAt, moodsByTurn } from '../../practice/beside.ts'
import debrief from '../debrief/debrief.module.css'
import tables from '../debrief/tables.module.css'
import { useChartSize } from '../debrief/use-chart-size.ts'
import type { TwoTalks } from './beside-view.tsx'
import { TwoVoyage } from './two-voyage.tsx'
import { LineKey } from './line-key.tsx'

const MOODS = ['anger', 'trust'] as const

export function TwoCurves({ first, second, compared, name }: TwoTalks & { name: string }) {
  const [holder, size] = useChartSize()
  const points = { first: moodsByTurn(first.transcript), second: moodsByTurn(second.transcript) }
  const places = [...new Set([...points.first, ...points.second].map(({ at }) => at))].toSorted(
    (a, b) => a - b,
  )
  return (
    <section className={debrief['section']}>
      <h2>{say('mood.title', { name })}</h2>
      <figure>
        <div ref={holder}>
          {size && <TwoVoyage points={points} same={compared.same} alike={compared.alike} size={size} />}
        </div>
        <LineKey />
        <details className={tables['table']}>
          <summary>{sayInDebrief('mood.table')}</summary>
          <table aria-label={say('mood.title', { name })}>
            <thead>
              <tr>
                <th scope="col">{sayInDebrief('mood.turn')}</th>
                {TIMES.map(time =>
                  MOODS.map(of => (
                    <th key={`${time} ${of}`} scope="col">
                      {say('mood.line', { time, of })}
                    </th>
                  )),
                )}
              </tr>
            </thead>
            <tbody>
              {places.map(at => (
                <tr key={at}>
                  <th scope="row">{placeWords(at)}</th>
                  {TIMES.map(time =>
                    MOODS.map(of => <td key={`${time} ${of}`}>{cell(points[time], at, of)}</td>),
                  )}
                </tr>
              ))}
            </tbody>
          </table>
        </details>
      </figure>
    </section>
  )
}

function placeWords(at: number): string {
  if (at === 0) return sayInDebrief('mood.start')
  return Number.isInteger(at) ? number(at) : sayInDebrief('mood.silence')
}

/** A silence of the other talk has no mood in this one, and neither has what came when it was over. */
function cell(moods: readonly MoodAt[], at: number, of: (typeof MOODS)[number]): string {
  const mood = moods.find(each => each.at === at)
  if (mood) return number(mood[of])
  return say(at > (moods.at(-1)?.at ?? 0) ? 'mood.over' : 'mood.dash')
}
