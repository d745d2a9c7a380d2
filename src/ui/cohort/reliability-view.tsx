/** How far the scores of the scenarios agree about the same people, or that there is not enough to say. */
import type { Alpha, NoAlpha } from '../../cohort/alpha.ts'
import { ENOUGH_PEOPLE } from '../../cohort/correlation.ts'
import type { CohortReport } from '../../cohort/report.ts'
import { MARKS } from '../../cohort/rest-score.ts'
import { say } from '../../i18n/cohort-page-speech.ts'
import { number, say as sayOfGroup } from '../../i18n/cohort-speech.ts'
import styles from './cohort.module.css'
import { twoDecimals } from './signed.ts'

export function ReliabilityView({ report: { reliability, scenarios } }: { report: CohortReport }) {
  const titleOf = (id: string) => scenarios.find(({ scenario }) => scenario === id)?.title ?? id
  return (
    <section className={styles['section']}>
      <h2>{say('reliability.title')}</h2>
      <p>{say('reliability.lead')}</p>
      {reliability.map(({ mode, scenarios: items, people, alpha }) => (
        <div key={mode}>
          <h3>{say('reliability.of', { mode, titles: items.map(titleOf).join(', ') })}</h3>
          <dl className={styles['list']}>
            {MARKS.map(mark => (
              <div key={mark}>
                <dt>{sayOfGroup(`mark.${mark}`)}</dt>
                <dd>{alphaWords(alpha[mark], people)}</dd>
              </div>
            ))}
          </dl>
        </div>
      ))}
    </section>
  )
}

function alphaWords(alpha: Alpha | NoAlpha, people: number): string {
  if (typeof alpha === 'string') return sayOfGroup(`alpha.${alpha}`, { people, enough: ENOUGH_PEOPLE })
  return sayOfGroup('alpha.known', {
    alpha: twoDecimals(alpha.alpha),
    from: twoDecimals(alpha.from),
    to: twoDecimals(alpha.to),
    people: number(alpha.people),
    items: alpha.items,
  })
}
