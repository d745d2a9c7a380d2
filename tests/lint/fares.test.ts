/** How each naive player fares over all its plays, as listing them says: mean, scores and the chance to pass. */
import { describe, expect, test } from 'vitest'
import { offered } from '../../src/dialogue/memory.ts'
import type { WeighedReply } from '../../src/dialogue/script.ts'
import { begin, say, type Transcript } from '../../src/dialogue/transcript.ts'
import { isOver } from '../../src/dialogue/state.ts'
import { available, step } from '../../src/dialogue/step.ts'
import type { Measured } from '../../src/lint/measured.ts'
import { isTooLarge, prove } from '../../src/lint/prove.ts'
import { NAIVE, type Naive } from '../../src/lint/ways/players.ts'
import { type Move, MOVES } from '../../src/scenario/vocabulary.ts'
import { score } from '../../src/scoring/score.ts'
import { measured } from '../support/script.ts'

type Like = (said: WeighedReply, talk: Transcript, at: number) => number

/** How much each player likes a reply, told anew. */
const LIKES: Readonly<Record<Exclude<Naive, 'robot'>, Like>> = {
  first: (_, __, at) => -at,
  last: (_, __, at) => at,
  longest: ({ reply }) => reply.say.length,
  shortest: ({ reply }) => -reply.say.length,
  random: () => 0,
  pushover: (said, { script, state }) =>
    offered(step(script, state, said).memory.standing) +
    (said.reply.moves.includes('grant-exception') ? 0.5 : 0),
  stonewaller: ({ reply: { moves, offer } }) => {
    const makes = (...some: readonly Move[]) => some.some(move => moves.includes(move))
    if (offer || makes('offer-compensation', 'grant-exception', 'offer-choice')) return 0
    return makes('cite-policy', 'decline-clearly', 'deflect') ? 2 : 1
  },
  apologist: ({ reply }) => Number(reply.moves.includes('apologise')),
}

interface Fare {
  readonly mean: number
  readonly chance: number
  readonly means: Readonly<Record<string, number>>
}

function fareOf({ script, reference }: Measured, like: Like, carried: readonly string[]): Fare {
  const total = { mean: 0, chance: 0, means: {} as Record<string, number> }
  const play = (talk: Transcript, share: number): void => {
    const card = isOver(talk.state) ? score(script, reference, talk) : undefined
    if (card) {
      total.mean += share * card.overall
      if (card.overall >= 70) total.chance += share
      for (const dimension of script.scenario.scores)
        total.means[dimension] = (total.means[dimension] ?? 0) + share * (card.scores[dimension] ?? 0)
      return
    }
    const replies = (script.moments.get(talk.state.beat) ?? script.note)?.replies ?? []
    const liked = available(script, talk.state).map(
      said => [said, like(said, talk, replies.indexOf(said))] as const,
    )
    const top = Math.max(...liked.map(([, much]) => much))
    const taken = liked.filter(([, much]) => much === top)
    for (const [said] of taken) play(say(talk, said), share / taken.length)
  }
  play(begin(script, carried), 1)
  return total
}

/** The robot that passes most often; of equals the move that is listed first. */
function robotIn(one: Measured, carried: readonly string[]): Fare & { move: Move } {
  const used = MOVES.filter(move =>
    [...one.script.moments.values()].some(({ replies }) =>
      replies.some(({ reply }) => reply.moves.includes(move)),
    ),
  )
  return used
    .map(move => ({ move, ...fareOf(one, ({ reply }) => Number(reply.moves.includes(move)), carried) }))
    .reduce((a, b) => (b.chance > a.chance ? b : a))
}

const TALKS = {
  'a demand between two plans': measured(
    `
    opening: frustrated
      hear = acknowledge-feeling invite-story -> asks
      sorry = apologise validate -> asks
      rule-is-rule = cite-policy cites:rule -> asks
    asks: demanding
      no = decline-clearly offer-choice validate -> closing
      give-it-all-to-them = offer-compensation £60/sum -> closing
      drop = grant-exception cites:rule -> closing
      never = threaten -> closing
    closing: asking
      plan = commit-next-step answer check-agreement -> done
      more = offer-compensation £10/more -> done
      bye = deflect if:anger_>_3 -> done
    done: resolved`,
  ),
  'a sum that is owed, and a note': measured(
    `
    opening: frustrated
      hear = acknowledge-feeling own-fault apologise -> owes
      half = apologise -> owes
    owes: asking
      fair = answer offer-compensation £25/sum -> done
      less = answer offer-compensation £5/sum -> done
      much = answer offer-compensation £70/sum -> done
      none = deflect -> gone when anger > 5 | done
    note: settling
      plain = commit-next-step check-agreement
      blame = blame-customer
    done: resolved
    gone: customer-left`,
    { scores: ['empathy', 'compensation'], case: { fault: 'ours', loss: 2_000 } },
  ),
  'another opening where something was left': measured(
    `
    opening: frustrated
      hear = acknowledge-feeling validate -> asks
      no = self-focus -> asks
    asks: demanding
      no = decline-clearly offer-choice validate -> done
      kind = decline-clearly offer-choice validate explain-reason if:left_kind -> done
      wall = cite-policy cites:rule -> done
    done: resolved`,
    { scores: ['empathy', 'boundaries'] },
  ),
} satisfies Record<string, Measured>

describe.each(Object.entries(TALKS))('%s', (_, one) => {
  const proof = prove(one.script, one.reference)
  if (isTooLarge(proof)) throw new Error('It is small.')

  test.each(NAIVE)('%s', name => {
    const listed = name === 'robot' ? robotIn(one, []) : fareOf(one, LIKES[name], [])
    const found = proof.strategies.get(name)
    expect(found?.exactMeans).toBe(true)
    expect(found?.interval).toBeNull()
    expect(found?.mean).toBeCloseTo(listed.mean, 9)
    expect(found?.chance).toBeCloseTo(listed.chance, 9)
    expect(found?.passed).toBe(listed.chance > 0.05)
    expect(found?.move).toBe('move' in listed ? listed.move : undefined)
    for (const [dimension, mean] of Object.entries(listed.means))
      expect(found?.means[dimension as 'empathy']).toBeCloseTo(mean, 9)
    expect(Object.keys(found?.means ?? {})).toEqual(Object.keys(listed.means))
  })

  test('and who passes where something was left is named with it', () => {
    const listed = proof.talks.slice(1).flatMap(({ carried }) =>
      NAIVE.flatMap(name => {
        const robot = name === 'robot' ? robotIn(one, carried) : undefined
        const chance = robot?.chance ?? fareOf(one, LIKES[name as Exclude<Naive, 'robot'>], carried).chance
        return chance > 0.05 ? [{ carried, name, chance: chance.toFixed(9), move: robot?.move }] : []
      }),
    )
    expect(
      proof.passers.map(({ carried, name, chance, move }) => ({
        carried,
        name,
        chance: chance.toFixed(9),
        move,
      })),
    ).toEqual(listed)
  })

  test('the best and the worst pass or not by what they come to', () => {
    for (const name of ['best', 'worst'] as const) {
      const overall = proof.talks[0]?.[name]?.overall ?? 0
      expect(proof.strategies.get(name)).toMatchObject({
        mean: overall,
        chance: Number(overall >= 70),
        passed: overall >= 70,
      })
    }
  })
})
