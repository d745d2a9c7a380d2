/** Which words of a reply are underlined, and which of them carry the letter of a point. */
import { describe, expect, test } from 'vitest'
import type { Reply } from '../../src/scenario/scenario.ts'
import type { Finding } from '../../src/scoring/score.ts'
import { type Evidence, evidenceOf } from '../../src/ui/debrief/evidence.ts'
import type { TurnReview } from '../../src/ui/debrief/review.ts'

const FINDING: Finding = {
  turn: 1,
  dimension: 'empathy',
  move: null,
  missing: null,
  points: 5,
  reason: 'harm',
  source: 'five-donts',
}

/** The evidence of a reply that says this, with findings on it; the moves are those that have words. */
function evidence(
  say: string,
  words: Reply['words'],
  findings: readonly Partial<Finding>[] = [],
  rest: Partial<Reply> = {},
): Evidence & { findings: readonly Finding[] } {
  const moves = Object.keys(words) as Reply['moves']
  const reply = { say, words, moves, ...rest }
  const all = findings.map(finding => ({ ...FINDING, ...finding }))
  const turn = { said: { reply } } as unknown as TurnReview['turn']
  return { ...evidenceOf({ turn, findings: all }), findings: all }
}

/** As it reads: [made], *named*, letters after them. */
function read({ stretches }: Evidence): string {
  return stretches
    .map(({ text, made, named, letters }) => {
      const marked = named ? `*${text}*` : made ? `[${text}]` : text
      return `${marked}${letters.join('')}`
    })
    .join('')
}

describe('words', () => {
  test('that made a move are marked, and those that a point names carry its letter', () => {
    const found = evidence('I see. Calm down, please.', { validate: 'I see.', 'command-calm': 'Calm down' }, [
      { move: 'command-calm' },
    ])
    expect(read(found)).toBe('[I see.] *Calm down*a, please.')
    expect(found.lettersOf(found.findings[0] ?? FINDING)).toEqual(['a'])
  })

  test('are lettered in the order in which they stand, not in that of the points', () => {
    const found = evidence('Well. Really. Rule nine.', { sarcasm: 'Really.', 'cite-policy': 'Rule nine.' }, [
      { move: 'cite-policy', reason: 'too-early' },
      { move: 'sarcasm' },
    ])
    expect(read(found)).toBe('Well. *Really.*a *Rule nine.*b')
    expect(found.findings.map(found.lettersOf)).toEqual([['b'], ['a']])
  })

  test('that two moves share have one letter', () => {
    const found = evidence(
      'Have it all.',
      { 'grant-exception': 'Have it all', 'offer-compensation': 'Have it all' },
      [{ move: 'cave-in', dimension: 'boundaries' }],
    )
    expect(read(found)).toBe('*Have it all*a.')
  })

  test('that overlap are cut where each begins and ends', () => {
    const found = evidence(
      'No, not at all, I am afraid.',
      { dismiss: 'No, not at all', argue: 'at all, I am' },
      [{ move: 'argue' }],
    )
    expect(read(found)).toBe('[No, not ]*at all**, I am*a afraid.')
  })

  test('that stand there twice are marked once', () => {
    expect(read(evidence('No. I said no. No.', { 'decline-clearly': 'No.' }))).toBe('[No.] I said no. No.')
  })

  test('that stand nowhere, and moves without words, mark nothing', () => {
    const found = evidence('Yes.', { sarcasm: 'No.' }, [
      { move: 'sarcasm' },
      { reason: 'missed', missing: 'choice' },
    ])
    expect(read(found)).toBe('Yes.')
    expect(found.findings.map(found.lettersOf)).toEqual([[], []])
  })
})

const OFFER: Partial<Reply> = {
  offer: { id: 'refund', what: 'all of it', worth: 6_000, when: 'now', fits: true, remedy: false },
}

test.each<[string, Partial<Finding>, Reply['words'], Partial<Reply>, string[]]>([
  [
    'a sum that was too much',
    { dimension: 'compensation', reason: 'too-much' },
    { 'offer-compensation': 'A' },
    OFFER,
    ['a'],
  ],
  [
    'a sum over the band',
    { dimension: 'boundaries', reason: 'over-the-band' },
    { 'offer-compensation': 'A' },
    OFFER,
    ['a'],
  ],
  [
    'a sum that was never offered here',
    { dimension: 'compensation', reason: 'too-little' },
    { validate: 'A' },
    {},
    [],
  ],
  ['handing over without cause', { reason: 'escalated-without-cause' }, { escalate: 'A' }, {}, ['a']],
  ['ending it without cause', { reason: 'ended-without-cause' }, { 'end-contact': 'A' }, {}, ['a']],
  ['an insult that was let pass', { move: 'ignore-abuse' }, { answer: 'A' }, {}, []],
  ['what was missing', { reason: 'missed', missing: 'feeling' }, { answer: 'A' }, {}, []],
])('%s is tied to its words', (_, finding, words, rest, letters) => {
  const found = evidence('A B', words, [finding], rest)
  expect(found.lettersOf(found.findings[0] ?? FINDING)).toEqual(letters)
})
