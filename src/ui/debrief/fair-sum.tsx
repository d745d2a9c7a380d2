/** What was given, and what was fair to give. */
import { remedied } from '../../dialogue/memory.ts'
import styles from './debrief.module.css'
import { bandAtEnd, sumValues } from './finding-words.ts'
import type { Review } from './review.ts'
import { say } from './speech.ts'

export function FairSum({ review }: { review: Review }) {
  const { scenario } = review.script
  const values = sumValues(review)
  return (
    <section className={styles['section']}>
      <h2>{say('fair.title')}</h2>
      <p>
        {say(`fair.fault.${scenario.case.fault}`)} {say('fair.given', values)}{' '}
        {bandAtEnd(review).lo > scenario.youMay.give && say('fair.beyond', values)}{' '}
        {remedied(review.transcript.state.memory.standing) && say('fair.remedy')}
      </p>
    </section>
  )
}
