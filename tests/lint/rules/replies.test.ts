import { describe, expect, test } from 'vitest'
import { lengthRatio } from '../../../src/lint/rules/length-ratio.ts'
import { noWrongTime } from '../../../src/lint/rules/no-wrong-time.ts'
import type { Rule } from '../../../src/lint/rules/rule.ts'
import { strawMan } from '../../../src/lint/rules/straw-man.ts'
import { twoTheSame } from '../../../src/lint/rules/two-the-same.ts'
import { provenExample } from '../../support/rule-frame.ts'

const HEAR = `
      - id: hear
        say: "A week of waiting, and nobody rang. What did they tell you?"
        moves: [acknowledge-feeling, invite-story]
        to: agreed`

/** A frustrated moment with a right reply and these, each of them as the file has it. */
const opening = (replies: string) => `
beats:
  opening:
    customer: "Nobody rang me back."
    tone: frustrated
    replies:${HEAR}${replies}`

function found(rule: Rule, example: string) {
  const { proof } = provenExample(example)
  return rule.check(proof, proof.script.scenario).map(({ args }) => args)
}

describe('two replies that differ in nothing', () => {
  const twin = (say: string, rest = '') => `
      - id: twin
        say: "${say}"
        moves: [invite-story, acknowledge-feeling]
        to: agreed${rest}`

  test('are told of, the order of their moves aside', () => {
    expect(found(twoTheSame, opening(twin('That was a long wait for a call. Who said they would?')))).toEqual(
      [{ beat: 'opening', reply: 'twin', twin: 'hear' }],
    )
  })

  test('may be a full and a brief way of saying the right thing', () => {
    expect(found(twoTheSame, opening(twin('A whole week? What happened?')))).toEqual([])
  })

  test('differ in what they set', () => {
    const say = 'That was a long wait for a call. Who said they would?'
    expect(found(twoTheSame, opening(twin(say, '\n        sets: [asked-who]')))).toEqual([])
  })
})

describe('a caricature', () => {
  const crude = (moves: string, rest = '') => `
      - id: crude
        say: "Well, aren’t you important. You could have rung us."
        moves: [${moves}]
        to: left${rest}`

  test.each(['sarcasm, blame-customer', 'slur'])('is %s and nothing else', moves => {
    expect(found(strawMan, opening(crude(moves)))).toHaveLength(1)
  })

  test.each([
    ['one crude move', crude('blame-customer')],
    ['a decent move beside them', crude('apologise, sarcasm, blame-customer')],
    ['a reason', crude('sarcasm, blame-customer', '\n        slip: "It is the ninth call today."')],
  ])('is not one with %s', (_, reply) => {
    expect(found(strawMan, opening(reply))).toEqual([])
  })
})

describe('the right thing at the wrong time', () => {
  const then = `
  asks:
    customer: "So what happens now?"
    tone: asking
    replies:
      - id: noon
        say: "I’ll ring you by noon."
        moves: [commit-next-step]
        to: agreed
      - id: busy
        say: "We’re busy."
        moves: [self-focus]
        to: left`
  const early = (moves: string, rest = '') =>
    opening(`
      - id: early
        say: "I’ll ring you by noon."
        moves: [${moves}]
        to: asks${rest}`).replace('to: agreed', 'to: asks') + then

  test('is there where a plan comes before the story', () => {
    expect(found(noWrongTime, early('commit-next-step'))).toEqual([])
  })

  test('is not there where the plan is a promise nobody can keep', () => {
    expect(found(noWrongTime, early('commit-next-step, over-promise'))).toEqual([{}])
  })

  test('is not there where it offers more than is fair', () => {
    const offer = '\n        offer: { id: gift, what: "a gift", worth: 70, when: now, fits: yes, remedy: no }'
    expect(found(noWrongTime, early('commit-next-step, offer-compensation', offer))).toEqual([{}])
  })

  test('is not asked for where one tone is all there is', () => {
    expect(found(noWrongTime, opening('').replace(HEAR, HEAR + HEAR.replace('hear', 'hear-too')))).toEqual([])
  })
})

test('three times as many words are not yet more than three times as many', () => {
  const other = (say: string) => `
      - id: other
        say: "${say}"
        moves: [self-focus]
        to: left`
  expect(found(lengthRatio, opening(other('We have been busy.')))).toEqual([])
  expect(found(lengthRatio, opening(other('We were busy.')))).toEqual([
    { long: 'hear', short: 'other', longWords: 12, shortWords: 3 },
  ])
})
