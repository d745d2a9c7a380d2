/** What a turn lost is told in whole sentences, and no turn says the same thing twice. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { isOver } from '../../src/dialogue/state.ts'
import { replay } from '../../src/dialogue/transcript.ts'
import { findingWords, sourceWords } from '../../src/i18n/finding-words.ts'
import { MOVES } from '../../src/scenario/vocabulary.ts'
import { scoreSoFar } from '../../src/scoring/score.ts'
import { HAGGLE } from '../support/haggle.ts'
import { played } from '../support/play.ts'
import { type Circumstances, measured } from '../support/script.ts'
import { SHIPPED } from '../support/shipped.ts'

const IDS = new RegExp(
  `\\b(${MOVES.filter(move => move.includes('-')).join('|')}|undefined|null|NaN)\\b|[{}]`,
)

function notSentences(words: readonly string[]): string[] {
  return words.filter(sentence => !/^\p{Lu}.*\.$/u.test(sentence) || IDS.test(sentence))
}

describe.each(SHIPPED)('$name', ({ script, reference }) => {
  const plays = fc
    .array(fc.record({ reply: fc.nat(11), silent: fc.nat(7) }), { minLength: 40, maxLength: 40 })
    .map(choices => played(script, choices))

  test('every finding is a sentence, and a turn has no two alike', () => {
    fc.assert(
      fc.property(plays, transcript => {
        expect(isOver(transcript.state)).toBe(true)
        const { findings } = scoreSoFar(script, reference, transcript)
        expect(notSentences(findings.map(sourceWords))).toEqual([])
        for (const n of new Set(findings.map(({ turn }) => turn))) {
          const found = findings.filter(({ turn }) => turn === n)
          const words = found.map(finding => findingWords(transcript, finding))
          expect(notSentences(words)).toEqual([])
          expect(new Set(words).size).toBe(words.length)
        }
      }),
    )
  })
})

const TALK = `
  opening: demanding
    cave = validate offer-compensation £60 -> done
    unruled = validate grant-exception cites:rule £10 -> done
    bare = decline-clearly -> done
    argued = argue -> done
    good = decline-clearly offer-choice validate -> done
  done: resolved`

/** The words of the findings of a talk of these replies. */
function wordsOf(beats: string, replies: string, about: Circumstances = {}): string[] {
  const { script, reference } = measured(beats, about)
  const { transcript } = replay(script, replies.split(' '))
  const { findings } = scoreSoFar(script, reference, transcript)
  return findings.map(finding => findingWords(transcript, finding))
}

test('a cave-in is told by its kind', () => {
  expect(wordsOf(TALK, 'cave')).toContain(
    'You gave way because you were pressed. Nothing new had been said that made it fair.',
  )
  expect(wordsOf(TALK, 'unruled')).toContain(
    'You made an exception that no rule allows, because you were pressed.',
  )
  const ours: Circumstances = { case: { fault: 'ours', price: 8_000, trouble: 2 } }
  expect(wordsOf(HAGGLE, 'give raise', ours)).toEqual([
    'You gave more, where enough had been given and nothing new had been said.',
  ])
})

test('a harm that costs a boundary as well is told twice, in other words', () => {
  expect(wordsOf(TALK, 'argued')).toEqual(
    expect.arrayContaining([
      'You argued the point, and it became a contest.',
      'A line that is argued over does not stand: it asks for the next round.',
    ]),
  )
})

test('what was missing names the customer, and a sum its currency', () => {
  expect(wordsOf(TALK, 'bare')).toContain('It left Ada nothing to choose from.')
  expect(wordsOf(TALK, 'cave')).toContain('You gave £60. From £0 to £15 was fair.')
})
