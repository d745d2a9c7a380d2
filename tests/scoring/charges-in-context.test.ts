/** What is charged for because of what went before: too early, once more, unwarned, unchecked. */
import { describe, expect, test } from 'vitest'
import { cardOf as scores, findings } from './support/card.ts'

/** So many moments one after another, each with the same replies. */
function inARow(count: number, tone: string, ...replies: readonly string[]): string {
  const next = (at: number) => (at + 1 < count ? `m${at + 1}` : 'done')
  const moments = Array.from({ length: count }, (_, at) =>
    [`m${at}: ${tone}`, ...replies.map(reply => `  ${reply} -> ${next(at)}`)].join('\n'),
  )
  return [...moments, 'done: resolved'].join('\n')
}

describe('charges of context', () => {
  test('an apology that nobody called for costs more each time', () => {
    const talk = inARow(5, 'asking', 'plain = answer validate', 'sorry = answer validate apologise')
    const card = scores(talk, 'sorry sorry sorry sorry sorry')
    // 12 × .15, .3, .45, .45
    expect(findings(card).filter(line => line.includes('empathy'))).toEqual([
      '2 empathy apology-again apologise 2',
      '3 empathy apology-again apologise 4',
      '4 empathy apology-again apologise 5',
      '5 empathy apology-again apologise 5',
    ])
  })

  test('one that the reference itself could incur is not made at that beat', () => {
    const talk = `
      opening: frustrated
        explain = explain-reason apologise -> done
        brush = use-history -> done
        rule = cite-policy cites:rule apologise -> done
      done: resolved`
    expect(findings(scores(talk, 'rule')).some(line => line.includes('too-early'))).toBe(false)
  })

  test('a third explanation that nobody called for costs, each more too', () => {
    const talk = inARow(
      4,
      'venting',
      'plain = validate paraphrase',
      'lecture = validate paraphrase explain-reason correct-tactfully',
      'once = validate paraphrase explain-reason',
    )
    const lectured = (replies: string) =>
      findings(scores(talk, replies)).filter(line => line.includes('empathy'))
    expect(lectured('once once plain once')).toEqual(['4 empathy explained-again explain-reason 4'])
    expect(lectured('lecture plain plain plain')).toEqual([])
    expect(lectured('once lecture plain plain')).toEqual(['2 empathy explained-again correct-tactfully 4'])
    expect(lectured('lecture lecture plain plain')).toEqual([
      '2 empathy explained-again explain-reason 4',
      '2 empathy explained-again correct-tactfully 3',
    ])
  })

  test('being heard, once, ends what comes too early', () => {
    const talk = `
      a: frustrated
        hear = acknowledge-feeling paraphrase apologise -> b
        rush = apologise -> b
      b: frustrated
        hear = acknowledge-feeling paraphrase apologise -> done
        rule = cite-policy cites:rule apologise -> done
      done: resolved`
    const early = (replies: string) =>
      findings(scores(talk, replies)).filter(line => line.includes('too-early'))
    expect(early('hear rule')).toEqual([])
    expect(early('rush rule')).toHaveLength(1)
  })

  test('ending the contact unwarned costs, and after a warning does not', () => {
    const talk = `
      first: abusive
        limit = set-limit validate -> second
        warn = set-limit warn-consequence validate -> second
      second: abusive
        limit = set-limit validate offer-choice -> done
        end = end-contact explain-reason validate -> over
      done: resolved
      over: ended-by-you`
    const unwarned = findings(scores(talk, 'limit end', { scores: ['boundaries'] }))
    expect(unwarned).toEqual(['2 boundaries end-unwarned end-contact 6'])
    expect(findings(scores(talk, 'warn end', { scores: ['boundaries'] }))).toEqual([])
  })
})

describe('abuse', () => {
  const talk = `
    first: abusive
      limit = set-limit validate -> second
      ignore = validate -> second
    second: abusive
      limit = set-limit validate -> third
      ignore = validate -> third
    third: abusive
      warn = warn-consequence validate -> done
      limit = set-limit validate -> done
    done: resolved`

  test('met with silence about it costs, and the second time is fatal', () => {
    const once = scores(talk, 'ignore limit warn')
    expect(findings(once)).toContain('1 boundaries harm ignore-abuse 10')
    expect(once.fatal).toEqual([])
    const twice = scores(talk, 'ignore ignore warn')
    expect(twice).toMatchObject({ fatal: ['ignore-abuse-again'], overall: 0, passed: false })
    expect(twice.scores.boundaries).not.toBe(0)
  })

  test('from the third line on wants more than a limit', () => {
    expect(findings(scores(talk, 'limit limit limit'))).toContain('3 boundaries abuse-unchecked 5')
    expect(findings(scores(talk, 'limit limit warn')).filter(line => line.includes('boundaries'))).toEqual([])
  })
})
