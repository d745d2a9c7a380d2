/** The mistakes that authors make, each with the place and the words that they are told. */
import { describe, expect, test } from 'vitest'
import { changed, found } from './notation.ts'
import { sample } from './sample.ts'

test('the sample makes no mistake', () => {
  expect(found(sample)).toEqual([])
})

describe('fields', () => {
  test('one that is not known', () => {
    expect(changed('  thinks: "They will', '  ▸think: "They will')).toEqual([
      'here: There is no field “think” in “beats › opening”. Did you mean “thinks”?',
    ])
    expect(changed('minutes: 8', 'minutes: 8\n▸author: "Jo"')).toEqual([
      'here: There is no field “author” at this level.',
    ])
  })
})
