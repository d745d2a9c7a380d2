import { describe, expect, test } from 'vitest'
import { stringify } from 'yaml'
import type { Proof } from '../../../src/lint/proof.ts'
import { bestIsFirst, firstIn } from '../../../src/lint/rules/best-is-first.ts'
import { bestIsLongest, longestIn } from '../../../src/lint/rules/best-is-longest.ts'
import { guessable } from '../../../src/lint/rules/guessable.ts'
import { guessesIn } from '../../../src/lint/rules/guesser.ts'
import type { Rule } from '../../../src/lint/rules/rule.ts'
import { telltalesIn, wordsThatGiveAway } from '../../../src/lint/rules/words-that-give-away.ts'
import { provenExample } from '../../support/rule-frame.ts'

/** A talk of frustrated moments, each with what is said there; a right reply has a star before it. */
function talk(...moments: readonly (readonly string[])[]): Proof {
  const beats = Object.fromEntries(
    moments.map((says, at) => [
      at === 0 ? 'opening' : `then-${at}`,
      {
        customer: 'Nobody rang me back.',
        tone: 'frustrated',
        replies: says.map((say, index) => ({
          id: `reply-${index}`,
          say: say.replace('*', ''),
          moves: say.startsWith('*') ? ['validate', 'invite-story'] : ['self-focus'],
          to: at + 1 < moments.length ? `then-${at + 1}` : 'agreed',
        })),
      },
    ]),
  )
  return provenExample(stringify({ beats })).proof
}

/** The same moment so many times. */
const times = (count: number, ...says: readonly string[]) => Array.from({ length: count }, () => says)

const found = (rule: Rule, proof: Proof) => rule.check(proof, proof.script.scenario).map(({ args }) => args)

describe('the longest reply', () => {
  test('is told of where it is the right one at all of five moments with three', () => {
    const proof = talk(...times(5, 'No.', '*Go on, then.', 'Maybe.'))
    // (1/3)⁵
    expect(found(bestIsLongest, proof)).toEqual([{ hits: 5, moments: 5, expected: 1.7, p: '= 0.004' }])
  })

  test('may be right two times of five', () => {
    const moments = [
      ...times(2, 'No.', '*Go on, then.', 'Maybe.'),
      ...times(3, '*Yes?', 'Not just now.', 'Hm.'),
    ]
    expect(found(bestIsLongest, talk(...moments))).toEqual([])
  })

  test('is no wonder where three of four replies are right', () => {
    const proof = talk(...times(5, 'No.', '*Go on, then.', '*Maybe.', '*Yes.'))
    expect(longestIn([proof]).p).toBeCloseTo(0.75 ** 5)
    expect(found(bestIsLongest, proof)).toEqual([])
  })

  test('shares its hit with another of the same length', () => {
    expect(longestIn([talk(...times(2, '*Yes.', 'Hmm.', 'O.'))])).toMatchObject({ hits: 1, moments: 2 })
  })

  test('may be too seldom in each of two scenarios, and too often in both together', () => {
    const two = times(2, 'No.', '*Go on, then.', 'Maybe.', 'Hm.')
    const [one, other] = [talk(...two), talk(...two)]
    expect(longestIn([one]).p).toBeCloseTo(1 / 16)
    expect(longestIn([one, other]).p).toBeCloseTo(1 / 256)
  })
})

describe('the first reply', () => {
  test('is told of where it is the right one at all of three moments with three', () => {
    const proof = talk(...times(3, '*Go on.', 'Not now.', 'Maybe not.'))
    expect(found(bestIsFirst, proof)).toEqual([{ hits: 3, moments: 3, expected: 1, p: '= 0.037' }])
  })

  test('is no wonder where only another is right', () => {
    expect(firstIn([talk(...times(3, 'Not now.', '*Go on.', 'Maybe not.'))]).hits).toBe(0)
  })

  test('says nothing of moments at which every reply is right', () => {
    expect(firstIn([talk(...times(3, '*Go on.', '*Yes?'))]).moments).toBe(0)
  })
})

describe('a word', () => {
  const others = ['Not now.', 'Maybe not.', 'Hm.']

  test('that all right replies of five moments have and no wrong one is told of', () => {
    const proof = talk(...times(5, '*Sorry, go on.', ...others))
    expect(telltalesIn([proof]).map(({ mark }) => mark)).toEqual(['sorry', 'go', 'on'])
    expect(found(wordsThatGiveAway, proof)[0]).toMatchObject({
      mark: 'sorry',
      of: 'right',
      right: 5,
      wrong: 0,
    })
  })

  test('is told of at the first reply that has it', () => {
    const told = talk(['*Yes.', ...others], ...times(5, 'Hm.', '*Sorry.', 'Not now.', 'No.'))
    expect(wordsThatGiveAway.check(told, told.script.scenario)[0]?.path).toEqual([
      'beats',
      'then-1',
      'replies',
      1,
      'say',
    ])
  })

  test('is corrected for the words that could have shown as much, and not for those said once', () => {
    const once = times(5, '*Sorry.', ...others).map((says, at) => says.map(say => `${say} ${'abcde'[at]}x`))
    const [telltale] = telltalesIn([talk(...once)])
    // (1/4)⁵ for “sorry”. No other word could come under .01 / 1, as no wrong reply is one of a kind: each is 3 of 4.
    expect(telltale?.p).toBeCloseTo((1 / 4) ** 5)
  })

  test('that right and wrong replies both have is not told of', () => {
    const proof = talk(...times(6, '*The van? Go on.', 'The van? No.', 'The van? Hm.', 'The van? Ah.'))
    expect(telltalesIn([proof]).map(({ mark }) => mark)).toEqual(['go', 'on'])
  })

  test('that only wrong replies have is told of as theirs', () => {
    const proof = talk(...times(8, '*Go ahead', '*Say more', 'Really, go on', 'More, really'))
    expect(found(wordsThatGiveAway, proof)).toEqual([
      { mark: 'really', of: 'wrong', right: 0, wrong: 16, p: '< 0.0001' },
    ])
  })

  test('may be a sign', () => {
    const proof = talk(...times(6, '*Go on?', 'Go.', 'On.', 'Go on.'))
    expect(telltalesIn([proof]).map(({ mark }) => mark)).toContain('?')
  })
})

describe('a reader of replies alone', () => {
  const things = ['the van', 'the shop', 'a call', 'the van', 'a call', 'the shop']

  test('is told of where a question is right at all of twelve moments', () => {
    const moments = [...things, ...things].map((thing, at) => [
      `No, ${thing}${'.'.repeat(at % 2)}`,
      `*So ${thing}?`,
      `Oh, ${thing}.`,
    ])
    expect(found(guessable, talk(...moments))).toEqual([
      expect.objectContaining({ hits: 12, moments: 12, expected: 4, p: '< 0.0001' }),
    ])
  })

  test('learns nothing where the same words are right at one moment and wrong at the next', () => {
    const moments = [...things, ...things].map((thing, at) => {
      const says = [`No, ${thing}.`, `So ${thing}?`, `Oh, ${thing}!`]
      return says.map((say, index) => (index === at % 3 ? `*${say}` : say))
    })
    const proof = talk(...moments)
    expect(guessesIn([proof]).hits).toBeLessThanOrEqual(4)
    expect(found(guessable, proof)).toEqual([])
  })

  test('does not learn the words of one situation', () => {
    const words = ['van', 'bus', 'hat', 'cup', 'key', 'pan']
    const moments = words.map(word => [`*The ${word}.`, `The ${word}s.`, `The ${word}.`])
    expect(guessesIn([talk(...moments)]).clues).not.toContain('van')
  })

  test('is tried on one scenario by what was learnt in the others', () => {
    const one = talk(...times(6, '*So what?', 'Not that.', 'Hm, well.'))
    const turnedRound = talk(...times(6, 'So what?', '*Not that.', 'Hm, well.'))
    expect(guessesIn([one, one]).hits).toBe(12)
    expect(guessesIn([one, turnedRound]).hits).toBe(0)
  })
})
