/** What was given, and what was fair to give. */
import { remedied } from '../../dialogue/memory.ts'
import { say } from '../../i18n/debrief-speech.ts'
import { sumValues } from '../../i18n/sum-words.ts'
import { bandAtEnd } from '../../scoring/compensation.ts'
import type { Review } from './review.ts'

export function FairSum({ review }: { review: Review }) {
  const { script, transcript } = review
  const { scenario } = script
  const { memory } = transcript.state
  const values = sumValues(transcript)
  return (
    <>
      <h3>{say('fair.title')}</h3>
      <p>
        {say(`fair.fault.${scenario.case.fault}`)} {say('fair.given', values)}{' '}
        {bandAtEnd(script, memory).lo > scenario.youMay.give && say('fair.beyond', values)}{' '}
        {remedied(memory.standing) && say('fair.remedy')}
      </p>
    </>
  )
}
