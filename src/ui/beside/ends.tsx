/** How each of two talks ended: the customer as they were then, what became of it, and what was given. */
import type { ReactNode } from 'react'
import { personOf } from '../../figure/person.ts'
import { say } from '../../i18n/beside-speech.ts'
import { say as sayInDebrief } from '../../i18n/debrief-speech.ts'
import { date } from '../../i18n/page-speech.ts'
import { gaveWords } from '../debrief/gave-words.ts'
import type { Review } from '../debrief/review.ts'
import { Spoken } from '../debrief/spoken.tsx'
import { MoodReading } from '../parts/mood-reading.tsx'
import { Portrait } from '../parts/portrait.tsx'
import { SeaView } from '../parts/sea-view.tsx'
import styles from './ends.module.css'

interface EndsProps {
  readonly first: Review
  readonly second: Review
  readonly name: string
}

export function Ends({ first, second, name }: EndsProps) {
  return (
    <section className={styles['room']} aria-label={say('ended')}>
      <div className={styles['ends']}>
        <End review={first} label={say('first')} name={name} />
        <End review={second} label={say('second')} name={name} />
      </div>
    </section>
  )
}

function End({ review, label, name }: { review: Review; label: string; name: string }) {
  const { attempt, card, ending, lastWords, script, transcript, turns } = review
  const { scenario } = script
  const { anger, trust, memory } = transcript.state
  return (
    <div className={styles['end']}>
      <div className={styles['scene']} aria-hidden="true">
        <SeaView mood={{ anger, trust }} level={0.3} gap={0.16} />
        <div className={styles['who']}>
          <Portrait person={personOf(scenario.customer)} mood={{ anger, trust }} />
        </div>
      </div>
      <div className={styles['deck']}>
        <h2>{label}</h2>
        <p>
          <MoodReading mood={transcript.state} />
        </p>
      </div>
      <div className={styles['words']}>
        <p className={styles['of']}>
          {say('of', { mode: attempt.mode, turns: turns.length, date: date(attempt.started) })}
        </p>
        <p className={styles['ended']}>
          {sayInDebrief(`ended.${ending.ends}`, { name, passed: card.passed ? 'yes' : 'no' })}
        </p>
        <dl>
          <Told of={say('last', { name })}>
            <Spoken of={scenario}>{sayInDebrief('turn.quote', { words: lastWords })}</Spoken>
          </Told>
          <Told of={say('afterwards')}>
            <Spoken of={scenario}>{ending.afterwards}</Spoken>
          </Told>
          {script.onOffer.length > 0 && (
            <Told of={say('gave')}>
              {memory.standing.length === 0 && <p>{say('gave.none')}</p>}
              {memory.standing.map(offer => (
                <Spoken key={offer.id} of={scenario}>
                  {gaveWords(scenario, offer)}
                </Spoken>
              ))}
            </Told>
          )}
        </dl>
      </div>
    </div>
  )
}

function Told({ of, children }: { of: string; children: ReactNode }) {
  return (
    <div>
      <dt>{of}</dt>
      <dd>{children}</dd>
    </div>
  )
}
