/** Your half of a turn: what you said, what the moment called for, what it cost and why, and better words. */
import type { ReactNode } from 'react'
import { say } from '../../i18n/debrief-speech.ts'
import { calledFor } from './called-for.ts'
import { didWords } from './did-words.ts'
import { evidenceOf } from './evidence.ts'
import { Points } from './points.tsx'
import { Regretted } from './regretted.tsx'
import type { Review, TurnReview } from './review.ts'
import { Said } from './said.tsx'
import { SayDifferently } from './say-differently.tsx'
import { Spoken } from './spoken.tsx'
import styles from './turns.module.css'

interface YoursProps {
  readonly review: Review
  readonly of: TurnReview
  readonly name: string
}

export function Yours({ review, of, name }: YoursProps) {
  const { turn, isNote, findings, better } = of
  const { scenario } = review.script
  const { reply, moment } = turn.said
  const { stretches, lettersOf } = evidenceOf(of)
  const lost = findings.some(({ points }) => points > 0)
  const did = didWords(scenario, turn)
  return (
    <div className={styles['yours']}>
      <Part title={say(isNote ? 'turn.wrote' : 'turn.you')}>
        <Spoken of={scenario} className={styles['mine']} words={reply.say}>
          <Said stretches={stretches} quoted={!isNote} />
        </Spoken>
        {did !== undefined && <p className={styles['did']}>{did}</p>}
      </Part>
      {reply.hears !== undefined && (
        <Part title={say('turn.heard', { name })}>
          <Spoken of={scenario}>{reply.hears}</Spoken>
        </Part>
      )}
      <Part title={say('turn.called')}>
        <p>{calledFor(review.script, moment)}</p>
      </Part>
      <Part title={say('turn.points')}>
        {findings.length === 0 ? (
          <p>{say('turn.nothing')}</p>
        ) : (
          <Points review={review} findings={findings} lettersOf={lettersOf} />
        )}
      </Part>
      <Regretted of={of} />
      {lost && reply.slip !== undefined && (
        <Part title={say('turn.slip')}>
          <Spoken of={scenario}>{reply.slip}</Spoken>
        </Part>
      )}
      {better !== undefined && (
        <div className={styles['better']}>
          <Part title={say('turn.better')}>
            <Spoken of={scenario} className={styles['words']}>
              {isNote ? better : say('turn.quote', { words: better })}
            </Spoken>
          </Part>
        </div>
      )}
      <SayDifferently attempt={review.attempt.id} turn={turn.n} isNote={isNote} />
    </div>
  )
}

function Part({ title, children }: { title: string; children: ReactNode }) {
  return (
    <div className={styles['part']}>
      <h3>{title}</h3>
      {children}
    </div>
  )
}
