/** Your words as evidence: which of them made a move, and which of them a point names. */
import type { Reply } from '../../scenario/scenario.ts'
import type { Move } from '../../scenario/vocabulary.ts'
import type { Finding } from '../../scoring/score.ts'
import type { TurnReview } from './review.ts'

/** A stretch of a reply; all stretches in order are the reply. */
export interface Stretch {
  readonly text: string
  /** Made a move. */
  readonly made: boolean
  /** Is named by a point. */
  readonly named: boolean
  /** The letters of what ends with this stretch. */
  readonly letters: readonly string[]
}

export interface Evidence {
  readonly stretches: readonly Stretch[]
  readonly lettersOf: (finding: Finding) => readonly string[]
}

interface Words {
  readonly move: Move
  readonly from: number
  readonly to: number
}

/** Letters run in the order of the words, and only where a point names them; moves that share their words share the letter. */
export function evidenceOf({ turn, findings }: Pick<TurnReview, 'turn' | 'findings'>): Evidence {
  const { reply } = turn.said
  const made = wordsIn(reply)
  const namedBy = new Map(findings.map(finding => [finding, movesNamedBy(finding, reply)]))
  const named = made.filter(({ move }) => [...namedBy.values()].some(moves => moves.includes(move)))
  const letters = new Map<string, string>()
  for (const words of named) {
    const key = placeOf(words)
    if (!letters.has(key)) letters.set(key, letterAt(letters.size))
  }
  const letterOf = (words: Words) => letters.get(placeOf(words)) ?? ''
  return {
    stretches: stretchesOf(reply.say, made).map(({ from, to, within }) => ({
      text: reply.say.slice(from, to),
      made: within.length > 0,
      named: within.some(words => named.includes(words)),
      letters: unique(within.filter(words => named.includes(words) && words.to === to).map(letterOf)),
    })),
    lettersOf: finding =>
      unique(named.filter(({ move }) => namedBy.get(finding)?.includes(move)).map(letterOf)).toSorted(),
  }
}

/** In the order in which they begin; of several places where the words stand, the first. */
function wordsIn({ say, moves, words }: Reply): readonly Words[] {
  return moves
    .flatMap(move => {
      const made = words[move]
      const from = made === undefined || made === '' ? -1 : say.indexOf(made)
      return from === -1 || made === undefined ? [] : [{ move, from, to: from + made.length }]
    })
    .toSorted((a, b) => a.from - b.from || a.to - b.to)
}

/** Cut wherever a move's words begin or end. */
function stretchesOf(
  say: string,
  made: readonly Words[],
): readonly { readonly from: number; readonly to: number; readonly within: readonly Words[] }[] {
  const cuts = [...new Set([0, say.length, ...made.flatMap(({ from, to }) => [from, to])])].toSorted(
    (a, b) => a - b,
  )
  return cuts.slice(1).map((to, index) => {
    const from = cuts[index] ?? 0
    return { from, to, within: made.filter(words => words.from <= from && to <= words.to) }
  })
}

/** The declared moves that a finding is about; what was missing names none. */
function movesNamedBy({ move, reason, dimension }: Finding, { moves, offer }: Reply): readonly Move[] {
  const these = (...wanted: readonly Move[]) => moves.filter(each => wanted.includes(each))
  const money = offer ? these('offer-compensation', 'grant-exception') : []
  if (move === 'cave-in') return these('offer-compensation', 'grant-exception')
  if (move !== null && move !== 'ignore-abuse') return [move]
  switch (reason) {
    case 'over-the-band':
      return money
    case 'escalated-without-cause':
      return these('escalate')
    case 'ended-without-cause':
      return these('end-contact', 'part-ways')
    default:
      return dimension === 'compensation' ? money : []
  }
}

function placeOf({ from, to }: Words): string {
  return `${from} ${to}`
}

/** a, b … z; no reply makes more moves than that. */
function letterAt(index: number): string {
  return String.fromCodePoint(97 + index)
}

function unique(letters: readonly string[]): readonly string[] {
  return [...new Set(letters)]
}
