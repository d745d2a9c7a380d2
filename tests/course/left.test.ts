/** What a talk leaves behind. */
import { expect, test } from 'vitest'
import { leftBy } from '../../src/course/left.ts'
import { talk } from './support/talks.ts'

test.each([
  ['no bye log', [], []],
  ['cut bye log', [], ['sale-price']],
  ['no thanks log', [], ['thanks', 'sale-price']],
  // In order, each once.
  ['cut thanks log', [], ['sale-price', 'thanks']],
  // What was taken back was never said.
  ['cut undo no bye log', [], []],
  ['no thanks undo undo cut lower log', [], ['sale-price']],
  // What was carried is carried on, before what came to it.
  ['no bye log', ['old'], ['old']],
  ['cut bye log', ['thanks', 'old'], ['thanks', 'old', 'sale-price']],
  ['cut bye log', ['sale-price'], ['sale-price']],
])('“%s” that carried %j leaves %j', (words, carried, left) => {
  expect(leftBy(talk('dana', words, { carried }).transcript)).toEqual(left)
})

test('nobody comes back for what was written into the note', () => {
  expect(leftBy(talk('dana', 'no bye log').transcript)).not.toContain('gossip')
})
