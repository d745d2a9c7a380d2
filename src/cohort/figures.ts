/** What a group of people did in one scenario: which way they went, what they chose, and what went with it. */
import { NOTE } from '../scenario/vocabulary.ts'
import { attemptsIn, type Group, isNamed } from './cohort.ts'
import {
  addPairs,
  type Correlation,
  correlationOf,
  type NoCorrelation,
  noPairs,
  type PairSums,
} from './correlation.ts'
import type { Kept } from './kept.ts'
import { type Mark, MARKS, scoresWithout } from './rest-score.ts'
import { addTime, noTimes, type Spread, spreadOf, type Times } from './times.ts'
import { isWhole, type WholeWay } from './way.ts'

export interface ScenarioFigures {
  readonly group: Group
  /** Finished attempts, each once. */
  readonly attempts: number
  readonly unfinished: number
  /** People: all that follows counts the first attempt of each. */
  readonly people: number
  /** Of them, those whom their file does not name: each attempt counts as a person of its own. */
  readonly nameless: number
  /** Of the first attempts. */
  readonly before: Before
  /** In the order of the file, the note last; those that nobody came to as well. */
  readonly beats: readonly BeatFigures[]
  /** Those that somebody took, and all that the author wrote. */
  readonly passes: readonly Pass[]
  /** By id, in the order of the file. */
  readonly endings: ReadonlyMap<string, number>
  /** In the order of the file. */
  readonly replies: readonly ReplyFigures[]
  readonly scores: Readonly<Record<Mark, ScoreSpread | null>>
  readonly fatal: number
}

interface Before {
  readonly first: number
  readonly playedBefore: number
  /** Of those, who had seen a debrief; null where no source says. */
  readonly debriefed: number | null
}

export interface BeatFigures {
  readonly beat: string
  /** How often somebody came here. */
  readonly visits: number
  /** How many people did. */
  readonly people: number
  readonly silences: number
  /** Of a reply given here. */
  readonly seconds: Spread | null
}

export interface Pass {
  readonly from: string
  readonly to: string
  readonly people: number
  readonly times: number
}

export interface ReplyFigures {
  readonly beat: string
  readonly reply: string
  /** People who came to where it was there to be said. */
  readonly offered: number
  /** People who said it the first time that it was. */
  readonly chosen: number
  /** Of choosing it, with the scores without that turn; null where the scenario does not claim the dimension. */
  readonly goesWith: Readonly<Record<Mark, Correlation | NoCorrelation | null>>
}

export interface ScoreSpread {
  readonly lower: number
  readonly median: number
  readonly upper: number
}

export function figuresOf(group: Group): ScenarioFigures {
  const { scenario } = group.graded.script
  const counts = newCounts()
  let nameless = 0
  const alike = new Map<string, Kept[]>()
  for (const [key, { first }] of group.people) {
    if (!isNamed(key)) nameless++
    const others = alike.get(first.way)
    if (others) others.push(first)
    else alike.set(first.way, [first])
  }
  for (const [key, people] of alike) {
    const way = group.ways.grade(key)
    if (way && isWhole(way)) count(counts, way, people)
  }
  const moments = Object.values(scenario.beats).filter(beat => beat.kind === 'moment')
  const places = [...moments, ...(scenario.note ? [scenario.note] : [])]
  const claimed: readonly Mark[] = ['overall', ...scenario.scores]
  return {
    group,
    attempts: attemptsIn(group),
    unfinished: group.unfinished.size,
    people: group.people.size,
    nameless,
    before: counts.before,
    beats: places.map(({ id }) => beatFigures(counts, id)),
    passes: passesOf(group, counts),
    endings: new Map(
      Object.values(scenario.beats).flatMap(({ id, kind }) =>
        kind === 'ending' ? [[id, counts.endings.get(id) ?? 0]] : [],
      ),
    ),
    replies: places.flatMap(({ id: beat, replies }) =>
      replies.map(({ id: reply }) => {
        const sums = counts.replies.get(beat)?.get(reply)
        const overall = sums?.overall ?? noPairs()
        return {
          beat,
          reply,
          offered: overall.people,
          chosen: overall.chosen,
          goesWith: goesWith(sums, claimed),
        }
      }),
    ),
    scores: perMark(mark => (claimed.includes(mark) ? scoreSpread(counts.scores[mark]) : null)),
    fatal: counts.fatal,
  }
}

interface Counts {
  readonly visits: Map<string, number>
  readonly people: Map<string, number>
  readonly silences: Map<string, number>
  readonly seconds: Map<string, Times>
  readonly passes: Map<string, { people: number; times: number }>
  readonly endings: Map<string, number>
  /** By beat, then by reply. */
  readonly replies: Map<string, Map<string, ReplySums>>
  /** How many ways were counted. */
  ways: number
  /** By points, 0 to 100. */
  readonly scores: Record<Mark, Uint32Array>
  readonly before: { first: number; playedBefore: number; debriefed: number | null }
  fatal: number
}

/** `met` is the number of the way in which it was last there. */
type ReplySums = Record<Mark, PairSums> & { met: number }

function newCounts(): Counts {
  return {
    visits: new Map(),
    people: new Map(),
    silences: new Map(),
    seconds: new Map(),
    passes: new Map(),
    endings: new Map(),
    replies: new Map(),
    ways: 0,
    scores: perMark(() => new Uint32Array(101)),
    before: { first: 0, playedBefore: 0, debriefed: null },
    fatal: 0,
  }
}

function perMark<Value>(make: (mark: Mark) => Value): Record<Mark, Value> {
  return Object.fromEntries(MARKS.map(mark => [mark, make(mark)])) as Record<Mark, Value>
}

/** What follows from a way is reckoned once, however many went it. */
function count(counts: Counts, way: WholeWay, those: readonly Kept[]): void {
  const people = those.length
  more(counts.endings, way.ending, people)
  for (const { before } of those) {
    if (before.played === 0) counts.before.first++
    else counts.before.playedBefore++
    if (before.debriefed !== null)
      counts.before.debriefed = (counts.before.debriefed ?? 0) + (before.debriefed > 0 ? 1 : 0)
  }
  if (way.fatal.length > 0) counts.fatal += people
  for (const mark of MARKS) {
    const points = mark === 'overall' ? way.overall : way.scores[mark]
    if (points !== null) counts.scores[mark][points] = (counts.scores[mark][points] ?? 0) + people
  }
  countSteps(counts, way, people)
  countTimes(counts, way, those)
  countReplies(counts, way, people)
}

function countSteps(counts: Counts, { steps }: WholeWay, people: number): void {
  const came = new Set<string>()
  const passed = new Set<string>()
  let at: string | undefined
  for (const { beat, reply, to } of steps) {
    if (beat !== at) {
      more(counts.visits, beat, people)
      if (!came.has(beat)) more(counts.people, beat, people)
      came.add(beat)
    }
    // Back to the same beat by a reply is another visit.
    at = reply === null ? beat : undefined
    if (reply === null) more(counts.silences, beat, people)
    // The talk is over when the note is written.
    if (beat === NOTE || (reply === null && to === beat)) continue
    const key = pairKey(beat, to)
    const pass = counts.passes.get(key) ?? { people: 0, times: 0 }
    counts.passes.set(key, pass)
    pass.times += people
    if (!passed.has(key)) pass.people += people
    passed.add(key)
  }
}

function countTimes({ seconds }: Counts, { steps }: WholeWay, those: readonly Kept[]): void {
  for (const [index, { beat, reply }] of steps.entries()) {
    if (reply === null) continue
    const times = seconds.get(beat) ?? noTimes()
    seconds.set(beat, times)
    for (const kept of those) addTime(times, kept.times.charCodeAt(index))
  }
}

/** Each reply once a person: the first time that it could be said. */
function countReplies(counts: Counts, way: WholeWay, people: number): void {
  const nth = ++counts.ways
  for (const step of way.steps) {
    if (step.reply === null) continue
    const here = counts.replies.get(step.beat) ?? new Map<string, ReplySums>()
    counts.replies.set(step.beat, here)
    let rest: ReturnType<typeof scoresWithout> | undefined
    for (const reply of step.offered) {
      let sums = here.get(reply)
      if (!sums) here.set(reply, (sums = { ...perMark(noPairs), met: 0 }))
      if (sums.met === nth) continue
      sums.met = nth
      rest ??= scoresWithout(way, step.turn)
      for (const mark of MARKS) {
        const points = rest[mark]
        if (points !== null) addPairs(sums[mark], reply === step.reply, points, people)
      }
    }
  }
}

function beatFigures({ visits, people, silences, seconds }: Counts, beat: string): BeatFigures {
  const times = seconds.get(beat)
  return {
    beat,
    visits: visits.get(beat) ?? 0,
    people: people.get(beat) ?? 0,
    silences: silences.get(beat) ?? 0,
    seconds: (times && spreadOf(times)) ?? null,
  }
}

function passesOf({ graded }: Group, { passes }: Counts): readonly Pass[] {
  const keys = new Set<string>()
  for (const { moment, replies } of graded.script.moments.values())
    for (const { reply } of replies) for (const { beat } of reply.to) keys.add(pairKey(moment.id, beat))
  // Those that no author wrote: a customer who has had enough.
  for (const key of [...passes.keys()].toSorted()) keys.add(key)
  return [...keys].map(key => {
    const [from = '', to = ''] = key.split(' ')
    return { from, to, ...(passes.get(key) ?? { people: 0, times: 0 }) }
  })
}

function goesWith(
  sums: Record<Mark, PairSums> | undefined,
  claimed: readonly Mark[],
): Record<Mark, Correlation | NoCorrelation | null> {
  return perMark(mark => (claimed.includes(mark) ? correlationOf(sums?.[mark] ?? noPairs()) : null))
}

/** Exact: there are a hundred and one scores. */
function scoreSpread(counts: Uint32Array): ScoreSpread | null {
  const all = counts.reduce((sum, one) => sum + one, 0)
  if (all === 0) return null
  const at = (share: number) => {
    let left = Math.ceil(share * all)
    return counts.findIndex(one => (left -= one) <= 0)
  }
  return { lower: at(0.25), median: at(0.5), upper: at(0.75) }
}

/** Ids have no spaces. */
function pairKey(beat: string, other: string): string {
  return `${beat} ${other}`
}

function more(counts: Map<string, number>, key: string, by: number): void {
  counts.set(key, (counts.get(key) ?? 0) + by)
}
