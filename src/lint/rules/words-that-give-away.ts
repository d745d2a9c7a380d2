/** No word or sign tells right replies from wrong ones. */
import type { WeighedReply } from '../../dialogue/script.ts'
import type { Measured } from '../measured.ts'
import { type Sorted, sortedMoments } from './best-replies.ts'
import { deviationOf, type Draw, leastOdds, oddsOfAsMany, shownOdds, turned } from './odds.ts'
import { replyPlace } from './places.ts'
import type { Rule } from './rule.ts'

/** After correction for all words tried: one file in a hundred would be told of a word by chance alone. */
const MOST_CHANCE = 0.01

/** In standard deviations: what comes out under .01 is 2.1 of them above chance, however few or many moments have it. */
const WORTH_RECKONING = 2

/** The strongest are enough to begin with; what stands beside them often goes with them. */
const MOST_TOLD = 5

export interface Telltale {
  /** A word in small letters, or a sign. */
  readonly mark: string
  readonly of: 'right' | 'wrong'
  /** Right replies that have it, and wrong ones. */
  readonly right: number
  readonly wrong: number
  /** Corrected for the number of words that could have shown as much. */
  readonly p: number
  /** The first reply that it tells of. */
  readonly first: WeighedReply
}

/** The words and signs that stand in right replies or in wrong ones far more often than chance puts them there. */
export function telltalesIn(scenarios: readonly Measured[]): readonly Telltale[] {
  const trials = [...usesIn(scenarios.flatMap(sortedMoments))].flatMap(([mark, { draws, first }]) =>
    (['right', 'wrong'] as const).map(of => {
      const held = of === 'right' ? draws : turned(draws)
      return { mark, of, held, first: first[of], least: leastOdds(held) }
    }),
  )
  const tried = trialsThatCount(trials.map(({ least }) => least))
  return trials
    .filter(({ least, held }) => least * tried < MOST_CHANCE && deviationOf(held) > WORTH_RECKONING)
    .flatMap(({ mark, of, held, first }) => {
      const p = Math.min(1, oddsOfAsMany(held) * tried)
      if (p >= MOST_CHANCE || !first) return []
      const [having, not] = sums(held)
      const [right, wrong] = of === 'right' ? [having, not] : [not, having]
      return [{ mark, of, right, wrong, p, first }]
    })
    .toSorted((a, b) => a.p - b.p)
}

/**
 * By how many a trial is corrected: only those count that could have come out under the limit at all (Tarone 1990),
 * so that the many words said once cost nothing.
 */
function trialsThatCount(least: readonly number[]): number {
  const sorted = least.toSorted((a, b) => a - b)
  let tried = 1
  while ((sorted[tried] ?? 1) * tried < MOST_CHANCE) tried++
  return tried
}

interface Uses {
  /** At each moment where some replies have the mark: how many do, and how many of those are right. */
  readonly draws: Draw[]
  readonly first: { right?: WeighedReply; wrong?: WeighedReply }
}

function usesIn(moments: readonly Sorted[]): ReadonlyMap<string, Uses> {
  const all = new Map<string, Uses>()
  for (const { replies, marks, best, isBest } of moments) {
    const here = new Map<string, { picked: number; hits: number }>()
    for (const [index, said] of replies.entries()) {
      for (const mark of marks[index] ?? []) {
        const counted = here.get(mark) ?? { picked: 0, hits: 0 }
        here.set(mark, counted)
        counted.picked++
        if (isBest(said)) counted.hits++
        const uses = all.get(mark) ?? { draws: [], first: {} }
        all.set(mark, uses)
        uses.first[isBest(said) ? 'right' : 'wrong'] ??= said
      }
    }
    for (const [mark, counted] of here)
      all.get(mark)?.draws.push({ replies: replies.length, best, ...counted })
  }
  return all
}

function sums(draws: readonly Draw[]): readonly [number, number] {
  const hits = draws.reduce((sum, draw) => sum + draw.hits, 0)
  return [hits, draws.reduce((sum, draw) => sum + draw.picked, 0) - hits]
}

export const wordsThatGiveAway: Rule<'words-that-give-away'> = {
  code: 'words-that-give-away',
  level: 'warning',
  ok: 'Of eight replies with “sorry”, four are right and four are wrong.',
  notOk: 'Of eight replies with “sorry”, at eight moments with four replies each, all are right.',
  check(proof) {
    return telltalesIn([proof])
      .slice(0, MOST_TOLD)
      .map(({ mark, of, right, wrong, p, first: { moment, reply } }) => ({
        path: [...replyPlace(moment, reply.id), 'say'],
        args: { mark, of, right, wrong, p: shownOdds(p) },
      }))
  },
}
