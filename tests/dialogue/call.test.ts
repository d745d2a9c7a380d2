import { describe, expect, test } from 'vitest'
import { boundariesCall, type CallFacts, empathyCall, isCalledFor } from '../../src/dialogue/call.ts'
import { isHarmful } from '../../src/dialogue/move.ts'
import { type Move, MOVES, type Tone, TONES } from '../../src/scenario/vocabulary.ts'

const THEIRS: CallFacts = { ours: false, grantsWithinReach: false, demandIsDue: false }
const OURS: CallFacts = { ...THEIRS, ours: true }

const moves = (text: string) => text.split(' ') as Move[]
const empathy = (tone: Tone, text: string, facts = THEIRS) => empathyCall(tone, moves(text), facts).q
const boundaries = (text: string, facts = THEIRS, tone: Tone = 'demanding') =>
  boundariesCall(tone, moves(text), facts).q

describe('for empathy', () => {
  test.each<[Tone, string, number]>([
    ['asking', 'answer', 60],
    ['asking', 'answer validate', 100],
    ['asking', 'validate acknowledge-feeling', 40],
    ['frustrated', 'acknowledge-feeling validate', 50],
    ['frustrated', 'acknowledge-feeling invite-story', 85],
    ['frustrated', 'acknowledge-feeling invite-story apologise', 100],
    ['venting', 'validate', 50],
    ['venting', 'validate paraphrase', 100],
    ['venting', 'ask-clarify', 0],
    ['demanding', 'paraphrase', 50],
    ['abusive', 'set-limit offer-choice', 30],
    ['threatening', 'validate', 0],
    ['settling', 'commit-next-step', 40],
    ['settling', 'commit-next-step check-agreement log-feedback', 60],
  ])('a %s moment is met by %s to %i hundredths', (tone, text, q) => {
    expect(empathy(tone, text)).toBe(q)
  })

  test('owning comes first where the fault is ours, and is no comfort where it is not', () => {
    expect(empathy('frustrated', 'own-fault', OURS)).toBe(45)
    expect(empathy('frustrated', 'own-fault')).toBe(0)
    expect(empathy('frustrated', 'apologise')).toBe(15)
  })
})

describe('a demand', () => {
  test.each([
    ['decline-clearly offer-choice validate', 100],
    ['decline-clearly offer-choice', 75],
    ['decline-clearly', 40],
    ['offer-choice validate', 20],
    ['validate', 20],
    ['cite-policy', 25],
    ['cite-policy validate offer-choice', 25],
    ['cite-policy explain-reason', 40],
    ['cite-policy decline-clearly', 40],
    ['apologise', 0],
    ['escalate acknowledge-feeling', 65],
    ['back-colleague offer-choice explain-reason', 100],
  ])('is met by %s to %i hundredths', (text, q) => {
    expect(boundaries(text)).toBe(q)
  })

  test('within reach is met whole by granting it, a no beside it or not', () => {
    expect(boundaries('grant-exception', { ...THEIRS, grantsWithinReach: true })).toBe(100)
    expect(boundaries('grant-exception decline-clearly', { ...THEIRS, grantsWithinReach: true })).toBe(100)
  })

  test('for what is owed is not met by refusing it, however well', () => {
    const due = { ...OURS, demandIsDue: true }
    expect(boundaries('decline-clearly offer-choice validate', due)).toBe(20)
    expect(boundaries('escalate validate', due)).toBe(65)
    // To part over it, or to answer with the rule, is to refuse it too.
    expect(boundaries('part-ways offer-choice validate', due)).toBe(20)
    expect(boundaries('cite-policy explain-reason', due)).toBe(20)
    expect(boundaries('escalate cite-policy', due)).toBe(20)
  })

  test('is a quarter met at most beside something harmful', () => {
    expect(boundaries('decline-clearly offer-choice validate condescend')).toBe(25)
    expect(boundaries('validate dismiss')).toBe(20)
  })
})

test('a limit keeps its order: empathic with a choice, explained, bare, belittling', () => {
  const abuse = (text: string) => boundaries(text, THEIRS, 'abusive')
  expect(abuse('set-limit validate offer-choice')).toBe(100)
  expect(abuse('set-limit explain-reason')).toBe(75)
  expect(abuse('set-limit')).toBe(50)
  expect(abuse('set-limit condescend')).toBe(25)
  expect(abuse('escalate')).toBe(100)
  expect(abuse('validate')).toBe(0)
})

test('a threat calls for help or an end, and for nothing else', () => {
  expect(boundaries('escalate', THEIRS, 'threatening')).toBe(100)
  expect(boundaries('set-limit validate', THEIRS, 'threatening')).toBe(0)
})

test.each<[Move, Tone, boolean, boolean]>([
  ['apologise', 'frustrated', false, true],
  ['apologise', 'venting', false, false],
  ['apologise', 'venting', true, true],
  ['apologise', 'asking', true, true],
  ['apologise', 'demanding', true, false],
  ['cite-policy', 'demanding', false, true],
  ['cite-policy', 'frustrated', false, false],
  ['explain-reason', 'abusive', false, true],
  ['grant-exception', 'demanding', false, true],
  ['grant-exception', 'asking', false, false],
  ['own-fault', 'frustrated', false, false],
  ['own-fault', 'frustrated', true, true],
  ['sarcasm', 'demanding', false, false],
  ['escalate', 'threatening', false, true],
])('%s in a %s moment, our doing %s: called for %s', (move, tone, ours, called) => {
  expect(isCalledFor(move, tone, ours)).toBe(called)
})

test.each(TONES)(
  'what a %s moment needs stands heaviest first: a shortfall names the first that is missing',
  tone => {
    for (const ours of [true, false]) {
      const all = MOVES.filter(move => !isHarmful(move))
      const facts = ours ? OURS : THEIRS
      for (const { met } of [empathyCall(tone, all, facts), boundariesCall(tone, all, facts)]) {
        const weights = met.map(({ weight }) => weight)
        expect(weights).toEqual(weights.toSorted((a, b) => b - a))
      }
    }
  },
)
