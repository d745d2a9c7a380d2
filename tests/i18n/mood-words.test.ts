/** Moods in words: their bands, and the contrast where anger and trust do not go together. */
import { expect, test } from 'vitest'
import { BAND_FROM, bandOf, BANDS, moodNumbers, moodWords } from '../../src/i18n/mood-words.ts'

test.each([
  [0, 9, 'Calm, and trusts you.'],
  [2, 2, 'Calm, but hardly trusts you.'],
  [2.5, 4, 'Tense, and half trusts you.'],
  [5, 0, 'Angry, and does not trust you.'],
  [8.5, 7, 'At the limit, but trusts you.'],
])('anger %d and trust %d: %s', (anger, trust, words) => {
  expect(moodWords({ anger, trust })).toBe(words)
})

test('numbers have one decimal at most', () => {
  expect(moodNumbers({ anger: 5.5, trust: 4 })).toBe('Anger 5.5 of 10, trust 4.')
})

test.each(BANDS)('%s begins where its number says', band => {
  expect(bandOf(BAND_FROM[band])).toBe(band)
})
