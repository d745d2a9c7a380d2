/** The turns that decided, as they are printed: your words, why they weighed, and better words. */
import { say } from '../../i18n/debrief-speech.ts'
import { decidedWords } from './flawless.ts'
import type { Review } from './review.ts'
import styles from './sheet.module.css'
import { Spoken } from './spoken.tsx'
import type { TurningPoint } from './turning-points.ts'
import { actWords, whyWords } from './turning-words.ts'

interface SheetTurningPointsProps {
  readonly review: Review
  readonly points: readonly TurningPoint[]
}

export function SheetTurningPoints({ review, points }: SheetTurningPointsProps) {
  const { scenario } = review.script
  return (
    <>
      <h2>{decidedWords(review, points.length)}</h2>
      <ol className={styles['turnings']}>
        {points.map(point => {
          const { turn, isNote, better } = point.of
          const quoted = (words: string) => (isNote ? words : say('turn.quote', { words }))
          return (
            <li key={turn.n}>
              <h3>
                {say('turning.turn', { n: turn.n })} {actWords(review, point.of)}
              </h3>
              <p>{whyWords(review, point).join(' ')}</p>
              <p>
                <b>{say(isNote ? 'turn.wrote' : 'turn.you')}</b>{' '}
                <Spoken of={scenario} as="span">
                  {quoted(turn.said.reply.say)}
                </Spoken>
              </p>
              {better !== undefined && (
                <p>
                  <b>{say('turn.better')}</b>{' '}
                  <Spoken of={scenario} as="span">
                    {quoted(better)}
                  </Spoken>
                </p>
              )}
            </li>
          )
        })}
      </ol>
    </>
  )
}
