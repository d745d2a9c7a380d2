/** What an attempt came to, and nothing of how: scores, what passes, what is left. */
import type { ReactNode } from 'react'
import { Link } from 'wouter'
import type { Begun, Result } from '../../course/enrolment.ts'
import { say } from '../../i18n/course-speech.ts'
import { calledBy } from '../../i18n/names.ts'
import { number } from '../../i18n/page-speech.ts'
import { useHost } from '../host.ts'
import { languageOf } from '../line-language.ts'
import { Kicker } from '../parts/kicker.tsx'
import { useArrival } from '../parts/use-arrival.ts'
import { useWays } from '../ways.ts'
import { Band } from './band.tsx'
import styles from './course.module.css'
import { languageIn } from './place-title.ts'
import { ScoreBars } from './score-bars.tsx'
import type { CourseNow } from './use-course.ts'

interface ScoresOnlyProps {
  readonly begun: Begun
  readonly result: Result
  readonly now: CourseNow
  /** What is offered after a hard talk. */
  readonly children?: ReactNode
}

export function ScoresOnly({ begun, result, now, children }: ScoresOnlyProps) {
  const { course, programme, standing } = now
  const host = useHost()
  const { cards } = host
  const { back, briefOf } = useWays()
  const card = cards.find(({ id }) => id === begun.scenario.id)
  const { outOfTime, overall, fatal, scores } = result
  const title = outOfTime
    ? say('over.time.title')
    : say('over.title', { name: calledBy(card?.customer ?? begun.scenario.id) })
  const heading = useArrival<HTMLHeadingElement>(title)
  const place = standing.stages.flatMap(({ places }) => places).find(one => one.place.id === begun.place)
  const { help } = programme.wellbeing
  const language = languageIn(host)
  const practice = programme.mode === 'practice'
  return (
    <div className={styles['course']}>
      <Band programme={programme} />
      <main>
        <section className={styles['over']}>
          <Kicker>
            {card && (
              <b lang={card.language} dir="auto">
                {card.title}
              </b>
            )}{' '}
            <span>{say('over.kicker', { n: begun.n })}</span>
          </Kicker>
          <h1 ref={heading} tabIndex={-1}>
            {title}
          </h1>
          {outOfTime ? (
            <p>{say('over.time')}</p>
          ) : (
            <>
              <section aria-label={say('over.scores')}>
                <ScoreBars scores={scores} overall={overall} mark={practice ? undefined : course.mark} />
              </section>
              {fatal && <p>{say('over.fatal')}</p>}
              <p>
                {say(`over.${practice ? 'practice' : overall >= course.mark ? 'passed' : 'not-passed'}`, {
                  overall: number(overall),
                  mark: number(course.mark),
                })}
              </p>
              {programme.debrief === 'scores-only-until-last' && <p>{say('over.held')}</p>}
            </>
          )}
          {place && place.left !== 0 && (
            <p>{place.left === null ? say('over.held.any') : say('over.held.left', { count: place.left })}</p>
          )}
          <p className={styles['ways']}>
            <Link href={back}>{say('over.on')}</Link>
            {place?.mayBegin && <Link href={briefOf(begun.place)}>{say('over.again')}</Link>}
          </p>
          {children}
          {help !== null && (
            <section className={styles['help']}>
              <h2>{say('help.title')}</h2>
              <p lang={languageOf(help, language)} dir="auto">
                {help}
              </p>
            </section>
          )}
        </section>
      </main>
    </div>
  )
}
