/** What makes two replies the same, which can be there together, and when the right one comes too early. */
import { describe, expect, test } from 'vitest'
import type { Proof } from '../../../src/lint/proof.ts'
import { scriptOf } from '../../../src/dialogue/script.ts'
import { noWrongTime } from '../../../src/lint/rules/no-wrong-time.ts'
import { strawMan } from '../../../src/lint/rules/straw-man.ts'
import { mostTogether } from '../../../src/lint/rules/together.ts'
import { twoTheSame } from '../../../src/lint/rules/two-the-same.ts'
import type { Rule } from '../../../src/lint/rules/rule.ts'
import { parseConditions } from '../../../src/scenario/conditions.ts'
import type { Beat, Reply, Scenario } from '../../../src/scenario/scenario.ts'
import { type Circumstances, referenceFor, scenarioOf } from '../../support/script.ts'

/** Each breach as its place and arguments; these rules read the file and its references. */
function told(rule: Rule, beats: string, about: Circumstances = {}, change = (reply: Reply): Reply => reply) {
  const scenario = scenarioOf(beats, { scores: ['empathy'], ...about })
  const changed: Scenario = {
    ...scenario,
    beats: Object.fromEntries(
      Object.entries(scenario.beats).map(([id, beat]): [string, Beat] => [
        id,
        beat.kind === 'moment' ? { ...beat, replies: beat.replies.map(change) } : beat,
      ]),
    ),
  }
  const script = scriptOf(changed)
  const proof = { script, reference: referenceFor(script) } as Proof
  return rule.check(proof, changed).map(({ path, args }) => [path.join('.'), args] as const)
}

const HEAR = 'acknowledge-feeling validate'

describe('two replies', () => {
  const two = (one: string, other: string, change?: (reply: Reply) => Reply) =>
    told(
      twoTheSame,
      `opening: demanding
         hear = ${HEAR} -> done
         one = ${one}
         other = ${other}
       later: asking
         tell = answer -> done
         pass = deflect -> done
       done: resolved`,
      {},
      change,
    ).map(([place, { reply, twin }]) => `${place} ${reply} ${twin}`)
  const SAME = ['beats.opening.replies.2 other one']

  test('with the same moves in another order are the same', () => {
    expect(
      two('cite-policy self-focus cites:rule -> done', 'self-focus cite-policy cites:rule -> done'),
    ).toEqual(SAME)
  })

  test.each([
    ['a move', 'self-focus -> done', 'deflect -> done'],
    ['the policy that is cited', 'cite-policy cites:rule -> done', 'cite-policy cites:delivery -> done'],
    ['a flag', 'self-focus sets:told -> done', 'self-focus -> done'],
    ['what is left behind', 'self-focus leaves:told -> done', 'self-focus -> done'],
    ['where it leads', 'self-focus -> done', 'self-focus -> later'],
    ['when it is there', 'self-focus if:told -> done', 'self-focus -> done'],
    ['the sum', 'offer-compensation £5 -> done', 'offer-compensation £6 -> done'],
    ['the offer', 'offer-compensation £5/one -> done', 'offer-compensation £5/two -> done'],
    ['the time of the offer', 'offer-compensation £5 later -> done', 'offer-compensation £5 -> done'],
    ['whether there is an offer', 'offer-compensation £5 -> done', 'offer-compensation -> done'],
  ])('that differ in %s differ', (_, one, other) => {
    expect(two(one, other)).toEqual([])
  })

  test('do not differ by what an offer is called', () => {
    const called = (reply: Reply): Reply =>
      reply.offer ? { ...reply, offer: { ...reply.offer, what: `a ${reply.id}` } } : reply
    expect(two('offer-compensation £5 -> done', 'offer-compensation £5 -> done', called)).toEqual(SAME)
  })

  test('that are wrong are told of however unlike their length', () => {
    const long = (reply: Reply): Reply => (reply.id === 'other' ? { ...reply, say: 'So '.repeat(20) } : reply)
    expect(two('self-focus -> done', 'self-focus -> done', long)).toEqual(SAME)
  })

  test('that are right may be the same from a fifth more words on', () => {
    const sized = (words: number) =>
      told(
        twoTheSame,
        `opening: frustrated
           hear = ${HEAR} -> done
           again = ${HEAR} -> done
           no = dismiss -> done
         done: resolved`,
        {},
        reply => ({ ...reply, say: 'so '.repeat(reply.id === 'again' ? words : 10) }),
      )
    expect(sized(12)).toEqual([])
    expect(sized(11)).toEqual([
      ['beats.opening.replies.1', { beat: 'opening', reply: 'again', twin: 'hear' }],
    ])
    expect(sized(8)).toEqual([])
    expect(sized(9)).toHaveLength(1)
  })

  test('are looked for in the note too', () => {
    const found = told(
      twoTheSame,
      `opening: frustrated
         hear = ${HEAR} -> done
         no = dismiss -> done
       note: asking
         plain = answer
         one = self-focus
         two = self-focus
       done: resolved`,
      { scores: [] },
    )
    expect(found).toEqual([['note.replies.2', { beat: 'note', reply: 'two', twin: 'one' }]])
  })
})

describe('a caricature', () => {
  const crude = (moves: string, slip?: string) =>
    told(
      strawMan,
      `opening: frustrated
         hear = ${HEAR} -> done
         crude = ${moves} -> done
       done: resolved`,
      {},
      reply => (reply.id === 'crude' && slip !== undefined ? { ...reply, slip } : reply),
    )
  const TOLD = [['beats.opening.replies.1', { beat: 'opening', reply: 'crude' }]]

  test.each(['dismiss argue', 'blame-customer command-calm', 'sarcasm condescend', 'threaten', 'slur'])(
    '%s',
    moves => {
      expect(crude(moves)).toEqual(TOLD)
      expect(crude(moves, 'It was late.')).toEqual([])
      expect(crude(`${moves} validate`)).toEqual([])
    },
  )

  test.each(['dismiss', 'argue', 'sarcasm', 'over-promise self-focus', 'deflect argue'])(
    '%s is what people say',
    moves => {
      expect(crude(moves)).toEqual([])
    },
  )
})

describe('replies that can be there together', () => {
  const most = (...conditions: readonly string[]) =>
    mostTogether(
      conditions.map((text, at) => {
        const read = text === '' ? { conditions: [] } : parseConditions(text, 'GBP')
        if ('fault' in read) throw new Error(text)
        return { id: String(at), if: read.conditions } as unknown as Reply
      }),
      () => 1,
    )

  test('are none of none', () => {
    expect(most()).toBe(0)
  })

  test('exclude each other by any one of their conditions', () => {
    expect(most('told and heard', 'not told and heard')).toBe(1)
    expect(most('told and heard', 'told and not heard')).toBe(1)
    expect(most('told and heard', 'told and seen')).toBe(2)
  })

  test('may be there by both of two flags, or by an anger and a trust', () => {
    expect(most('told', 'not heard')).toBe(2)
    expect(most('anger > 7', 'trust < 3')).toBe(2)
    expect(most('anger > 3', 'anger > 7')).toBe(2)
    expect(most('anger < 3', 'anger < 7')).toBe(2)
  })

  test.each([
    ['anger > 7', 'anger <= 7', 1],
    ['anger >= 7', 'anger <= 7', 2],
    ['anger >= 7', 'anger < 7', 1],
    ['anger < 5', 'anger > 3', 2],
    ['not anger > 7', 'anger > 7', 1],
    ['not anger <= 7', 'anger <= 7', 1],
    ['not anger < 7', 'anger <= 7', 2],
    ['offered >= 10', 'offered < 10', 1],
  ])('“%s” and “%s”: %i', (one, other, count) => {
    expect(most(one, other)).toBe(count)
    expect(most(other, one)).toBe(count)
  })

  test('are the best choice of many, not the first', () => {
    expect(most('told', 'not told', 'not told')).toBe(2)
    expect(most('not told', 'told', 'not told', '')).toBe(3)
  })
})

describe('the right thing at the wrong time', () => {
  const FOUND = [['beats', {}]]
  const early = (reply: string, about: Circumstances = {}, later = 'asking') =>
    told(
      noWrongTime,
      `opening: frustrated
         hear = ${HEAR} invite-story -> later
         early = ${reply} -> later
       later: ${later}
         plan = commit-next-step answer -> done
         no = self-focus -> done
       done: resolved`,
      { scores: ['empathy', 'boundaries'], ...about },
    )

  test('is a plan before the story', () => {
    expect(early('commit-next-step answer')).toEqual([])
  })

  test('is not what would be right nowhere', () => {
    expect(early('self-focus')).toEqual(FOUND)
  })

  test('is not what is right there already', () => {
    expect(early(`${HEAR} invite-story apologise`)).toEqual(FOUND)
  })

  test('is not asked for where there is but one tone', () => {
    expect(early('self-focus', {}, 'frustrated')).toEqual([])
  })

  test('counts for what is graded only', () => {
    expect(early('commit-next-step answer', { scores: ['compensation'] })).toEqual(FOUND)
  })
})
