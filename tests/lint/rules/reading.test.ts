import { describe, expect, test } from 'vitest'
import { readingAge } from '../../../src/lint/rules/reading-age.ts'
import { secondsToRead } from '../../../src/lint/rules/reading-pace.ts'
import { minutesOf } from '../../../src/lint/rules/minutes-as-said.ts'
import { syllablesIn } from '../../../src/lint/rules/syllables.ts'
import { timeToRead } from '../../../src/lint/rules/time-to-read.ts'
import { mostTogether } from '../../../src/lint/rules/together.ts'
import { sentencesIn, wordsOf } from '../../../src/lint/rules/words.ts'
import { parseConditions } from '../../../src/scenario/conditions.ts'
import type { Reply } from '../../../src/scenario/scenario.ts'
import { provenExample } from '../../support/rule-frame.ts'

describe('syllables', () => {
  test.each([
    [1, 'the make makes asked used tried quite guess queue don’t you’ve let’s tired aisle'],
    [
      2,
      'wanted settled hundred table people boxes voices didn’t being going quiet every business trial voice’s it’ll someone nineteen mrs cushion',
    ],
    [3, 'policy customer exception audience manager usual video theatre anyone everyone regular £310'],
    [4, 'delivery apologise society experience material'],
    [5, 'immediately inconvenience'],
  ])('%i each', (count, words) => {
    const wrong = words.split(' ').filter(word => syllablesIn(word) !== count)
    expect(wrong).toEqual([])
  })
})

describe('sentences', () => {
  test.each([
    [1, 'Nobody rang me back'],
    [2, '“Is that so?” Yes.'],
    [1, 'Mr. Tovey has it.'],
    [2, 'I see… So what happened'],
    [1, 'It is £7.50 at 9.30 on Monday.'],
    [1, 'Really?!'],
  ])('%i in: %s', (count, text) => {
    expect(sentencesIn(text)).toBe(count)
  })

  test('have words, and a dash is none', () => {
    expect(wordsOf('A well-kept chair – £310 – is a chair.')).toHaveLength(7)
  })
})

describe('reading age', () => {
  test('is the grade of Flesch and Kincaid, and five years', () => {
    // Six words of one syllable in one sentence: .39 × 6 + 11.8 × 1 − 15.59 = −1.45.
    expect(readingAge(['The cat sat on the mat.'])).toBeCloseTo(3.55)
    // Twelve words of 24 syllables in two sentences: .39 × 6 + 11.8 × 2 − 15.59 = 10.35.
    const hard = ['Any customer may ask any manager.', 'Any manager may ask any customer.']
    expect(readingAge(hard)).toBeCloseTo(15.35)
  })

  test('is of all texts together, not the mean of their ages', () => {
    const [short, long] = ['No.', 'The delivery company apologises for every inconvenience.']
    const all = readingAge([short, long])
    expect(all).toBeLessThan(readingAge([long]))
    expect(all).not.toBeCloseTo((readingAge([short]) + readingAge([long])) / 2)
  })
})

describe('replies that can be there together', () => {
  const reply = (id: string, condition: string): Reply => {
    const read = condition === '' ? { conditions: [] } : parseConditions(condition, 'GBP')
    if ('fault' in read) throw new Error(condition)
    return { id, if: read.conditions } as unknown as Reply
  }

  test.each([
    ['all that ask nothing', 3, ['', '', '']],
    ['one side of a flag', 2, ['', 'told', 'not told']],
    ['one side of a border', 2, ['', 'anger >= 7', 'anger < 7']],
    ['both sides where they share the border', 3, ['', 'anger >= 7', 'anger <= 7']],
    ['a no that turns a border round', 2, ['', 'not anger >= 7', 'anger >= 8']],
    ['two that agree, against one that does not', 3, ['', 'told', 'trust > 5', 'not told and trust < 3']],
    ['flags of the same name but of another encounter', 3, ['', 'told', 'not left told']],
  ])('%s: %i', (_, most, conditions) => {
    const replies = conditions.map((condition, index) => reply(`reply-${index}`, condition))
    expect(mostTogether(replies, () => 1)).toBe(most)
  })

  test('count by their weight', () => {
    const replies = [reply('a', 'told'), reply('bbbb', 'not told'), reply('cc', 'told')]
    expect(mostTogether(replies, ({ id }) => id.length)).toBe(4)
  })
})

const EIGHT = 'one two three four five six seven eight'

/** A moment of a line of eight words, and two replies of eight words each. */
const moment = (id: string, to: string, after: number) => `
  ${id}:
    customer: "${EIGHT}"
    tone: frustrated
    replies:
      - id: hear
        say: "${EIGHT}"
        moves: [acknowledge-feeling, invite-story]
        to: ${to}
      - id: busy
        say: "${EIGHT}"
        moves: [self-focus]
        to: ${to}
    silence:
      after: ${after}
      says: "Hello?"
      anger: 1`

describe('time', () => {
  test('is read at 200 words a minute', () => {
    expect(secondsToRead(100)).toBe(30)
  })

  test('for 24 words is eight seconds: a wait of seven is too short', () => {
    const { proof } = provenExample(`beats:${moment('opening', 'then', 7)}${moment('then', 'agreed', 8)}`)
    expect(timeToRead.check(proof, proof.script.scenario)).toEqual([
      {
        path: ['beats', 'opening', 'silence', 'after'],
        args: { beat: 'opening', after: 7, needed: 8, words: 24 },
      },
    ])
  })

  test('of a whole play is that of its brief, its moments, ten seconds each to choose, and its ending', () => {
    const { proof } = provenExample(`beats:${moment('opening', 'then', 30)}${moment('then', 'agreed', 30)}`)
    // Brief: “You answer the phone.” Ending: “All right, then. Thank you.” and “She keeps it.”
    const words = 4 + 2 * 24 + 5 + 3
    expect(minutesOf(proof)).toBeCloseTo((secondsToRead(words) + 2 * 10) / 60)
  })
})
