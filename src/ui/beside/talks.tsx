/** What was said in two talks: what was the same folded to a line, then turn beside turn from where they part. */
import { say } from '../../i18n/beside-speech.ts'
import { say as sayInDebrief } from '../../i18n/debrief-speech.ts'
import { number } from '../../i18n/page-speech.ts'
import { silencesBefore } from '../../practice/beside.ts'
import debrief from '../debrief/debrief.module.css'
import { Lost } from '../debrief/lost.tsx'
import type { Review, TurnReview } from '../debrief/review.ts'
import { Spoken } from '../debrief/spoken.tsx'
import type { TwoTalks } from './beside-view.tsx'
import styles from './talks.module.css'

export function Talks({ first, second, compared: { same, apart }, name }: TwoTalks & { name: string }) {
  return (
    <section className={debrief['section']}>
      <h2>{say('said.title')}</h2>
      {same > 0 && (
        <details className={styles['same']}>
          <summary>{say('said.same', { same })}</summary>
          <ol>
            {second.turns.slice(0, same).map(of => (
              <li key={of.turn.n}>
                <h3>{say('said.turn', { n: number(of.turn.n) })}</h3>
                <Said review={second} of={of} name={name} />
              </li>
            ))}
          </ol>
        </details>
      )}
      {apart.length > 0 && (
        <ol className={styles['apart']}>
          {apart.map(({ n }, index) => (
            <li key={n} data-parts={index === 0 || undefined}>
              <h3>{say(index === 0 ? 'said.parts' : 'said.turn', { n: number(n) })}</h3>
              <Side label={say('first')} review={first} n={n} name={name} />
              <Side label={say('second')} review={second} n={n} name={name} />
            </li>
          ))}
        </ol>
      )}
    </section>
  )
}

interface SideProps {
  readonly label: string
  readonly review: Review
  readonly n: number
  readonly name: string
}

function Side({ label, review, n, name }: SideProps) {
  const of = review.turns[n - 1]
  return (
    <div className={styles['side']} data-over={!of || undefined}>
      <h4>{label}</h4>
      {of ? <Said review={review} of={of} name={name} /> : <p>{say('said.over')}</p>}
    </div>
  )
}

/** One turn of one talk: their words, yours, and how they felt after it. */
function Said({ review, of, name }: Pick<SideProps, 'review' | 'name'> & { of: TurnReview }) {
  const { turn, isNote, words } = of
  const { scenario } = review.script
  const silences = silencesBefore(review.transcript, turn.n)
  const quoted = (text: string) => (isNote ? text : sayInDebrief('turn.quote', { words: text }))
  return (
    <dl>
      <div>
        <dt>{isNote ? sayInDebrief('turn.asked') : sayInDebrief('turn.said', { name })}</dt>
        <dd>
          <Spoken of={scenario}>{quoted(words)}</Spoken>
          {silences > 0 && <p className={styles['after']}>{say('said.silent', { times: silences })}</p>}
        </dd>
      </div>
      <div className={styles['yours']}>
        <dt>{sayInDebrief(isNote ? 'turn.wrote' : 'turn.you')}</dt>
        <dd>
          <Spoken of={scenario}>{quoted(turn.said.reply.say)}</Spoken>
          <p className={styles['after']}>
            <b>
              <Lost of={of} />
            </b>{' '}
            {!isNote &&
              say('said.after', { anger: number(turn.after.anger), trust: number(turn.after.trust) })}
          </p>
        </dd>
      </div>
    </dl>
  )
}
