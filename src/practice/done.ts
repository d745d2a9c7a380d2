/** What was practised: finished talks and drilled moments, as the plan reads them. */
import type { Move, Practice } from '../scenario/vocabulary.ts'
import type { Chance } from './chances.ts'
import { DAY } from './day.ts'

export interface DoneTalk {
  readonly attempt: string
  readonly scenario: string
  /** When it ended: milliseconds since 1970, as the clock of that day had it. */
  readonly at: number
  /** Of the scenario, 1 gentle … 5 severe. */
  readonly level: number
  readonly overall: number
  /** In every dimension that the scenario claims, and nothing fatal. */
  readonly passed: boolean
  /** Said differently from a turn on: its ending was known, so it says nothing of the level. */
  readonly forked: boolean
  /** Of a fork only those from its turn on: what came before was had already. */
  readonly chances: readonly Chance[]
}

/** One answer of a drill. */
export interface DoneMoment {
  readonly id: string
  readonly at: number
  readonly chances: readonly Chance[]
}

export interface Done {
  readonly talks: readonly DoneTalk[]
  readonly moments: readonly DoneMoment[]
}

/** A scenario as it can be proposed. */
export interface Shelved {
  readonly scenario: string
  readonly level: number
  readonly teaches: readonly Practice[]
  /** What its reference way makes, one entry a chance. */
  readonly asks: readonly Move[]
}

/** A clock is that much ahead at most without anybody noticing. */
const AHEAD = DAY

/**
 * What happened, earliest first.
 *
 * Nothing happened later than now. What says so by less than a day was just now; what says so by more was written by a
 * clock that was wrong, and nobody knows when it was: it counts as old as the newest that has a date, and comes before
 * it, so that it does not stay new for as long as that clock was ahead.
 */
export function inOrder<Happened extends { readonly at: number }>(
  all: readonly Happened[],
  idOf: (one: Happened) => string,
  now: number,
): readonly Happened[] {
  const sorted = all.toSorted((a, b) => a.at - b.at || (idOf(a) < idOf(b) ? -1 : 1))
  const newest = Math.min(now, sorted.findLast(({ at }) => at <= now + AHEAD)?.at ?? 0)
  return sorted
    .map(one => {
      const isDated = one.at <= now + AHEAD
      return { isDated, one: one.at > now ? { ...one, at: isDated ? now : newest } : one }
    })
    .toSorted((a, b) => a.one.at - b.one.at || Number(a.isDated) - Number(b.isDated))
    .map(({ one }) => one)
}
