/** How much there is to read, and how hard it is. */
import { describe, expect, test } from 'vitest'
import { lengthRatio } from '../../../src/lint/rules/length-ratio.ts'
import { readingAge, readingAgeRule } from '../../../src/lint/rules/reading-age.ts'
import { twoRepliesOnly } from '../../../src/lint/rules/two-replies-only.ts'
import { wordsAReply } from '../../../src/lint/rules/words-a-reply.ts'
import { wordsAScreen } from '../../../src/lint/rules/words-a-screen.ts'
import { wordsASentence } from '../../../src/lint/rules/words-a-sentence.ts'
import { marksOf, sentencesIn, wordsOf } from '../../../src/lint/rules/words.ts'
import type { Moment, Scenario } from '../../../src/scenario/scenario.ts'
import { talk, told, words } from './support/short-talk.ts'

describe('a text', () => {
  test('is told by its words in small letters, each sign, and nothing around a word', () => {
    expect([...marksOf("“Sorry”, Mr O'Neill – (really?) it’s £5: 20% off; no… wait!")].toSorted()).toEqual(
      ['sorry mr o’neill really it’s 5 20 off no wait'.split(' '), '? ! … : ; – ( £ %'.split(' ')]
        .flat()
        .toSorted(),
    )
    expect([...marksOf('Go, go. GO')]).toEqual(['go'])
    expect([...marksOf('$5—€6')]).toEqual(['5', '6', '—', '$', '€'])
  })

  test('has words wherever there is a letter or a digit', () => {
    expect(wordsOf('A—b – 7 …  “!” c-d')).toEqual(['A', 'b', '7', 'c-d'])
    expect(wordsOf('')).toEqual([])
  })

  test.each([
    [1, ''],
    [1, 'Yes'],
    [2, 'Yes. No'],
    [2, 'Yes! (Never.)'],
    [2, 'No. We can’t do that.'],
    [1, 'It’s No. 5 or No.5'],
    [2, '‘Yes.’ No,'],
    [1, 'Dr. Lee, e.g. at St. Ives, i.e. No. 5, Mrs. Ms. Mr. X.'],
    [1, 'It was 7.30.'],
    [3, 'Oh… well?! Yes.'],
    [2, 'Yes. …'],
  ])('has %i sentences: %s', (count, text) => {
    expect(sentencesIn(text)).toBe(count)
  })
})

describe('the age at which a file is read with ease', () => {
  const HARD = 'Any customer may authorise immediate compensation.'

  test('is nothing of no words', () => {
    expect(readingAge([])).toBe(0)
    expect(readingAge(['…'])).toBe(0)
  })

  test('may be ten on the first two levels, and twelve after', () => {
    const at = (level: Scenario['level'], ...texts: readonly string[]) =>
      told(readingAgeRule, talk({ hear: texts[0] ?? '', brief: texts[1] ?? 'So.' }, { level }))
    // Six words so hard among the easy ones: over ten and under twelve.
    const texts = [
      'The customer is waiting in the lobby with a damaged cabinet.',
      'You manage a delivery company.',
    ] as const
    expect(at(2, ...texts)).toMatchObject([['brief', { most: 10 }]])
    expect(at(1, ...texts)).toMatchObject([['brief', { most: 10 }]])
    expect(at(3, ...texts)).toEqual([])
    expect(at(3, HARD, HARD)).toMatchObject([[expect.anything(), { most: 12 }]])
  })

  test('is told of at the hardest text, with the three hardest in order', () => {
    const scenario = talk({
      hear: HARD,
      no: 'Immediate compensation requires authorisation.',
      tell: 'Managers authorise compensation for customers.',
      brief: 'Customers expect it.',
    })
    const [only] = told(readingAgeRule, scenario)
    expect(only?.[0]).toBe('beats.opening.replies.1.say')
    expect(only?.[1]).toMatchObject({ first: 'opening.no', second: 'opening.hear', third: 'asks.tell' })
    expect(only?.[1]['age']).toBe(
      Math.round(
        10 *
          readingAge([
            HARD,
            'Immediate compensation requires authorisation.',
            'Managers authorise compensation for customers.',
            'So.',
            'Customers expect it.',
          ]),
      ) / 10,
    )
  })

  test('is reckoned for English alone', () => {
    const hard = { hear: HARD, no: HARD, tell: HARD, pass: HARD, brief: HARD }
    expect(told(readingAgeRule, talk(hard, { language: 'en' }))).toHaveLength(1)
    expect(told(readingAgeRule, talk(hard, { language: 'en-US' }))).toHaveLength(1)
    expect(told(readingAgeRule, talk(hard, { language: 'de-DE' }))).toEqual([])
    expect(told(readingAgeRule, talk(hard, { language: 'enm' }))).toEqual([])
  })
})

describe('sentences', () => {
  test('have fifteen words at most, on average over a reply or over the brief', () => {
    expect(
      told(wordsASentence, talk({ hear: `${words(15)}.`, brief: `${words(20)}. ${words(10)}.` })),
    ).toEqual([])
    expect(
      told(wordsASentence, talk({ hear: `${words(16)}.`, brief: `${words(20)}. ${words(12)}.` })),
    ).toEqual([
      ['brief', { place: 'brief', words: 16, most: 15 }],
      ['beats.opening.replies.0.say', { place: 'opening.hear', words: 16, most: 15 }],
    ])
  })
})

describe('a reply', () => {
  test('has thirty words at most', () => {
    expect(told(wordsAReply, talk({ no: words(30) }))).toEqual([])
    expect(told(wordsAReply, talk({ no: words(31) }))).toMatchObject([
      ['beats.opening.replies.1.say', { words: 31 }],
    ])
  })

  test('has at most three times the words of another', () => {
    expect(told(lengthRatio, talk({ hear: words(6), no: words(2) }))).toEqual([])
    expect(told(lengthRatio, talk({ hear: words(2), no: words(7) }))).toEqual([
      ['beats.opening.replies.0.say', { long: 'no', short: 'hear', longWords: 7, shortWords: 2 }],
    ])
  })

  test('is one of two only at a third of the moments', () => {
    const more = (scenario: Scenario, ...ids: readonly string[]): Scenario => ({
      ...scenario,
      beats: Object.fromEntries(
        Object.entries(scenario.beats).map(([id, beat]) => [
          id,
          beat.kind === 'moment' && ids.includes(id)
            ? {
                ...beat,
                replies: [
                  ...beat.replies,
                  ...beat.replies.map(reply => ({ ...reply, id: `${reply.id}-too` })),
                ],
              }
            : beat,
        ]),
      ),
    })
    const two = talk({})
    const three = { ...two, note: { ...(two.beats['asks'] as Moment), id: 'note' } }
    expect(told(twoRepliesOnly, two)).toEqual([['beats', { two: 2, moments: 2 }]])
    expect(told(twoRepliesOnly, more(two, 'opening'))).toEqual([['beats', { two: 1, moments: 2 }]])
    expect(told(twoRepliesOnly, more(three, 'opening', 'asks'))).toEqual([])
    expect(told(twoRepliesOnly, more(three, 'opening'))).toEqual([['beats', { two: 2, moments: 3 }]])
  })
})

describe('a screen', () => {
  const full = (more: number, seen?: string) =>
    told(
      wordsAScreen,
      talk(
        { opening: words(40), hear: words(50), no: words(50 + more) },
        {},
        seen === undefined ? {} : { seen },
      ),
    )

  test('has room for 150 words', () => {
    expect(full(10)).toEqual([])
    expect(full(11)).toEqual([['beats.opening', { beat: 'opening', words: 151, most: 150 }]])
  })

  test('shows what bystanders do as well', () => {
    expect(full(8, 'They look.')).toEqual([])
    expect(full(9, 'They look.')).toHaveLength(1)
  })

  test('shows one line of several: the longest counts', () => {
    const lines = [words(41), words(30), words(12)].map(says => ({ when: [], says }))
    const scenario = talk({ hear: words(50), no: words(60) }, {}, { lines })
    expect(told(wordsAScreen, scenario)).toMatchObject([[expect.anything(), { words: 151 }]])
  })
})
