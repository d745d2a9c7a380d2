/** One dimension: its plot, what can honestly be said of it, and a table that says the same. */
import { useMemo } from 'react'
import { shapeOf, type Shape } from '../../figure/plots/shapes.ts'
import { say as sayInDebrief } from '../../i18n/debrief-speech.ts'
import { calledBy } from '../../i18n/names.ts'
import { number } from '../../i18n/page-speech.ts'
import { day, say } from '../../i18n/progress-speech.ts'
import type { PractisedTalk } from '../../practice/practised-talk.ts'
import { type Scored, scoresOverTime, type Series, seriesOf } from '../../practice/scores-over-time.ts'
import { type Trend, trendOf } from '../../practice/trend.ts'
import type { Dimension } from '../../scenario/vocabulary.ts'
import { RUBRIC } from '../../scoring/rubric.ts'
import { Folded } from './folded.tsx'
import { PlotView } from './plot-view.tsx'
import type { Someone } from './practised-talks.ts'
import styles from './progress.module.css'
import { ScoreTable } from './score-table.tsx'

/** More lines than this are a thicket, and more sentences a list: the lines are left out, and the list is folded away. */
const MOST_TRENDS = 3

interface DimensionPlotProps {
  readonly dimension: Dimension
  readonly talks: readonly PractisedTalk[]
  readonly people: ReadonlyMap<string, Someone>
  readonly shapes: ReadonlyMap<string, Shape>
}

interface Told extends Series {
  readonly trend: Trend
}

export function DimensionPlot({ dimension, talks, people, shapes }: DimensionPlotProps) {
  const scored = useMemo(() => scoresOverTime(talks, dimension), [talks, dimension])
  const told = useMemo(
    () => seriesOf(scored).map((series): Told => ({ ...series, trend: trendOf(series.scores) })),
    [scored],
  )
  const lines = told.flatMap(lineOf)
  const name = sayInDebrief(`dimension.${dimension}`)
  return (
    <section className={styles['plot']}>
      <h3>{name}</h3>
      {scored.length > 0 && (
        <PlotView
          label={say('plot.picture', { talks: scored.length })}
          marks={scored.map(({ scenario, score, started }) => ({
            value: score,
            shape: shapes.get(scenario) ?? shapeOf(0),
            day: day(started),
          }))}
          levels={levels()}
          lines={lines.length > MOST_TRENDS ? [] : lines}
          last={number(scored.at(-1)?.score ?? 0)}
        />
      )}
      <p>{rangeWords(scored)}</p>
      <Trends words={told.flatMap(series => trendWords(series, people) ?? [])} name={name} />
      {scored.length > 0 && (
        <Folded name={say('table')} label={`${say('table')}: ${name}`}>
          {() => (
            <ScoreTable caption={say('table.caption', { dimension: name })} scored={scored} people={people} />
          )}
        </Folded>
      )}
    </section>
  )
}

function Trends({ words, name }: { words: readonly string[]; name: string }) {
  const all = words.map(each => <p key={each}>{each}</p>)
  if (words.length <= MOST_TRENDS) return all
  const label = say('trends', { count: words.length })
  return (
    <Folded name={label} label={`${label}: ${name}`}>
      {() => all}
    </Folded>
  )
}

function levels() {
  return [
    { value: 0, text: number(0), is: 'grid' as const },
    { value: 50, text: number(50), is: 'grid' as const },
    { value: RUBRIC.passMark, text: say('pass', { mark: RUBRIC.passMark }), is: 'mark' as const },
    { value: 100, text: number(100), is: 'grid' as const },
  ]
}

function lineOf({ trend, places }: Told) {
  if (trend.kind !== 'rising' && trend.kind !== 'falling') return []
  const [from = 0, to = 0] = [places[0], places.at(-1)]
  return [{ from: { place: from, value: trend.from }, to: { place: to, value: trend.to } }]
}

function rangeWords(scored: readonly Scored[]): string {
  const scores = scored.map(({ score }) => score)
  const last = scores.at(-1)
  if (last === undefined) return say('range.none')
  const low = Math.min(...scores)
  const high = Math.max(...scores)
  if (scores.length === 1) return say('range.one', { score: number(last) })
  if (low === high) return say('range.same', { score: number(low) })
  return say('range.some', { low: number(low), high: number(high), last: number(last) })
}

function trendWords({ scenario, mode, scores, trend }: Told, people: ReadonlyMap<string, Someone>) {
  if (trend.kind === 'too-few') return undefined
  const name = calledBy(people.get(scenario)?.name ?? scenario)
  const about = { name, mode, talks: scores.length }
  if (trend.kind === 'unclear') return say('trend.unclear', about)
  const rounded = (value: number) => number(Math.round(value))
  return say(`trend.${trend.kind}`, { ...about, from: rounded(trend.from), to: rounded(trend.to) })
}
