/** How a talk went: its ending, its scores, how the customer felt, and every turn. */
import { Link } from 'wouter'
import { wasUndone } from '../../dialogue/attempt.ts'
import { say } from '../../i18n/debrief-speech.ts'
import { calledBy } from '../../i18n/names.ts'
import { date, say as sayOnPage } from '../../i18n/page-speech.ts'
import { useArrival } from '../parts/use-arrival.ts'
import { briefOf, LIBRARY } from '../paths.ts'
import styles from './debrief.module.css'
import { FairSum } from './fair-sum.tsx'
import { MoodCurve } from './mood-curve.tsx'
import { Point } from './point.tsx'
import type { Review } from './review.ts'
import { Scores } from './scores.tsx'
import { TurnDetails } from './turn-details.tsx'

export function DebriefView({ review }: { review: Review }) {
  const { attempt, script, ending, lastWords, turns, unsaid } = review
  const { scenario } = script
  const name = calledBy(scenario.customer.name)
  const heading = useArrival<HTMLHeadingElement>(say('title', { title: scenario.title }))
  const dearest = dearestOf(review)
  return (
    <main className={styles['debrief']}>
      <header className={styles['head']}>
        <nav>
          <Link href={LIBRARY}>{sayOnPage('app.scenarios')}</Link>
        </nav>
        <p className={styles['kicker']}>
          {say('kicker', {
            title: scenario.title,
            mode: attempt.mode,
            turns: turns.length,
            date: date(attempt.started),
          })}
        </p>
        <h1 ref={heading} tabIndex={-1}>
          {say(`outcome.${ending.ends}`, { name })}
        </h1>
        <p className={styles['afterwards']}>{ending.afterwards}</p>
      </header>
      <div className={styles['last']}>
        <p>
          <span className={styles['label']}>{say('last.words', { name })}</span>
          {say('turn.quote', { words: lastWords })}
        </p>
        {ending.thinks !== undefined && (
          <p>
            <span className={styles['label']}>{say('last.thought')}</span>
            {ending.thinks}
          </p>
        )}
      </div>
      <Scores review={review} />
      {scenario.scores.includes('compensation') && <FairSum review={review} />}
      <MoodCurve review={review} name={name} />
      <section className={styles['section']}>
        <h2>{say('turns.title')}</h2>
        {wasUndone(attempt) && <p>{say('turns.undone')}</p>}
        {unsaid.length > 0 && (
          <>
            <h3>{say('turn.none')}</h3>
            <ul>
              {unsaid.map(finding => (
                <Point key={`${finding.dimension} ${finding.reason}`} review={review} finding={finding} />
              ))}
            </ul>
          </>
        )}
        <ol className={styles['turns']}>
          {turns.map(turn => (
            <li key={turn.turn.n}>
              <TurnDetails review={review} of={turn} name={name} open={turn === dearest} />
            </li>
          ))}
        </ol>
      </section>
      <p className={styles['ways']}>
        <Link href={briefOf(scenario.id)}>{say('again')}</Link>
      </p>
    </main>
  )
}

/** The turn that cost most, of equals the first: where reading begins. */
function dearestOf({ turns }: Review) {
  const cost = (turn: (typeof turns)[number]) => turn.findings.reduce((sum, { points }) => sum + points, 0)
  return turns.reduce<(typeof turns)[number] | undefined>(
    (dearest, turn) => (!dearest || cost(turn) > cost(dearest) ? turn : dearest),
    undefined,
  )
}
