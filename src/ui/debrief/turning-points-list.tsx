/** The turns that decided, first: what you did there, and why it was one of them; each leads to its turn. */
import { say } from '../../i18n/debrief-speech.ts'
import { calledFor } from './called-for.ts'
import { decidedWords, isFlawless } from './flawless.ts'
import type { Review } from './review.ts'
import { SayDifferently } from './say-differently.tsx'
import { Spoken } from './spoken.tsx'
import { TryNext } from './try-next.tsx'
import type { TurningPoint } from './turning-points.ts'
import styles from './turning-points.module.css'
import { actWords, whyWords } from './turning-words.ts'

interface TurningPointsProps {
  readonly review: Review
  readonly points: readonly TurningPoint[]
  readonly onJump: (turn: number) => void
}

export function TurningPoints({ review, points, onJump }: TurningPointsProps) {
  const flawless = isFlawless(review)
  if (points.length === 0 && !flawless) return null
  return (
    <section className={styles['turnings']}>
      <h2>{decidedWords(review, points.length)}</h2>
      <ol>
        {points.map(point => {
          const { n, said } = point.of.turn
          return (
            <li key={n}>
              <span className={styles['n']} aria-hidden="true">
                {n}
              </span>
              <div>
                <h3>
                  <button type="button" onClick={() => onJump(n)}>
                    {say('turning.turn', { n })} {actWords(review, point.of)}
                  </button>
                </h3>
                <Spoken of={review.script.scenario} className={styles['quote']}>
                  {say('turn.quote', { words: said.reply.say })}
                </Spoken>
                <p>{whyWords(review, point).join(' ')}</p>
                {flawless && (
                  <p>
                    <b>{say('turn.called')}</b> {calledFor(review.script, said.moment)}
                  </p>
                )}
                <SayDifferently attempt={review.attempt.id} turn={n} isNote={point.of.isNote} quiet />
              </div>
            </li>
          )
        })}
      </ol>
      {flawless && <TryNext review={review} />}
    </section>
  )
}
