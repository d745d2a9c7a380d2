/** On the deck under the head: what the customer said last and thought, how they feel, and what you gave. */
import type { ReactNode } from 'react'
import { say } from '../../i18n/debrief-speech.ts'
import { MoodReading } from '../parts/mood-reading.tsx'
import { gaveWords } from './gave-words.ts'
import styles from './head.module.css'
import type { Review } from './review.ts'
import { Spoken } from './spoken.tsx'

export function LastWords({ review, name }: { review: Review; name: string }) {
  const { ending, lastWords, script, transcript } = review
  const { scenario } = script
  const { standing } = transcript.state.memory
  return (
    <div className={styles['last']}>
      <Said label={say('last.words', { name })}>
        <Spoken of={scenario}>{say('turn.quote', { words: lastWords })}</Spoken>
        <p className={styles['mood']}>
          <MoodReading mood={transcript.state} />
        </p>
      </Said>
      {ending.thinks !== undefined && (
        <Said label={say('last.thought')}>
          <Spoken of={scenario}>{ending.thinks}</Spoken>
        </Said>
      )}
      {script.onOffer.length > 0 && (
        <Said label={say('last.gave')}>
          {standing.length === 0 && <p>{say('last.gave.none')}</p>}
          {standing.map(offer => (
            <Spoken key={offer.id} of={scenario}>
              {gaveWords(scenario, offer)}
            </Spoken>
          ))}
        </Said>
      )}
    </div>
  )
}

function Said({ label, children }: { label: string; children: ReactNode }) {
  return (
    <div>
      <p className={styles['label']}>{label}</p>
      {children}
    </div>
  )
}
