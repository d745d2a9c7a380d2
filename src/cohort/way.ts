/** A way through a scenario, graded: what a list of choices comes to, whoever made them. */
import type { Dimension, Tone } from '../scenario/vocabulary.ts'
import type { Fatal } from '../scoring/fatal.ts'
import type { Finding } from '../scoring/score.ts'

export interface Way {
  /** The choices, and what was carried: the same text is the same way. */
  readonly key: string
  /** A short text for the key, nearly always another for another key. */
  readonly hash: string
  readonly steps: readonly Step[]
  /** Null while the talk is not over; then its scores are null too. */
  readonly ending: string | null
  readonly scores: Readonly<Record<Dimension, number | null>> | null
  readonly overall: number | null
  readonly fatal: readonly Fatal[]
  readonly findings: readonly Finding[]
  /** The same, one for one, with the points that they would take if no dimension ended at 0. */
  readonly uncut: readonly Finding[]
}

/** One reply, or one silence. */
export interface Step {
  readonly beat: string
  readonly tone: Tone
  /** Null for a silence. */
  readonly reply: string | null
  /** Counted from 1 among the replies; 0 for a silence. */
  readonly turn: number
  /** The ids of the replies that were there, in the order of the file. */
  readonly offered: readonly string[]
  /** Where the talk went: a beat, or an ending; a note comes between without being one of the two. */
  readonly to: string
  /** After it. */
  readonly anger: number
  readonly trust: number
}

/** A way that came to its end. */
export interface WholeWay extends Way {
  readonly ending: string
  readonly scores: Readonly<Record<Dimension, number | null>>
  readonly overall: number
}

export function isWhole(way: Way): way is WholeWay {
  return way.ending !== null && way.scores !== null && way.overall !== null
}
