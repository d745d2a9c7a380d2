/** The customer's half of a turn: how they were, what they said, and what they thought. */
import { personOf } from '../../figure/person.ts'
import { say } from '../../i18n/debrief-speech.ts'
import { MoodReading } from '../parts/mood-reading.tsx'
import { Portrait } from '../parts/portrait.tsx'
import { SeaView } from '../parts/sea-view.tsx'
import type { Review, TurnReview } from './review.ts'
import { Spoken } from './spoken.tsx'
import styles from './turns.module.css'

interface TheirsProps {
  readonly review: Review
  readonly of: TurnReview
  readonly name: string
  /** Drawn only where it is seen: a talk may be long. */
  readonly drawn: boolean
}

export function Theirs({ review, of: { turn, isNote, words }, name, drawn }: TheirsProps) {
  const { scenario } = review.script
  const { anger, trust } = turn.before
  const { thinks } = turn.said.moment
  return (
    <div className={styles['theirs']}>
      {!isNote && (
        <div className={styles['scene']}>
          {drawn && (
            <>
              <SeaView mood={{ anger, trust }} level={0.36} gap={0.15} />
              <div className={styles['who']}>
                <Portrait
                  person={personOf(scenario.customer)}
                  mood={{ anger, trust }}
                  speaking
                  {...(scenario.setting.channel === 'phone' && { prop: 'phone' as const })}
                />
              </div>
            </>
          )}
        </div>
      )}
      <div className={styles['caption']}>
        <h3>{isNote ? say('turn.asked') : say('turn.said', { name })}</h3>
        <Spoken of={scenario} className={styles['words']}>
          {isNote ? words : say('turn.quote', { words })}
        </Spoken>
        {!isNote && (
          <p>
            <MoodReading mood={turn.before} />
          </p>
        )}
        {thinks !== undefined && (
          <>
            <h3>{say('turn.thought')}</h3>
            <Spoken of={scenario}>{thinks}</Spoken>
          </>
        )}
      </div>
    </div>
  )
}
