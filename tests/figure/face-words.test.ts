/** A face in words. */
import { expect, test } from 'vitest'
import { faceWords } from '../../src/i18n/face-words.ts'

test.each([
  [1, 8, 'is at ease: brows level, a smile at the corners of the mouth; leaning a little towards you'],
  [1, 5, 'is calm: brows level, mouth at rest; facing you'],
  [1, 2, 'looks let down: brows raised in the middle, eyes lowered; turned slightly away'],
  [1, 0, 'looks let down: brows raised in the middle, eyes lowered; turned away'],
  [3, 5, 'is on edge: brows a little down, mouth closed; facing you'],
  [8, 2, 'is angry: brows down, mouth tight; turned slightly away'],
  [8, 8, 'is angry: brows down, mouth tight; facing you'],
  [10, 0, 'is furious: brows drawn hard together, jaw set; turned away'],
])('anger %d, trust %d: %s', (anger, trust, words) => {
  expect(faceWords({ anger, trust }, 'Dana Whitlock')).toBe(`Dana Whitlock ${words}.`)
})
