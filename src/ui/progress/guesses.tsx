/** How far your own guesses lay from the scores, talk by talk. */
import { useMemo } from 'react'
import { shapeOf } from '../../figure/plots/shapes.ts'
import { say as sayInDebrief } from '../../i18n/debrief-speech.ts'
import { date, number } from '../../i18n/page-speech.ts'
import { day, say } from '../../i18n/progress-speech.ts'
import { signed } from '../../i18n/signed.ts'
import { type Guess, guessesOver } from '../../practice/guesses.ts'
import type { PractisedTalk } from '../../practice/practised-talk.ts'
import type { Rating } from '../../practice/rating.ts'
import { FEWEST } from '../../practice/trend.ts'
import { DIMENSIONS } from '../../scenario/vocabulary.ts'
import { Folded } from './folded.tsx'
import { MarkOf } from './key.tsx'
import { PlotView } from './plot-view.tsx'
import plotStyles from './plot.module.css'
import type { Someone } from './practised-talks.ts'
import styles from './progress.module.css'

interface GuessesProps {
  readonly talks: readonly PractisedTalk[]
  readonly ratings: readonly Rating[]
  readonly people: ReadonlyMap<string, Someone>
}

/** Nobody is asked to rate: where nobody did, there is nothing here. */
export function Guesses({ talks, ratings, people }: GuessesProps) {
  const guesses = useMemo(() => guessesOver(talks, ratings), [talks, ratings])
  if (guesses.length === 0) return null
  const rated = new Set(guesses.map(({ talk }) => talk)).size
  const off = guesses.reduce((sum, each) => sum + Math.abs(offOf(each)), 0) / guesses.length
  return (
    <section className={styles['section']}>
      <h2>{say('guesses.title')}</h2>
      <p className={styles['sub']}>
        {say('guesses.sub', { talks: rated })} {say('guesses.mean', { off: number(Math.round(off)) })}{' '}
        {rated < FEWEST && say('guesses.few')}
      </p>
      <ul className={plotStyles['key']}>
        {DIMENSIONS.filter(of => guesses.some(({ dimension }) => dimension === of)).map(dimension => (
          <li key={dimension}>
            <MarkOf shape={shapeOf(DIMENSIONS.indexOf(dimension))} />
            <span>{sayInDebrief(`dimension.${dimension}`)}</span>
          </li>
        ))}
      </ul>
      <div className={styles['alone']}>
        <PlotView
          label={say('guesses.picture', { guesses: guesses.length })}
          height={156}
          marks={guesses.map(guess => ({
            value: offOf(guess),
            shape: shapeOf(DIMENSIONS.indexOf(guess.dimension)),
            day: day(guess.started),
          }))}
          levels={[
            { value: -100, text: signed(-100), is: 'grid' },
            { value: 0, text: say('guesses.line'), is: 'mark' },
            { value: 100, text: signed(100), is: 'grid' },
          ]}
          lines={[]}
          last=""
        />
      </div>
      <Folded name={say('table')} label={`${say('table')}: ${say('guesses.title')}`}>
        {() => <GuessTable guesses={guesses} people={people} />}
      </Folded>
    </section>
  )
}

function offOf({ guess, score }: Guess): number {
  return guess - score
}

function GuessTable({ guesses, people }: { guesses: readonly Guess[]; people: GuessesProps['people'] }) {
  return (
    <table>
      <caption className={styles['hidden']}>{say('guesses.caption')}</caption>
      <thead>
        <tr>
          <th scope="col">{say('table.date')}</th>
          <th scope="col">{say('table.with')}</th>
          <th scope="col">{say('guesses.dimension')}</th>
          {(['guesses.guess', 'table.score', 'guesses.off'] as const).map(id => (
            <th key={id} scope="col" className={styles['number']}>
              {say(id)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {guesses.toReversed().map(guess => (
          <tr key={`${guess.talk} ${guess.dimension}`}>
            <td>{date(guess.started)}</td>
            <td>{people.get(guess.scenario)?.name ?? guess.scenario}</td>
            <td>{sayInDebrief(`dimension.${guess.dimension}`)}</td>
            <td className={styles['number']}>{number(guess.guess)}</td>
            <td className={styles['number']}>{number(guess.score)}</td>
            <td className={styles['number']}>{signed(offOf(guess))}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
