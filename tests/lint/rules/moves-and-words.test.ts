/** Words that make a move, and moves whose words are missing, as an author writes them. */
import { expect, test } from 'vitest'
import type { Proof } from '../../../src/lint/proof.ts'
import { movesAndWords } from '../../../src/lint/rules/moves-and-words.ts'
import type { Reply } from '../../../src/scenario/scenario.ts'
import type { Move } from '../../../src/scenario/vocabulary.ts'
import { scenarioOf } from '../../support/script.ts'

/** What is told of a reply that says this and declares these moves, after a plain one. */
function told(say: string, moves: readonly Move[] = ['answer'], words: Reply['words'] = {}) {
  const scenario = scenarioOf(`
    opening: frustrated
      plain = answer -> done
      this = answer -> done
    done: resolved`)
  const { opening } = scenario.beats
  if (opening?.kind !== 'moment') throw new Error('It opens with a moment.')
  const replies = opening.replies.map(reply =>
    reply.id === 'this' ? { ...reply, say, moves, words } : reply,
  )
  const changed = { ...scenario, beats: { ...scenario.beats, opening: { ...opening, replies } } }
  return movesAndWords.check({} as Proof, changed)
}

test.each([
  'I’m sorry about that.',
  "I'm sorry about that.",
  'I am so sorry.',
  'We’re really sorry you waited.',
  'We are very sorry.',
  'So sorry!',
  'I’m truly sorry.',
  'Very sorry, madam.',
  'I do apologise.',
  'We apologize for that.',
  'My apologies, then.',
])('“%s” is an apology, and is told of where none is declared', say => {
  expect(told(say)).toEqual([
    {
      path: ['beats', 'opening', 'replies', 1, 'moves'],
      args: { reply: 'this', move: 'apologise', kind: 'said' },
    },
  ])
  expect(told(say, ['apologise'])).toEqual([])
})

test.each(['I’m sorry to say it is shut.', 'I’m sorry, but no.', 'I’m sorry but no.', 'A sorry sight.'])(
  '“%s” is none',
  say => {
    expect(told(say)).toEqual([])
  },
)

test.each(['Calm down, please.', 'Settle down.', 'Calm yourself.', 'Now settle yourself.', 'Calm it.'])(
  '“%s” tells somebody to be calm',
  say => {
    expect(told(say)).toMatchObject([{ args: { move: 'command-calm', kind: 'said' } }])
    expect(told(say, ['command-calm'])).toEqual([])
  },
)

test.each(['We stay calm here.', 'Let it settle.'])('“%s” tells nobody to', say => {
  expect(told(say)).toEqual([])
})

test('a condolence is no apology where its author says which move the words make', () => {
  const say = 'I’m sorry he’s so ill.'
  expect(told(say, ['validate'], { validate: 'I’m sorry he’s so ill' })).toEqual([])
  expect(told(say, ['validate'], { validate: 'he’s so ill' })).toHaveLength(1)
})

test.each(['ask-clarify', 'ask-expectation', 'invite-story', 'check-agreement'] as const)(
  '%s asks: by a question, or by a request to tell',
  move => {
    for (const say of [
      'What happened?',
      'Tell me more.',
      'Take me through it.',
      'Go on, then.',
      'Start with Monday.',
    ])
      expect(told(say, [move])).toEqual([])
    expect(told('I see that it is late.', [move])).toMatchObject([
      { args: { reply: 'this', move, kind: 'declared' } },
    ])
  },
)

test('a move that asks nothing needs no question', () => {
  expect(told('I see that it is late.', ['validate', 'commit-next-step'])).toEqual([])
})

test.each([
  'Sorry about that.',
  'That was my fault.',
  'I regret it.',
  'Forgive us.',
  'Pardon me.',
  'Apologies.',
])('“%s” is heard as the apology that it declares to be', say => {
  expect(told(say, ['apologise'])).toEqual([])
})

test('an apology without a word of it is told of as declared', () => {
  expect(told('That should not have happened.', ['apologise'])).toMatchObject([
    { args: { move: 'apologise', kind: 'declared' } },
  ])
})
