/** Who needs help with what, in the order of their names. */
import { useState } from 'react'
import type { HelpWith } from '../../cohort/help.ts'
import type { CohortReport } from '../../cohort/report.ts'
import { say } from '../../i18n/cohort-page-speech.ts'
import { number, say as sayOfGroup } from '../../i18n/cohort-speech.ts'
import { pointWords } from '../../i18n/help-words.ts'
import styles from './cohort.module.css'

/** So many at a time: a thousand are no help to anyone. */
const AT_A_TIME = 30

export function HelpList({ report: { help, scenarios, mark } }: { report: CohortReport }) {
  const [room, setRoom] = useState(AT_A_TIME)
  const anyone = scenarios.some(({ people, nameless }) => people > nameless)
  const rest = help.length - room
  return (
    <section className={styles['section']}>
      <h2>{say('help.title')}</h2>
      <p>{help.length > 0 ? say('help.lead') : say(anyone ? 'help.none' : 'help.nobody', { mark })}</p>
      {help.length > 0 && (
        <dl className={styles['list']}>
          {help.slice(0, room).map(({ learner, mode, with: list, fatal }) => (
            <div key={`${mode} ${learner.id}`}>
              <dt>
                {learner.name} <small>{sayOfGroup(`mode.${mode}`)}</small>
              </dt>
              <dd>
                <ul>
                  {list.map(one => (
                    <li key={one.dimension}>{withWords(one, mark)}</li>
                  ))}
                  {fatal > 0 && <li>{sayOfGroup('help.fatal', { fatal })}</li>}
                </ul>
              </dd>
            </div>
          ))}
        </dl>
      )}
      {rest > 0 && (
        <button type="button" className={styles['more']} onClick={() => setRoom(room + AT_A_TIME)}>
          {say('help.more', { count: number(Math.min(rest, AT_A_TIME)) })}
        </button>
      )}
    </section>
  )
}

function withWords({ dimension, below, of, points }: HelpWith, mark: number): string {
  const head = sayOfGroup('help.below', { dimension: sayOfGroup(`mark.${dimension}`), mark, below, of })
  const what = points.map(point => sayOfGroup('help.point', { what: pointWords(point), talks: point.talks }))
  return what.length > 0 ? `${head}. ${what.join('; ')}.` : `${head}.`
}
