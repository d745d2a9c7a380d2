/** The three scores, and the overall one that is level with the lowest. */
import { say } from '../../i18n/debrief-speech.ts'
import { fatalWords } from '../../i18n/fatal-words.ts'
import { DIMENSIONS } from '../../scenario/vocabulary.ts'
import { RUBRIC } from '../../scoring/rubric.ts'
import styles from './debrief.module.css'
import type { Review } from './review.ts'

export function Scores({ review: { card, script } }: { review: Review }) {
  const { scenario } = script
  const claimed = DIMENSIONS.filter(dimension => card.scores[dimension] !== null)
  return (
    <section className={styles['section']}>
      <h2>{say('scores.title', { passed: card.passed ? 'yes' : 'no' })}</h2>
      {card.fatal.length > 0 ? (
        <>
          <ul className={styles['flags']}>
            {card.fatal.map(flag => (
              <li key={flag}>{fatalWords(scenario, flag)}</li>
            ))}
          </ul>
          <p>{say('scores.fatal')}</p>
        </>
      ) : (
        <p>
          {say('scores.level', { overall: card.overall, count: claimed.length })}{' '}
          {say('scores.mark', { mark: RUBRIC.passMark })}
        </p>
      )}
      <dl className={styles['scores']}>
        <Score label={say('scores.overall')} score={card.overall} level={card.overall} />
        {claimed.map(dimension => (
          <Score
            key={dimension}
            label={say(`dimension.${dimension}`)}
            score={card.scores[dimension] ?? 0}
            level={card.overall}
          />
        ))}
      </dl>
    </section>
  )
}

/** Dark up to the level, pale above it. */
function Score({ label, score, level }: { label: string; score: number; level: number }) {
  return (
    <div>
      <dt>{label}</dt>
      <dd>
        <strong>{score}</strong>
        <svg viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true">
          <rect className={styles['water']} width="100" height="8" />
          <rect className={styles['above']} width={score} height="8" />
          <rect className={styles['below']} width={Math.min(score, level)} height="8" />
          <rect className={styles['level']} x={Math.max(0, level - 0.4)} width="0.8" height="8" />
        </svg>
      </dd>
    </div>
  )
}
