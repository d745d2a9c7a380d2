/** How each move stands: its last chances, and when it is due. */
import { type Move, MOVES, type Practice, PRACTICES } from '../scenario/vocabulary.ts'
import { MOVE_SOURCE } from '../scoring/rubric.ts'
import type { Chance } from './chances.ts'
import { DAY } from './day.ts'
import { countsOf, gradeOf } from './grade.ts'
import { inOrder, type Done } from './done.ts'
import { dueAfter, type Review } from './spacing.ts'

export interface MoveStanding {
  readonly move: Move
  /** Milliseconds since 1970. */
  readonly due: number
  /** When it last came up. */
  readonly last: number
  /** The last chances that it had, five at most, and how many of them were taken. */
  readonly of: number
  readonly taken: number
}

/** Chances further back say how someone was, not how they are. */
const LATELY = 5

/** Due within so much is due today: nobody comes back at the same hour, and no time zone need be known. */
const SOON = DAY / 2

/**
 * Every move that ever came up, the most pressing first. Nothing of this is kept: it follows from the talks and drills,
 * in whatever order they are given.
 */
export function standingsOf({ talks, moments }: Done, now: number): readonly MoveStanding[] {
  const reviews = new Map<Move, Review[]>()
  const chances = new Map<Move, Chance[]>()
  const all = [
    ...talks.map(({ at, attempt, forked, chances: had }) => ({
      at,
      id: `talk ${attempt}`,
      forked,
      chances: had,
    })),
    ...moments.map(({ at, id, chances: had }) => ({ at, id: `moment ${id}`, forked: false, chances: had })),
  ]
  for (const one of inOrder(all, ({ id }) => id, now)) {
    for (const [move, { of, taken }] of countsOf(one.chances)) {
      const past = reviews.get(move) ?? []
      const review: Review = { at: one.at, grade: gradeOf(taken, of) }
      if (!(one.forked && isRepeated(review, past.at(-1)))) past.push(review)
      if (past.length > 0) reviews.set(move, past)
    }
    for (const chance of one.chances) {
      chances.set(chance.move, [...(chances.get(chance.move) ?? []), chance].slice(-LATELY))
    }
  }
  return [...reviews]
    .map(([move, past]): MoveStanding => {
      const lately = chances.get(move) ?? []
      return {
        move,
        due: dueAfter(past) ?? now,
        last: past.at(-1)?.at ?? now,
        of: lately.length,
        taken: lately.filter(({ taken }) => taken).length,
      }
    })
    .toSorted((a, b) => weightOf(b) - weightOf(a) || a.due - b.due || place(a) - place(b))
}

/** Said differently with the better words just read: that it went right then says little of whether it lasts. */
function isRepeated({ at, grade }: Review, last: Review | undefined): boolean {
  return last !== undefined && grade !== 'again' && at - last.at < DAY
}

export function isDue({ due }: MoveStanding, now: number): boolean {
  return due <= now + SOON
}

/**
 * How much practice a due move asks for: at most twice as much where every chance was missed as where none was. Little is
 * known from a chance or two, so that each move counts as if it had been taken once and missed once more.
 */
export function weightOf({ of, taken }: Pick<MoveStanding, 'of' | 'taken'>): number {
  return 2 - (taken + 1) / (of + 2)
}

/**
 * The practices that what is due goes back to, in the order of the table. A practice has no card of its own: it is as
 * due as the moves that make it up, and a second count of the same talks would only disagree with the first.
 */
export function duePractices(due: readonly MoveStanding[]): readonly Practice[] {
  return PRACTICES.filter(practice => due.some(({ move }) => MOVE_SOURCE[move] === practice))
}

function place({ move }: MoveStanding): number {
  return MOVES.indexOf(move)
}
