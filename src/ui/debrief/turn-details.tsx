/** One turn, closed to a line and opened to all there is to say about it. */
import { say } from '../../i18n/debrief-speech.ts'
import styles from './debrief.module.css'
import { calledFor } from './called-for.ts'
import { MoodReading } from '../parts/mood-reading.tsx'
import { Point } from './point.tsx'
import type { Review, TurnReview } from './review.ts'

interface TurnDetailsProps {
  readonly review: Review
  readonly of: TurnReview
  readonly name: string
  readonly open: boolean
}

export function TurnDetails({ review, of, name, open }: TurnDetailsProps) {
  const { turn, isNote, words, findings, better } = of
  const { reply, moment } = turn.said
  const lost = findings.some(({ points }) => points > 0)
  return (
    <details name="turn" open={open} className={styles['turn']}>
      <summary>
        <span className={styles['n']}>{turn.n}</span>
        <span>{reply.say}</span>
        <span className={styles['lost']}>{lostWords(of)}</span>
      </summary>
      <div className={styles['opened']}>
        <div className={styles['theirs']}>
          <p className={styles['label']}>{isNote ? say('turn.asked') : say('turn.said', { name })}</p>
          <p className={styles['words']}>{isNote ? words : say('turn.quote', { words })}</p>
          {!isNote && (
            <p>
              <MoodReading mood={turn.before} />
            </p>
          )}
          {moment.thinks !== undefined && (
            <>
              <p className={styles['label']}>{say('turn.thought')}</p>
              <p>{moment.thinks}</p>
            </>
          )}
        </div>
        <div className={styles['yours']}>
          <Part title={say(isNote ? 'turn.wrote' : 'turn.you')}>
            <p className={styles['words']}>{isNote ? reply.say : say('turn.quote', { words: reply.say })}</p>
          </Part>
          {reply.hears !== undefined && (
            <Part title={say('turn.heard', { name })}>
              <p>{reply.hears}</p>
            </Part>
          )}
          <Part title={say('turn.called')}>
            <p>{calledFor(review.script, moment)}</p>
          </Part>
          <Part title={say('turn.points')}>
            {findings.length === 0 ? (
              <p>{say('turn.nothing')}</p>
            ) : (
              <ul>
                {findings.map(finding => (
                  <Point key={keyOf(finding)} review={review} finding={finding} />
                ))}
              </ul>
            )}
          </Part>
          {lost && reply.slip !== undefined && (
            <Part title={say('turn.slip')}>
              <p>{reply.slip}</p>
            </Part>
          )}
          {better !== undefined && (
            <div className={styles['better']}>
              <Part title={say('turn.better')}>
                <p className={styles['words']}>{isNote ? better : say('turn.quote', { words: better })}</p>
              </Part>
            </div>
          )}
        </div>
      </div>
    </details>
  )
}

function Part({ title, children }: { title: string; children: React.ReactNode }) {
  return (
    <div className={styles['part']}>
      <h3 className={styles['label']}>{title}</h3>
      {children}
    </div>
  )
}

function lostWords({ findings }: TurnReview): string {
  const costly = findings.filter(({ points }) => points > 0)
  if (costly.length === 0) return say('turn.full')
  const lost = new Map<(typeof costly)[number]['dimension'], number>()
  for (const { dimension, points } of costly) lost.set(dimension, (lost.get(dimension) ?? 0) + points)
  return [...lost]
    .map(([of, points]) => say('turn.lost', { points, dimension: say(`dimension.${of}`).toLowerCase() }))
    .join(', ')
}

function keyOf({ dimension, reason, move, missing }: TurnReview['findings'][number]): string {
  return [dimension, reason, move, missing].join(' ')
}
