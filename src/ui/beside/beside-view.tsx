/** Two talks of one scenario: how each ended, what each scored, how the customer felt, and what was said. */
import { Link } from 'wouter'
import { say } from '../../i18n/beside-speech.ts'
import { calledBy } from '../../i18n/names.ts'
import { number, say as sayOnPage } from '../../i18n/page-speech.ts'
import type { Beside } from '../../practice/beside.ts'
import { RUBRIC } from '../../scoring/rubric.ts'
import debrief from '../debrief/debrief.module.css'
import type { Review } from '../debrief/review.ts'
import { SayDifferently } from '../debrief/say-differently.tsx'
import { Spoken } from '../debrief/spoken.tsx'
import { Masthead } from '../parts/masthead.tsx'
import { useArrival } from '../parts/use-arrival.ts'
import { debriefOf, LIBRARY } from '../paths.ts'
import styles from './beside.module.css'
import { Ends } from './ends.tsx'
import { ScoreTable } from './score-table.tsx'
import { Talks } from './talks.tsx'
import { TwoCurves } from './two-curves.tsx'

export interface TwoTalks {
  readonly first: Review
  readonly second: Review
  readonly compared: Beside
}

export function BesideView({ first, second, compared }: TwoTalks) {
  const { scenario } = first.script
  const name = calledBy(scenario.customer.name)
  const heading = useArrival<HTMLHeadingElement>(say('page', { title: scenario.title }))
  return (
    <div className={styles['beside']}>
      <div className={styles['top']}>
        <Masthead />
      </div>
      <main>
        <div className={styles['open']}>
          <p className={styles['kicker']}>
            <Spoken of={scenario} as="b">
              {scenario.title}
            </Spoken>
          </p>
          <h1 ref={heading} tabIndex={-1}>
            {titleOf({ first, second, compared })}
          </h1>
          <p className={styles['lead']}>{leadOf({ first, second, compared })}</p>
        </div>
        <Ends first={first} second={second} name={name} />
        <ScoreTable changes={compared.changes} />
        <TwoCurves first={first} second={second} compared={compared} name={name} />
        <Talks first={first} second={second} compared={compared} name={name} />
        <Ways first={first} second={second} compared={compared} />
      </main>
    </div>
  )
}

function titleOf({ first, second, compared: { same, alike } }: TwoTalks): string {
  if (alike) return say('title.alike')
  const isFork = same > 0 || second.attempt.from?.attempt === first.attempt.id
  return say('title', { kind: isFork ? 'turn' : 'two', n: same + 1 })
}

/** The difference in plain words, and what it means for a pass. */
function leadOf({ first, second, compared: { alike } }: TwoTalks): string {
  if (alike) return say('alike')
  const [before, now] = [first.card, second.card]
  const by = now.overall - before.overall
  const lead = say(by > 0 ? 'lead.more' : by < 0 ? 'lead.less' : 'lead.same', {
    first: number(before.overall),
    second: number(now.overall),
    by: Math.abs(by),
  })
  const mark = say('mark', {
    first: before.passed ? 'yes' : 'no',
    second: now.passed ? 'yes' : 'no',
    mark: RUBRIC.passMark,
  })
  return `${lead} ${mark}`
}

function Ways({ first, second, compared: { apart } }: TwoTalks) {
  const [parts] = apart
  return (
    <>
      {parts?.first && (
        <div className={styles['again']}>
          <SayDifferently attempt={first.attempt.id} turn={parts.n} again />
        </div>
      )}
      <p className={debrief['ways']}>
        <Link href={debriefOf(second.attempt.id)}>{say('debrief.second')}</Link>
        <Link href={debriefOf(first.attempt.id)}>{say('debrief.first')}</Link>
        <Link href={LIBRARY}>{sayOnPage('error.back')}</Link>
      </p>
    </>
  )
}
