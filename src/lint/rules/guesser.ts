/** A reader who sees replies and never the situation, and learns from other moments which of them tend to be right. */
import type { Measured } from '../measured.ts'
import { type Sorted, sortedMoments } from './best-replies.ts'
import { type Draw, type Tally, tallyOf } from './odds.ts'

/** What a reply is told by besides its words and signs; no word is in capitals. */
const LONGEST = 'LONGEST'
const SHORTEST = 'SHORTEST'

export interface Guesses extends Tally {
  /** What told most, the strongest first: words in small letters, signs, `LONGEST` or `SHORTEST`. */
  readonly clues: readonly string[]
}

/**
 * How often a naive Bayes model picks a right reply, learning from all moments but the one that it is tried on; where
 * there are several scenarios, from all scenarios but the one that it is tried on.
 *
 * It sees the length of a reply beside the others, its signs, and those words that come up all over the place: the words
 * of one situation are not its business. Nor is the place of a reply: whoever plays meets them in another order.
 */
export function guessesIn(scenarios: readonly Measured[]): Guesses {
  const seen = scenarios.flatMap((scenario, index) =>
    sortedMoments(scenario).map((moment, at) => ({
      // What is left out together when one of them is guessed.
      group: scenarios.length > 1 ? index : at,
      marks: marksAt(moment),
      right: moment.replies.map(moment.isBest),
    })),
  )
  const common = commonMarks(seen.map(({ marks }) => marks))
  const moments = seen.map(moment => ({
    ...moment,
    marks: moment.marks.map(marks => [...marks].flatMap(mark => common.get(mark) ?? [])),
  }))
  const learnt = learner(common.size)
  for (const moment of moments) learnt.add(moment, 1)
  const draws: Draw[] = []
  const groups = new Map<number, Seen[]>()
  for (const moment of moments) {
    const group = groups.get(moment.group) ?? []
    groups.set(moment.group, group)
    group.push(moment)
  }
  for (const group of groups.values()) {
    for (const moment of group) learnt.add(moment, -1)
    const weight = learnt.weights()
    for (const moment of group) draws.push(guess(moment, weight))
    for (const moment of group) learnt.add(moment, 1)
  }
  const names = [...common.keys()]
  return { ...tallyOf(draws), clues: learnt.strongest().flatMap(mark => names[mark] ?? []) }
}

interface Seen {
  /** By reply: the numbers of its marks. */
  readonly marks: readonly (readonly number[])[]
  readonly right: readonly boolean[]
}

function marksAt({ replies, marks }: Sorted): readonly ReadonlySet<string>[] {
  const lengths = replies.map(({ reply }) => reply.say.length)
  const [shortest, longest] = [Math.min(...lengths), Math.max(...lengths)]
  return marks.map((each, index) => {
    const all = new Set(each)
    if (lengths[index] === longest) all.add(LONGEST)
    if (lengths[index] === shortest) all.add(SHORTEST)
    return all
  })
}

/** Marks that come up at a third of the moments, at three of them at least: each with a number. */
function commonMarks(moments: readonly (readonly ReadonlySet<string>[])[]): ReadonlyMap<string, number> {
  const count = new Map<string, number>()
  for (const replies of moments) {
    for (const mark of new Set(replies.flatMap(marks => [...marks])))
      count.set(mark, (count.get(mark) ?? 0) + 1)
  }
  const least = Math.max(3, moments.length / 3)
  const common = [...count].filter(([, times]) => times >= least)
  return new Map(common.map(([mark], number) => [mark, number]))
}

function learner(marks: number) {
  const right = new Int32Array(marks)
  const wrong = new Int32Array(marks)
  let [rights, wrongs] = [0, 0]
  return {
    /** Learns a moment, or with −1 forgets it. */
    add({ marks: replies, right: isRight }: Seen, times: 1 | -1): void {
      for (const [index, reply] of replies.entries()) {
        const counted = isRight[index] ? right : wrong
        if (isRight[index]) rights += times
        else wrongs += times
        for (const mark of reply) counted[mark] = (counted[mark] ?? 0) + times
      }
    },
    /** What having a mark speaks for: the logarithm of how much likelier it is in a right reply, each count one higher. */
    weights(): Float64Array {
      return Float64Array.from(right, (of, mark) =>
        Math.log(((of + 1) * (wrongs + 2)) / (((wrong[mark] ?? 0) + 1) * (rights + 2))),
      )
    },
    /** Marks by how far their counts are from even, in standard deviations. */
    strongest(): readonly number[] {
      const share = rights / (rights + wrongs)
      const far = Array.from(right, (of, mark) => {
        const all = of + (wrong[mark] ?? 0)
        return Math.abs(of - all * share) / Math.sqrt(all * share * (1 - share))
      })
      return far.map((_, mark) => mark).toSorted((a, b) => (far[b] ?? 0) - (far[a] ?? 0) || a - b)
    },
  }
}

function guess({ marks, right }: Seen, weight: Float64Array): Draw {
  const worth = marks.map(reply => reply.reduce((sum, mark) => sum + (weight[mark] ?? 0), 0))
  // Sums of the same logarithms in another order differ in their last digits.
  const top = Math.max(...worth) - 1e-9
  const picked = worth.flatMap((each, index) => (each >= top ? [index] : []))
  return {
    replies: marks.length,
    best: right.filter(Boolean).length,
    picked: picked.length,
    hits: picked.filter(index => right[index]).length,
  }
}
