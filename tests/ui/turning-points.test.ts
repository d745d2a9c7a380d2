/** Which turns decided a talk, and why each is told. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { replay } from '../../src/dialogue/transcript.ts'
import { regretsOf } from '../../src/lint/regret.ts'
import { MOVES } from '../../src/scenario/vocabulary.ts'
import { didWords, listed } from '../../src/ui/debrief/did-words.ts'
import { decidedWords, isFlawless } from '../../src/ui/debrief/flawless.ts'
import { type Review, reviewOf } from '../../src/ui/debrief/review.ts'
import { costOf, turningPoints } from '../../src/ui/debrief/turning-points.ts'
import { actWords, whyWords } from '../../src/ui/debrief/turning-words.ts'
import { anAttempt } from '../host/attempt.ts'
import { played } from '../support/play.ts'
import { type Circumstances, scripted } from '../support/script.ts'
import { SHIPPED } from '../support/shipped.ts'

const TALK = `
  opening: frustrated
    hear = acknowledge-feeling invite-story apologise -> asks
    rule = cite-policy cites:rule -> asks
    argue = argue -> asks
    jeer = sarcasm -> asks
  asks: demanding
    no = decline-clearly offer-choice validate -> closing
    give = validate offer-compensation £40/refund -> closing
    raise = validate offer-compensation £90/refund -> closing
    threat = threaten -> closing
    hand = acknowledge-feeling decline-clearly escalate -> passed
    shut = command-calm escalate -> passed
  closing: settling
    next = commit-next-step check-agreement -> done
    more = commit-next-step check-agreement offer-compensation £10/more -> done
  done: resolved
  passed: escalated
  note: settling
    fix = log-feedback commit-next-step
    blame = blame-customer`

function reviewed(replies: string, about: Circumstances = {}): Review {
  const script = scripted(TALK, { give: 20_000, ...about })
  const { transcript, brokenAt } = replay(script, replies.split(' '))
  expect(brokenAt).toBeNull()
  const review = reviewOf({ attempt: anAttempt(), script, transcript })
  if (!review) throw new Error('not over')
  return review
}

/** Each turning point as it is read. */
function told(review: Review): string[] {
  return turningPoints(review).map(
    point => `${point.of.turn.n}. ${actWords(review, point.of)} ${whyWords(review, point).join(' ')}`,
  )
}

describe('a turn is told', () => {
  test('by what it gave away, and what that cost', () => {
    const [, gave] = told(reviewed('hear give next fix'))
    expect(gave).toMatch(/^2\. You gave £40\. It cost \d+ of fair compensation and \d+ of boundaries\./)
    expect(gave).toContain('From £0 to £15 was fair.')
  })

  test('by what the sum came to, where more was given before', () => {
    expect(told(reviewed('hear give more fix')).at(-1)).toMatch(/^3\. You brought what you gave to £50\./)
  })

  test('by how far it calmed them, and that nothing had been given', () => {
    expect(told(reviewed('hear no next fix'))[0]).toMatch(
      /^1\. You named the feeling and asked to hear the story\. Anger fell from 5 to [\d.]+, the most in one turn\. Nothing had been given\.$/,
    )
  })

  test('by the harm that was done', () => {
    expect(told(reviewed('argue no next fix'))[0]).toMatch(
      /^1\. You argued the point\. It cost \d+ of empathy/,
    )
  })

  test('by what came in the place of what was missing', () => {
    const [first] = told(reviewed('rule no next fix'))
    expect(first).toMatch(/^1\. You cited the rule\. It cost \d+ of empathy\./)
    expect(first).toContain('How this felt for Ada went unsaid.')
  })

  test('by the ending that it made', () => {
    expect(told(reviewed('hear hand fix')).at(-1)).toMatch(/^2\. You handed it over\./)
  })

  test('by the ending that it made, where a harm beside it cost less', () => {
    expect(told(reviewed('hear shut fix')).at(-1)).toMatch(/^2\. You handed it over\. It cost \d+ of/)
  })

  test('as fatal once, at the first turn that was', () => {
    const points = told(reviewed('hear raise more fix', { give: 8_000 }))
    expect(points.filter(words => words.includes('That alone makes the score 0.'))).toEqual([
      expect.stringMatching(/^2\. You gave £90\. You offered more than the £80 that is yours to give\./),
    ])
  })

  test('even where it was written and not said', () => {
    expect(
      told(reviewed('hear no next blame')).some(words => words.startsWith('4. You put the fault on Ada')),
    ).toBe(true)
  })
})

describe('once it is known what was given away', () => {
  const toldWith = (replies: string, about: Circumstances = {}) => {
    const review = reviewed(replies, about)
    const regrets = regretsOf(review.transcript, review.reference)
    return { review, points: turningPoints(review, regrets) }
  }

  test('the turns that gave away most come before those that only moved the customer', () => {
    const { review, points } = toldWith('argue give next fix')
    expect(points.map(({ of }) => of.turn.n)).toEqual([1, 2])
    const [argued, gave] = points.map(point => whyWords(review, point).join(' '))
    expect(argued).toMatch(/An overall score of 100 was still possible before it, and \d+ after it: no other/)
    // It cost more points than any turn, and less of what was still possible: much was lost already.
    expect(gave).toMatch(/the most of any turn\. .* was still possible before it, and \d+ after it\. /)
  })

  test('a turn that cost points and closed no better way gives way to those that did', () => {
    const { points } = toldWith('argue threat next blame')
    expect(points.map(({ of }) => of.turn.n)).toContain(2)
    expect(points.map(({ of }) => of.turn.n)).not.toContain(4)
  })

  test('where nothing was lost, they are the replies that soothed and won most', () => {
    const { review, points } = toldWith('hear no next fix')
    expect(isFlawless(review)).toBe(true)
    expect(points.length).toBeGreaterThan(1)
    for (const { of } of points) {
      const { before, after } = of.turn
      expect(before.anger - after.anger + after.trust - before.trust).toBeGreaterThan(0)
    }
    expect(decidedWords(review, points.length)).toMatch(/repl(y|ies) did most of the work$/)
  })
})

test('nothing is one where nothing was lost and nobody was moved', () => {
  const script = scripted(
    `
    opening: settling
      next = commit-next-step check-agreement -> done
    done: resolved`,
    { anger: 0, trust: 10 },
  )
  const { transcript } = replay(script, ['next'])
  const review = reviewOf({ attempt: anAttempt(), script, transcript })
  expect(review && turningPoints(review)).toEqual([])
})

describe.each(SHIPPED)('in $name', ({ script }) => {
  const talks = fc.array(fc.record({ reply: fc.nat(11), silent: fc.nat(7) }), {
    minLength: 40,
    maxLength: 40,
  })
  const reviewOfTalk = (choices: Parameters<typeof played>[1]) => {
    const review = reviewOf({ attempt: anAttempt(), script, transcript: played(script, choices) })
    if (!review) throw new Error('not over')
    return review
  }

  test('there are three at most, in order, and the dearest turn is among them', () => {
    fc.assert(
      fc.property(talks, choices => {
        const review = reviewOfTalk(choices)
        const turns = turningPoints(review).map(({ of }) => of.turn.n)
        expect(turns.length).toBeLessThanOrEqual(3)
        expect(turns).toEqual(turns.toSorted((a, b) => a - b))
        const [dearest] = review.turns.filter(of => costOf(of) > 0).toSorted((a, b) => costOf(b) - costOf(a))
        expect(turns).toEqual(expect.arrayContaining(dearest ? [dearest.turn.n] : []))
      }),
    )
  })

  test('what is told is whole sentences, none twice', () => {
    const ids = new RegExp(`\\b(${MOVES.filter(move => move.includes('-')).join('|')}|undefined|NaN)\\b|[{}]`)
    fc.assert(
      fc.property(talks, choices => {
        const review = reviewOfTalk(choices)
        for (const point of turningPoints(review)) {
          const sentences = [actWords(review, point.of) ?? '', ...whyWords(review, point)]
          expect(sentences.filter(words => !/^\p{Lu}.*\.$/u.test(words) || ids.test(words))).toEqual([])
          expect(new Set(sentences).size).toBe(sentences.length)
        }
        for (const { turn } of review.turns) expect(didWords(script.scenario, turn)).toMatch(/^You .*\.$/)
      }),
    )
  })
})

test.each([
  [['a'], 'a'],
  [['a', 'b'], 'a and b'],
  [['a', 'b', 'c'], 'a, b and c'],
])('%j is listed as “%s”', (items, words) => expect(listed(items)).toBe(words))
