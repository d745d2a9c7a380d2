/** The three scores, talk by talk: never the overall one, and no line where there is nothing to say. */
import { useMemo, useState } from 'react'
import { shapeOf } from '../../figure/plots/shapes.ts'
import { type Mode, MODES } from '../../dialogue/attempt.ts'
import { say } from '../../i18n/progress-speech.ts'
import type { PractisedTalk } from '../../practice/practised-talk.ts'
import { scoresOverTime, seriesOf } from '../../practice/scores-over-time.ts'
import { FEWEST } from '../../practice/trend.ts'
import { DIMENSIONS } from '../../scenario/vocabulary.ts'
import { Select } from '../parts/select.tsx'
import { DimensionPlot } from './dimension-plot.tsx'
import { Key } from './key.tsx'
import type { Someone } from './practised-talks.ts'
import styles from './progress.module.css'

/** From so many talks on, each plot has the width of the page. */
const MANY = 24

interface ScoresProps {
  readonly talks: readonly PractisedTalk[]
  readonly people: ReadonlyMap<string, Someone>
}

export function Scores({ talks, people }: ScoresProps) {
  const [mode, setMode] = useState<Mode | 'any'>('any')
  const own = useMemo(() => talks.filter(({ fork }) => !fork), [talks])
  const shown = useMemo(() => own.filter(talk => mode === 'any' || talk.mode === mode), [own, mode])
  const shapes = useMemo(
    () => new Map([...people.keys()].map((scenario, place) => [scenario, shapeOf(place)])),
    [people],
  )
  const there = new Set(shown.map(({ scenario }) => scenario))
  const modes = new Set(own.map(talk => talk.mode))
  if (own.length === 0) return null
  return (
    <section className={styles['section']}>
      <h2>{say('scores.title')}</h2>
      <p className={styles['sub']}>
        {subOf(shown)} {own.length < talks.length && say('scores.forks')}
      </p>
      {modes.size > 1 && (
        <div className={styles['filter']}>
          <Select
            label={say('mode')}
            value={mode}
            onChange={setMode}
            options={[['any', say('mode.any')], ...MODES.map(each => [each, say(`mode.${each}`)] as const)]}
          />
        </div>
      )}
      <Key people={people} shapes={shapes} there={there} />
      <div className={styles['plots']} data-many={shown.length > MANY || undefined}>
        {DIMENSIONS.map(dimension => (
          <DimensionPlot
            key={dimension}
            dimension={dimension}
            talks={shown}
            people={people}
            shapes={shapes}
          />
        ))}
      </div>
    </section>
  )
}

function subOf(talks: readonly PractisedTalk[]): string {
  const long = DIMENSIONS.some(dimension =>
    seriesOf(scoresOverTime(talks, dimension)).some(({ scores }) => scores.length >= FEWEST),
  )
  if (long) return say('scores.some', { fewest: FEWEST })
  return talks.length <= FEWEST
    ? say('scores.few', { talks: talks.length })
    : say('scores.none', { fewest: FEWEST })
}
