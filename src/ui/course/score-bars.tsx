/** Scores as planks that lie: a figure, a line as long as it, and where the mark is; a list for whoever does not see it. */
import { say } from '../../i18n/course-speech.ts'
import { say as sayInDebrief } from '../../i18n/debrief-speech.ts'
import { number } from '../../i18n/page-speech.ts'
import { type Dimension, DIMENSIONS } from '../../scenario/vocabulary.ts'
import styles from './score-bars.module.css'

interface ScoreBarsProps {
  readonly scores: Readonly<Record<Dimension, number | null>>
  readonly overall: number
  /** Undefined where nobody passes or fails. */
  readonly mark: number | undefined
}

export function ScoreBars({ scores, overall, mark }: ScoreBarsProps) {
  const claimed = DIMENSIONS.flatMap(of => {
    const score = scores[of]
    return score === null ? [] : [{ name: sayInDebrief(`dimension.${of}`), score, whole: false }]
  })
  const all = [...claimed, { name: sayInDebrief('scores.overall'), score: overall, whole: true }]
  return (
    <div className={styles['bars']}>
      <dl>
        {all.map(({ name, score, whole }) => (
          <div key={name} data-whole={whole || undefined}>
            <dt>{name}</dt>
            <dd>
              <b>{number(score)}</b>
              <svg viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true" focusable="false">
                <rect className={styles['bar']} width={score} height="8" />
                <path className={styles['rule']} d="M0 8H100" />
                {mark !== undefined && <path className={styles['mark']} d={`M${mark} -3V11`} />}
              </svg>
            </dd>
          </div>
        ))}
      </dl>
      {mark !== undefined && <p>{say('result.mark', { mark: number(mark) })}</p>}
    </div>
  )
}
