/** What each talk scored, in the order of the talks. */
import type { Mode } from '../dialogue/attempt.ts'
import type { Dimension } from '../scenario/vocabulary.ts'
import { byDate, type PractisedTalk } from './practised-talk.ts'

export interface Scored {
  readonly talk: string
  readonly scenario: string
  readonly started: string
  readonly mode: Mode
  readonly score: number
}

/** The earliest first. A fork is no talk of its own, and a talk that does not claim the dimension has no score in it. */
export function scoresOverTime(talks: readonly PractisedTalk[], dimension: Dimension): readonly Scored[] {
  return byDate(talks).flatMap(({ id, scenario, started, mode, fork, scores }) => {
    const score = scores[dimension]
    return fork || score === null ? [] : [{ talk: id, scenario, started, mode, score }]
  })
}

/** Scores that may be compared: one person, and one mode, for in practice there is help. */
export interface Series {
  readonly scenario: string
  readonly mode: Mode
  /** Places in the list that the series was taken from. */
  readonly places: readonly number[]
  readonly scores: readonly number[]
}

/**
 * What is long over says nothing of where scores are going now; and a trend compares each with each, which of thousands
 * would hold up the page.
 */
const MOST = 100

/** In the order in which each began; of a long one its end. */
export function seriesOf(scored: readonly Scored[]): readonly Series[] {
  const found = new Map<string, { scenario: string; mode: Mode; places: number[]; scores: number[] }>()
  for (const [place, { scenario, mode, score }] of scored.entries()) {
    const key = `${mode} ${scenario}`
    const series = found.get(key) ?? { scenario, mode, places: [], scores: [] }
    found.set(key, series)
    series.places.push(place)
    series.scores.push(score)
  }
  return [...found.values()].map(({ places, scores, ...of }) => ({
    ...of,
    places: places.slice(-MOST),
    scores: scores.slice(-MOST),
  }))
}
