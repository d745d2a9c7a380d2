/** Before any score is shown: how you think it went, and what you would say differently. All of it may be skipped. */
import { useId, useState } from 'react'
import { personOf } from '../../figure/person.ts'
import { say as sayInDebrief } from '../../i18n/debrief-speech.ts'
import { calledBy } from '../../i18n/names.ts'
import { say } from '../../i18n/rating-speech.ts'
import type { Rating } from '../../practice/rating.ts'
import { LONGEST } from '../../practice/read-rating.ts'
import { DIMENSIONS, type Dimension } from '../../scenario/vocabulary.ts'
import type { Review } from '../debrief/review.ts'
import { Spoken } from '../debrief/spoken.tsx'
import { useRegretsAhead } from '../debrief/use-regrets.ts'
import { Masthead } from '../parts/masthead.tsx'
import { Portrait } from '../parts/portrait.tsx'
import { SeaView } from '../parts/sea-view.tsx'
import { useArrival } from '../parts/use-arrival.ts'
import { Guess } from './guess.tsx'
import styles from './rating.module.css'

interface RateFirstProps {
  /** Of which nothing is shown but what the talk itself has shown. */
  readonly review: Review
  readonly onRated: (answers: Pick<Rating, 'guesses' | 'differently'>) => void
}

const SKIPPED = { guesses: null, differently: '' }

export function RateFirst({ review, onRated }: RateFirstProps) {
  useRegretsAhead(review)
  const { script, transcript, lastWords, mark } = review
  const { scenario } = script
  const { anger, trust } = transcript.state
  const [put, setPut] = useState<Readonly<Partial<Record<Dimension, number | undefined>>>>({})
  const [words, setWords] = useState('')
  const id = useId()
  const heading = useArrival<HTMLHeadingElement>(say('title.of', { title: scenario.title }))
  const claimed = DIMENSIONS.filter(of => scenario.scores.includes(of))
  const go = () => {
    const guesses: Partial<Record<Dimension, number>> = {}
    for (const of of claimed) if (put[of] !== undefined) guesses[of] = put[of]
    const differently = words.trim()
    onRated(differently === '' && Object.keys(guesses).length === 0 ? SKIPPED : { guesses, differently })
  }
  return (
    <div className={styles['screen']}>
      <Masthead />
      <main>
        <section className={styles['head']}>
          <div className={styles['scene']}>
            <SeaView mood={{ anger, trust }} level={0.3} gap={0.16} />
            <div className={styles['who']}>
              <Portrait person={personOf(scenario.customer)} mood={{ anger, trust }} />
            </div>
          </div>
          <div className={styles['words']}>
            <p className={styles['kicker']}>
              <Spoken of={scenario} as="b">
                {scenario.title}
              </Spoken>
            </p>
            <h1 ref={heading} tabIndex={-1}>
              {say('title')}
            </h1>
            <p className={styles['label']}>{say('last.words', { name: calledBy(scenario.customer.name) })}</p>
            <Spoken of={scenario} className={styles['last']}>
              {sayInDebrief('turn.quote', { words: lastWords })}
            </Spoken>
          </div>
        </section>
        <div className={styles['deck']}>
          <div className={styles['lead']}>
            <p>{say('lead', { count: claimed.length, mark })}</p>
            <p>
              {say('guess.how')} {say('private')}
            </p>
          </div>
          <ul className={styles['guesses']} aria-label={say('guess.list')}>
            {claimed.map(of => (
              <Guess
                key={of}
                of={of}
                value={put[of]}
                onGuess={value => setPut(before => ({ ...before, [of]: value }))}
              />
            ))}
          </ul>
          <div className={styles['differently']}>
            <label htmlFor={id}>{say('differently')}</label>
            <p id={`${id}how`}>{say('differently.how')}</p>
            <textarea
              id={id}
              rows={2}
              maxLength={LONGEST}
              dir="auto"
              value={words}
              aria-describedby={`${id}how`}
              onChange={({ target }) => setWords(target.value)}
            />
          </div>
          <p className={styles['ways']}>
            <button type="button" data-next onClick={go}>
              {say('go')}
            </button>
            <button type="button" onClick={() => onRated(SKIPPED)}>
              {say('skip')}
            </button>
          </p>
        </div>
      </main>
    </div>
  )
}
