/** When a talk was hard on the person who had it: a minute is offered then, and nothing follows from refusing it. */

/** Insults, or worse: they land even where one knows that they are written. */
const ABUSE = 2
/** The customer shouts; the limit at which they leave is not far. */
const FURIOUS = 8
/** One outburst is over before it is felt; the third turn of it is work. */
const TURNS = 3
/** Whoever has had so many with no pause is tired, however they went. */
const IN_A_ROW = 3
/** Milliseconds between two talks that are no pause: a debrief is read in them. */
const NO_PAUSE = 10 * 60 * 1000

export interface Borne {
  /** Of the scenario, 0 none … 3 personal or threatening. */
  readonly abuse: number
  readonly fatal: boolean
  /** Before each turn, 0..10. */
  readonly angers: readonly number[]
  /** When this talk and the others began and ended, in milliseconds since 1970; this one first. */
  readonly spans: readonly [Span, ...(readonly Span[])]
}

export interface Span {
  readonly from: number
  readonly to: number
}

export const HARDSHIPS = ['fatal', 'abuse', 'anger', 'in-a-row'] as const
export type Hardship = (typeof HARDSHIPS)[number]

/** Why a minute would do good now; undefined where there is no such reason. */
export function hardship({ abuse, fatal, angers, spans }: Borne): Hardship | undefined {
  if (fatal) return 'fatal'
  if (abuse >= ABUSE) return 'abuse'
  if (longestRun(angers, anger => anger >= FURIOUS) >= TURNS) return 'anger'
  return inARow(spans) >= IN_A_ROW ? 'in-a-row' : undefined
}

function longestRun(values: readonly number[], counts: (value: number) => boolean): number {
  let longest = 0
  let run = 0
  for (const value of values) {
    run = counts(value) ? run + 1 : 0
    longest = Math.max(longest, run)
  }
  return longest
}

/** How many talks stand together, counted back from the first given. */
function inARow([now, ...others]: Borne['spans']): number {
  let { from } = now
  let count = 1
  const before = others.filter(({ to }) => to <= now.from).toSorted((a, b) => b.to - a.to)
  for (const span of before) {
    // Two tabs may have talked at once; that is one stretch all the same.
    if (from - span.to > NO_PAUSE) break
    from = Math.min(from, span.from)
    count++
  }
  return count
}
