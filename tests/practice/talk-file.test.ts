/** The file of a talk: what is in it, and what a name in it may be. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { cleanName, LONGEST_NAME, talkFileName } from '../../src/practice/talk-file.ts'
import { SHIPPED } from '../support/shipped.ts'
import { filed } from '../support/talk-file.ts'

const { scenario, walkthroughs } = SHIPPED[0]!
const said = walkthroughs[0]!.replies
const RATING = { attempt: 'one', at: '2026-05-31T10:00:00Z', guesses: { empathy: 60 }, differently: '' }

test('it has a format, a version, the talk and the scenario that it was played on', () => {
  const file = filed(scenario, said)
  expect(Object.keys(file)).toEqual(['format', 'version', 'attempt', 'scenario'])
  expect(file).toMatchObject({ format: 'even-keel-talk', version: 1, scenario: { scenario } })
  expect(file.scenario.plays).toBe(file.attempt.scenario.plays)
})

test('it has a rating where there is one, and none where it was skipped', () => {
  expect(filed(scenario, said, { rating: RATING }).rating).toEqual(RATING)
  expect(filed(scenario, said, { rating: { ...RATING, guesses: null } })).not.toHaveProperty('rating')
})

test('it has a name only where one was typed', () => {
  expect(filed(scenario, said, { name: ' Sam  Okafor ' }).name).toBe('Sam Okafor')
  expect(filed(scenario, said, { name: '   ' })).not.toHaveProperty('name')
})

test('it is called after the scenario and the day, and never after a person', () => {
  const { attempt } = filed(scenario, said, { name: 'Sam' })
  expect(talkFileName(attempt)).toBe(`even-keel-${scenario.id}-2026-05-31.json`)
})

test.each([
  ['a line break', 'Sam\nOkafor', 'Sam Okafor'],
  ['a null and an escape', 'Sam\u0000\u001b[31m', 'Sam [31m'],
  ['a turn of direction', 'Sam \u202egnissap', 'Sam gnissap'],
  ['markup, which is read and not run', '<b>Sam</b>', '<b>Sam</b>'],
])('of a name with %s, the words stay', (_, name, clean) => {
  expect(cleanName(name)).toBe(clean)
})

test('any name is one line of so many characters at most, and stays what it is', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 300 }), name => {
      const clean = cleanName(name)
      expect(Array.from(clean).length).toBeLessThanOrEqual(LONGEST_NAME)
      expect(clean).not.toMatch(/\p{Cc}/u)
      expect(cleanName(clean)).toBe(clean)
    }),
  )
})
