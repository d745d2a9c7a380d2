/** The debrief on one sheet of paper: seen only in print, whatever is open on the screen. */
import { memo } from 'react'
import { say } from '../../i18n/debrief-speech.ts'
import { date } from '../../i18n/page-speech.ts'
import { say as sayOfOwn } from '../../i18n/own-speech.ts'
import { sumValues } from '../../i18n/sum-words.ts'
import { cleanName } from '../../practice/talk-file.ts'
import { DIMENSIONS } from '../../scenario/vocabulary.ts'
import { useOwn } from './own.ts'
import type { Review } from './review.ts'
import styles from './sheet.module.css'
import { SheetTurningPoints } from './sheet-turning-points.tsx'
import { SheetTurns } from './sheet-turns.tsx'
import { Spoken } from './spoken.tsx'
import type { TurningPoint } from './turning-points.ts'
import { verdictWords } from './verdict-words.ts'
import { VoyageView } from './voyage-view.tsx'

/** As wide as the sheet within its margins, in pixels of print. */
const CHART = { width: 700, height: 206 }

interface SheetProps {
  readonly review: Review
  readonly points: readonly TurningPoint[]
  readonly turning: readonly number[]
  readonly name: string
}

export const Sheet = memo(function Sheet({ review, points, turning, name }: SheetProps) {
  const { attempt, card, script, ending, turns } = review
  const { scenario } = script
  const { rating, name: typed } = useOwn()
  const playedBy = cleanName(typed)
  const differently = rating?.differently ?? ''
  const scores = DIMENSIONS.flatMap(of => {
    const score = card.scores[of]
    return score === null ? [] : [{ label: say(`dimension.${of}`), score, guess: rating?.guesses?.[of] }]
  })
  return (
    <section className={styles['sheet']} aria-label={say('sheet.name')} hidden>
      <p className={styles['kicker']}>
        <Spoken of={scenario} as="b">
          {scenario.title}
        </Spoken>{' '}
        <span>{say('kicker', { mode: attempt.mode, turns: turns.length, date: date(attempt.started) })}</span>{' '}
        {playedBy !== '' && <span dir="auto">{sayOfOwn('played-by', { name: playedBy })}</span>}
      </p>
      <h1>{say(`ended.${ending.ends}`, { name, passed: card.passed ? 'yes' : 'no' })}</h1>
      <div className={styles['ended']}>
        <p>
          <b>{verdictWords(review)}</b>{' '}
          <Spoken of={scenario} as="span">
            {ending.afterwards}
          </Spoken>{' '}
          {scenario.scores.includes('compensation') && say('fair.given', sumValues(review.transcript))}
        </p>
        <div>
          {differently !== '' && (
            <p className={styles['differently']}>
              <b>{sayOfOwn('sheet.differently')}</b> <span dir="auto">{differently}</span>
            </p>
          )}
          <dl>
            {[...scores, { label: say('scores.overall'), score: card.overall, guess: undefined }].map(
              ({ label, score, guess }) => (
                <div key={label}>
                  <dt>{label}</dt>
                  <dd>
                    <p>
                      <b>{score}</b>{' '}
                      {guess !== undefined && <small>{sayOfOwn('sheet.guess', { guess })}</small>}
                    </p>
                    <svg viewBox="0 0 100 6" preserveAspectRatio="none" aria-hidden="true">
                      <rect width={score} height="6" />
                      <path d="M0 6H100" />
                      {guess !== undefined && <path d={`M${guess} -4V10`} className={styles['guess']} />}
                    </svg>
                  </dd>
                </div>
              ),
            )}
          </dl>
        </div>
      </div>
      <h2>{say('mood.title', { name })}</h2>
      <VoyageView review={review} turning={turning} size={CHART} />
      {points.length > 0 && <SheetTurningPoints review={review} points={points} />}
      <SheetTurns review={review} crowded={points.length > 2} />
    </section>
  )
})
