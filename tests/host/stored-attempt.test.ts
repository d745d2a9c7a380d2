/** What comes back from storage is read with care: an attempt, or why not, and never a throw. */
import { expect, test } from 'vitest'
import { readStoredAttempt } from '../../src/host/stored-attempt.ts'
import { anAttempt } from './attempt.ts'

test('an attempt comes back as it was', () => {
  const attempt = anAttempt({ replies: ['hear', 'no'] })
  expect(readStoredAttempt(JSON.parse(JSON.stringify(attempt)))).toEqual({ attempt })
})

test.each([
  ['nothing', undefined, 'not-an-attempt'],
  ['a number', 7, 'not-an-attempt'],
  ['a list', [], 'not-an-attempt'],
  ['no format', {}, 'not-an-attempt'],
  ['an older format', { ...anAttempt(), format: 0 }, 'older-format'],
  ['a newer format', { ...anAttempt(), format: 2 }, 'newer-format'],
  ['no scenario', { ...anAttempt(), scenario: null }, 'damaged'],
  ['a scenario without its hash', { ...anAttempt(), scenario: { id: 'lamp', words: 'w' } }, 'damaged'],
  ['an unknown mode', { ...anAttempt(), mode: 'exam' }, 'damaged'],
  ['no date', { ...anAttempt(), started: 'yesterday' }, 'damaged'],
  ['a seed that is no number', { ...anAttempt(), seed: '7' }, 'damaged'],
  ['no events', { ...anAttempt(), events: undefined }, 'damaged'],
  [
    'an event too few',
    { ...anAttempt(), events: anAttempt({ replies: ['a', 'b'] }).events.slice(1) },
    'damaged',
  ],
  [
    'an unknown event',
    { ...anAttempt(), events: [{ n: 1, at: 0, kind: 'typed', beat: 'a', reply: 'b' }] },
    'damaged',
  ],
  [
    'a reply that says nothing',
    { ...anAttempt(), events: [{ n: 1, at: 0, kind: 'reply', beat: 'a', reply: null }] },
    'damaged',
  ],
])('%s is refused with why', (_, record, reason) => {
  expect(readStoredAttempt(record)).toEqual({ reason })
})
