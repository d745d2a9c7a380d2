/** What came of a talk, later: the author's words, then what it cost the business, the customer and you. */
import { memo, type ReactNode } from 'react'
import { type Consequence as Left, longView } from '../../course/long-view.ts'
import { say } from '../../i18n/consequence-speech.ts'
import { sum } from '../../i18n/page-speech.ts'
import { say as sayOfShift } from '../../i18n/shift-speech.ts'
import { consequenceOf } from '../../practice/consequence.ts'
import { useHost } from '../host.ts'
import { businessWords, customerWords, youWords } from './consequence-words.ts'
import styles from './consequence.module.css'
import sections from './debrief.module.css'
import type { Review } from './review.ts'
import { Spoken } from './spoken.tsx'

export const ConsequenceView = memo(function ConsequenceView({
  review,
  name,
}: {
  review: Review
  name: string
}) {
  const { script, transcript, ending } = review
  const { scenario } = script
  const came = consequenceOf(transcript, ending.ends)
  const left = useLeft(review)
  return (
    <section className={sections['section']}>
      <h2>{say('title')}</h2>
      <Spoken of={scenario} className={styles['afterwards']}>
        {ending.afterwards}
      </Spoken>
      <div className={styles['parts']}>
        <Part title={say('business')} words={businessWords(came, scenario)} />
        <Part title={say('customer', { name })} words={customerWords(came, name)} />
        <Part title={say('you')} words={youWords(came, name)}>
          {came.you.note !== undefined && (
            <>
              <p>{say('note')}</p>
              <Spoken of={scenario} className={styles['note']}>
                {came.you.note}
              </Spoken>
            </>
          )}
        </Part>
        {left.length > 0 && (
          <Part title={say('later')} words={[]}>
            {left.map(one => (
              <Later key={one.left} one={one} scenario={scenario} />
            ))}
          </Part>
        )}
      </div>
    </section>
  )
})

/** What the talk left behind, as the programme tells it. */
function useLeft({ attempt, transcript, script }: Review): readonly Left[] {
  const { shifts } = useHost()
  const shift = shifts.find(({ scenarios }) => scenarios.includes(script.scenario.id))
  return shift ? longView(shift, [{ attempt, transcript }]).left : []
}

function Later({ one, scenario }: { one: Left; scenario: Review['script']['scenario'] }) {
  const { means, later, team, willAsk, each } = one
  return (
    <>
      <Spoken of={scenario}>
        <b>{sayOfShift('view.means', { means })}</b>
      </Spoken>
      <Spoken of={scenario}>{later}</Spoken>
      {willAsk > 0 && (
        <p>
          {each
            ? sayOfShift('view.costs.each', { count: willAsk, sum: sum(each.minor, each) })
            : sayOfShift('view.costs.asks', { count: willAsk })}
        </p>
      )}
      {team !== null && team !== undefined && <Spoken of={scenario}>{team}</Spoken>}
    </>
  )
}

function Part({ title, words, children }: { title: string; words: readonly string[]; children?: ReactNode }) {
  return (
    <div className={styles['part']}>
      <h3>{title}</h3>
      {words.map(sentence => (
        <p key={sentence}>{sentence}</p>
      ))}
      {children}
    </div>
  )
}
