/** Two talks beside each other: what was the same, where they part, and what came of each. */
import type { Attempt } from '../dialogue/attempt.ts'
import { isOver } from '../dialogue/state.ts'
import { type Transcript, type Turn, turnsOf } from '../dialogue/transcript.ts'
import { type Dimension, DIMENSIONS, NOTE } from '../scenario/vocabulary.ts'
import type { Scorecard } from '../scoring/score.ts'

/** A talk that is over, and what it scored. */
export interface Side {
  readonly transcript: Transcript
  readonly card: Scorecard
}

/** One turn of both talks; undefined where one was over by then. */
export interface Pair {
  readonly n: number
  readonly first: Turn | undefined
  readonly second: Turn | undefined
}

export interface Change {
  readonly of: Dimension | 'overall'
  readonly first: number
  readonly second: number
  /** How much more it was the second time; less is below 0. */
  readonly by: number
}

export interface Beside {
  /** How many turns were the same in both, from the first on. */
  readonly same: number
  /** Whether the talks are the same to the end, silences too. */
  readonly alike: boolean
  /** The turns after those that were the same, in order; where they part is the first of them. */
  readonly apart: readonly Pair[]
  /** The dimensions that both claim, then overall. */
  readonly changes: readonly Change[]
}

/** Which of two attempts came first: the one that the other comes from, else the one that was begun first. */
export function inTime<Of extends { readonly attempt: Pick<Attempt, 'id' | 'from' | 'started'> }>(
  one: Of,
  other: Of,
): readonly [first: Of, second: Of] {
  if (other.attempt.from?.attempt === one.attempt.id) return [one, other]
  if (one.attempt.from?.attempt === other.attempt.id) return [other, one]
  return one.attempt.started > other.attempt.started ? [other, one] : [one, other]
}

/** How often one kept silent just before a turn. */
export function silencesBefore({ happenings }: Transcript, turn: number): number {
  const at = happenings.findIndex(each => each.kind === 'reply' && each.n === turn)
  const before = happenings.slice(0, Math.max(0, at))
  return before.length - 1 - before.findLastIndex(({ kind }) => kind === 'reply')
}

/** The two must be talks of one scenario, and over: undefined where they are not. */
export function beside(first: Side, second: Side): Beside | undefined {
  const [one, other] = [first.transcript, second.transcript]
  if (one.script.scenario.id !== other.script.scenario.id) return undefined
  if (!isOver(one.state) || !isOver(other.state)) return undefined
  const common = happenedAlike(one, other)
  const same = turnsOf({ ...one, happenings: one.happenings.slice(0, common) }).length
  const [turns, others] = [turnsOf(one), turnsOf(other)]
  return {
    same,
    alike: common === one.happenings.length && common === other.happenings.length,
    apart: Array.from({ length: Math.max(turns.length, others.length) - same }, (_, index) => ({
      n: same + index + 1,
      first: turns[same + index],
      second: others[same + index],
    })),
    changes: [
      ...DIMENSIONS.flatMap(of => {
        const [before, now] = [first.card.scores[of], second.card.scores[of]]
        return before === null || now === null ? [] : [changeOf(of, before, now)]
      }),
      changeOf('overall', first.card.overall, second.card.overall),
    ],
  }
}

/** How many happenings are the same in both, from the first on: said or kept silent at the same beat. */
function happenedAlike(one: Transcript, other: Transcript): number {
  const differs = one.happenings.findIndex((mine, index) => {
    const theirs = other.happenings[index]
    if (!theirs || mine.before.beat !== theirs.before.beat) return true
    const [said, saidToo] = [mine, theirs].map(each => (each.kind === 'reply' ? each.said.reply.id : null))
    return said !== saidToo
  })
  return differs < 0 ? one.happenings.length : differs
}

function changeOf(of: Change['of'], first: number, second: number): Change {
  return { of, first, second, by: second - first }
}

/** A mood and where it stands: turn 4 left it at 4, and a silence on the way to turn 5 between the two. */
export interface MoodAt {
  readonly at: number
  readonly anger: number
  readonly trust: number
}

/** The moods of a talk by turn, so that those of two can lie on one plot. The note is written when nobody is there to feel it. */
export function moodsByTurn({ script, happenings }: Transcript): readonly MoodAt[] {
  const { anger, trust } = script.scenario.customer.mood
  const moods: MoodAt[] = [{ at: 0, anger, trust }]
  const felt = happenings.filter(({ before }) => before.beat !== NOTE)
  let turn = 0
  let silent = 0
  felt.forEach((happening, index) => {
    const { anger: angry, trust: trusts } = happening.after
    if (happening.kind === 'reply') {
      turn += 1
      silent = 0
      moods.push({ at: turn, anger: angry, trust: trusts })
    } else {
      silent += 1
      const rest = felt.slice(index).findIndex(({ kind }) => kind === 'reply')
      const waits = silent - 1 + (rest < 0 ? felt.length - index : rest)
      moods.push({ at: turn + silent / (waits + 1), anger: angry, trust: trusts })
    }
  })
  return moods
}
