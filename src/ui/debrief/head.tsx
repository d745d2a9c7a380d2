/** What became of the talk and how you did, told together; the customer as they are at the end. */
import { personOf } from '../../figure/person.ts'
import { say } from '../../i18n/debrief-speech.ts'
import { say as sayOfOwn } from '../../i18n/own-speech.ts'
import { date } from '../../i18n/page-speech.ts'
import { Kicker } from '../parts/kicker.tsx'
import { Portrait } from '../parts/portrait.tsx'
import { SeaView } from '../parts/sea-view.tsx'
import { useArrival } from '../parts/use-arrival.ts'
import styles from './head.module.css'
import { useOwn } from './own.ts'
import type { Review } from './review.ts'
import { Spoken } from './spoken.tsx'
import { verdictWords } from './verdict-words.ts'

export function Head({ review, name }: { review: Review; name: string }) {
  const { attempt, script, ending, turns, card, transcript } = review
  const { scenario } = script
  const { anger, trust } = transcript.state
  const { kept, name: playedBy } = useOwn()
  const heading = useArrival<HTMLHeadingElement>(say('title', { title: scenario.title }))
  return (
    <section className={styles['head']}>
      <div className={styles['scene']}>
        <div className={styles['water']}>
          <SeaView mood={{ anger, trust }} level={0.28} gap={0.16} />
        </div>
        <div className={styles['who']}>
          <Portrait person={personOf(scenario.customer)} mood={{ anger, trust }} />
        </div>
      </div>
      <div className={styles['words']}>
        <Kicker>
          <Spoken of={scenario} as="b">
            {scenario.title}
          </Spoken>{' '}
          <span>
            {say('kicker', { mode: attempt.mode, turns: turns.length, date: date(attempt.started) })}
          </span>
          {!kept && playedBy !== '' && <span dir="auto">{sayOfOwn('played-by', { name: playedBy })}</span>}
        </Kicker>
        <h1 ref={heading} tabIndex={-1}>
          {say(`ended.${ending.ends}`, { name, passed: card.passed ? 'yes' : 'no' })}
        </h1>
        <p className={styles['verdict']}>{verdictWords(review)}</p>
      </div>
    </section>
  )
}
