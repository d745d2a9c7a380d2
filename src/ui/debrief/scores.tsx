/** The scores as draught marks: dark up to the level, which is the lowest, and pale above it. */
import type { CSSProperties } from 'react'
import { say } from '../../i18n/debrief-speech.ts'
import { fatalWords } from '../../i18n/fatal-words.ts'
import type { Rating } from '../../practice/rating.ts'
import { DIMENSIONS, type Dimension } from '../../scenario/vocabulary.ts'
import { FairSum } from './fair-sum.tsx'
import { useOwn } from './own.ts'
import { OwnEye } from './own-eye.tsx'
import type { Review } from './review.ts'
import styles from './scores.module.css'

/** Under this the dark part of a plank is too low to carry its figure. */
const CARRIES = 44

/** Over this there is no room above the level for what the level is called. */
const HIGH = 68

export function Scores({ review }: { review: Review }) {
  const { card, script, mark } = review
  const { scenario } = script
  const guesses = useOwn().rating?.guesses
  const { overall, fatal } = card
  const claimed = DIMENSIONS.flatMap(of => {
    const score = card.scores[of]
    return score === null ? [] : [{ of, score }]
  })
  const kind = claimed.length < 2 ? 'one' : fatal.length > 0 ? 'other' : 'level'
  return (
    <section className={styles['section']} data-guessed={guesses ? true : undefined}>
      <div className={styles['said']}>
        <h2>{say('scores.title', { kind })}</h2>
        {fatal.length > 0 ? (
          <>
            <ul className={styles['flags']}>
              {fatal.map(flag => (
                <li key={flag}>{fatalWords(scenario, flag)}</li>
              ))}
            </ul>
            <p>{say('scores.fatal')}</p>
          </>
        ) : (
          <p>{say('scores.level', { overall, kind: levelOf(claimed.map(({ score }) => score)) })}</p>
        )}
        {scenario.scores.includes('compensation') && <FairSum review={review} />}
      </div>
      <div
        className={styles['draught']}
        data-figures={overall < CARRIES ? 'above' : 'within'}
        style={
          {
            '--level': overall,
            '--planks': claimed.length,
            '--highest': Math.max(...claimed.map(({ score }) => score)),
          } as CSSProperties
        }
      >
        {[100, mark].map(at => (
          <span
            key={at}
            className={styles['tick']}
            style={{ '--at': at } as CSSProperties}
            aria-hidden="true"
          >
            <span>{at === mark ? say('scores.pass', { mark: at }) : at}</span>
          </span>
        ))}
        <dl>
          {claimed.map(({ of, score }) => (
            <div key={of} className={styles['plank']} style={{ '--score': score } as CSSProperties}>
              <dt>{say(`dimension.${of}`)}</dt>
              <dd>
                <strong>{score}</strong>
              </dd>
            </div>
          ))}
          <div className={styles['overall']} data-high={overall > HIGH || undefined}>
            <dt>{say('scores.overall')}</dt>
            <dd>
              <strong>{overall}</strong>
            </dd>
          </div>
        </dl>
        {guesses && <Guesses of={claimed} guesses={guesses} />}
      </div>
      <OwnEye review={review} />
    </section>
  )
}

interface GuessesProps {
  readonly of: readonly { readonly of: Dimension; readonly score: number }[]
  readonly guesses: NonNullable<Rating['guesses']>
}

/** Where each was guessed, as a mark on its plank; a sentence below says the same. */
function Guesses({ of: claimed, guesses }: GuessesProps) {
  return (
    <div className={styles['guesses']} aria-hidden="true">
      {claimed.map(({ of, score }) => (
        <div key={of}>
          {guesses[of] !== undefined && (
            <i style={{ '--guess': guesses[of], '--score': score } as CSSProperties} />
          )}
        </div>
      ))}
    </div>
  )
}

/** How the scores lie to the level. */
function levelOf(scores: readonly number[]): 'one' | 'equal' | 'two' | 'three' {
  if (scores.length < 2) return 'one'
  if (new Set(scores).size === 1) return 'equal'
  return scores.length === 2 ? 'two' : 'three'
}
