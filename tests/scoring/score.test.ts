import { describe, expect, test } from 'vitest'
import { shareOut } from '../../src/scoring/turn.ts'
import type { Circumstances } from '../support/script.ts'
import { cardOf as scores, findings } from './support/card.ts'

/** On the reference way empathy is 1 + .5 + .5 and boundaries 0 + 1 + 1: N is 2 for both, and a whole call weighs 50. */
const TALK = `
  opening: frustrated
    hear = acknowledge-feeling paraphrase apologise -> ask
    half = acknowledge-feeling -> ask
    early = cite-policy cites:rule -> ask
    snub = dismiss -> ask
  ask: demanding
    no = decline-clearly offer-choice validate -> again
    soft = validate offer-choice -> again
    cave = validate offer-compensation £60 -> again
    curt = decline-clearly -> again
    boss = validate escalate -> handed-over
    rude = decline-clearly offer-choice validate condescend -> again
  again: demanding
    no = decline-clearly offer-choice validate -> done
    cave = validate offer-compensation £60 -> done
  done: resolved
  handed-over: escalated
  gone: customer-left`

describe('a turn', () => {
  test('that meets its moment as the reference does costs nothing', () => {
    const card = scores(TALK, 'hear no no')
    expect(card).toMatchObject({ scores: { empathy: 100, boundaries: 100, compensation: 100 }, overall: 100 })
    expect(card.findings).toEqual([])
  })

  test('costs its shortfall, named by the heaviest thing that was missing', () => {
    expect(findings(scores(TALK, 'half no no'))).toEqual(['1 empathy missed their-account 25'])
    expect(findings(scores(TALK, 'hear curt no'))).toEqual([
      '2 empathy missed heard 25',
      '2 boundaries missed choice 30',
    ])
  })

  test('shares its points among what it is charged for and what it missed', () => {
    // 50 × 1 shortfall + 12 × .4 too early = 54.8
    expect(findings(scores(TALK, 'early no no'))).toEqual([
      '1 empathy too-early cite-policy 5',
      '1 empathy missed feeling 50',
    ])
    // 12 × 1 dismiss + 50
    expect(findings(scores(TALK, 'snub no no'))).toEqual([
      '1 empathy harm dismiss 12',
      '1 empathy missed feeling 50',
    ])
  })

  test('that is spoiled by harm loses its boundary, and names no missing move where none was missing', () => {
    expect(findings(scores(TALK, 'hear rude no'))).toEqual([
      '2 empathy harm condescend 12',
      '2 boundaries harm condescend 6',
      '2 boundaries missed 38',
    ])
  })

  test('takes what is left and no more', () => {
    const card = scores(TALK.replace('snub = dismiss', 'snub = dismiss argue sarcasm slur'), 'snub cave cave')
    expect(card.scores.empathy).toBe(0)
    expect(card.findings.filter(f => f.dimension === 'empathy').reduce((sum, f) => sum + f.points, 0)).toBe(
      100,
    )
  })
})

describe('giving in', () => {
  test('under pressure, over the band, is a cave-in, every time it raises the sum', () => {
    expect(findings(scores(TALK, 'hear cave no'))).toEqual([
      '2 boundaries harm cave-in 14',
      '2 boundaries missed clear-no 40',
      '2 compensation too-much 100',
    ])
  })

  test('again with the same sum is no second cave-in, but still over the band', () => {
    expect(findings(scores(TALK, 'hear cave cave')).filter(line => line.startsWith('3'))).toEqual([
      '3 boundaries over-the-band 7',
      '3 boundaries missed clear-no 39',
    ])
  })

  test('unpressed, over the band, costs less than a cave-in', () => {
    const asked = TALK.replace('ask: demanding', 'ask: asking').replace('no = decline', 'no = answer decline')
    expect(findings(scores(asked, 'hear cave no'))).toContain('2 boundaries over-the-band 7')
  })

  test('by raising what stands without a new fact is a cave-in inside the band too', () => {
    const haggle = `
      opening: asking
        give = answer validate offer-compensation £5 -> more
        none = answer validate -> more
      more: asking
        raise = answer validate offer-compensation £10 -> done
        hold = answer validate -> done
      done: resolved`
    const ours: Circumstances = { case: { fault: 'ours', price: 8_000, trouble: 2 } }
    expect(findings(scores(haggle, 'give raise', ours))).toEqual(['2 boundaries harm cave-in 14'])
    expect(findings(scores(haggle.replace('more: asking', 'more: asking new'), 'give raise', ours))).toEqual(
      [],
    )
    expect(findings(scores(haggle, 'none raise', ours))).toEqual([])
  })

  test('what stands was enough from the least that is fair, to the penny', () => {
    // £20 lost and trouble 3 of £80: from £24 to £45 is fair.
    const owed: Circumstances = { case: { fault: 'ours', price: 8_000, trouble: 3, loss: 2_000 } }
    const haggle = (given: string) => `
      opening: asking
        give = answer validate offer-compensation ${given} -> more
      more: asking
        raise = answer validate offer-compensation £30 -> done
        hold = answer validate -> done
      done: resolved`
    expect(findings(scores(haggle('£24'), 'give raise', owed))).toEqual(['2 boundaries harm cave-in 14'])
    expect(findings(scores(haggle('£23.99'), 'give raise', owed))).toEqual([])
  })

  test('by an exception that no policy allows is a cave-in; by one that is allowed it meets the demand whole', () => {
    const asks = `
      ask: demanding
        wrong = grant-exception validate cites:rule £10 -> done
        right = grant-exception validate cites:delivery £15 -> done
        over = grant-exception validate cites:delivery £30 -> done
        no = decline-clearly validate offer-choice -> done
      done: resolved`
    expect(findings(scores(asks, 'right'))).toEqual([])
    expect(findings(scores(asks, 'wrong'))[0]).toBe('1 boundaries harm cave-in 14')
    expect(findings(scores(asks, 'over'))[0]).toBe('1 boundaries harm cave-in 14')
  })
})

describe('charges of context', () => {
  test('an apology that nobody called for costs more each time', () => {
    const beats = ['a', 'b', 'c', 'd', 'e']
    const talk = beats
      .map(
        (id, index) => `${id}: asking
          sorry = answer validate apologise -> ${beats[index + 1] ?? 'done'}
          plain = answer validate -> ${beats[index + 1] ?? 'done'}`,
      )
      .join('\n')
    const plainFirst = talk.replaceAll(/( +sorry .*)\n( +plain .*)/g, '$2\n$1')
    const card = scores(`${plainFirst}\ndone: resolved`, 'sorry sorry sorry sorry sorry')
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
    const beats = ['a', 'b', 'c', 'd']
    const talk = beats
      .map(
        (id, index) => `${id}: venting
          plain = validate paraphrase -> ${beats[index + 1] ?? 'done'}
          lecture = validate paraphrase explain-reason correct-tactfully -> ${beats[index + 1] ?? 'done'}
          once = validate paraphrase explain-reason -> ${beats[index + 1] ?? 'done'}`,
      )
      .join('\n')
    const lectured = (replies: string) =>
      findings(scores(`${talk}\ndone: resolved`, replies)).filter(line => line.includes('empathy'))
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

describe('an ending', () => {
  test('that hands over without cause takes what was left to do', () => {
    // left undone: one demand, .5 of empathy and 1 of boundaries at 50 points
    expect(findings(scores(TALK, 'hear boss'))).toEqual([
      '2 boundaries missed choice 18',
      '2 empathy escalated-without-cause 25',
      '2 boundaries escalated-without-cause 50',
      '2 compensation no-way-forward 50',
    ])
  })

  test('costs nothing where the talk was as good as over', () => {
    const late = TALK.replace(
      'no = decline-clearly offer-choice validate -> done',
      'no = decline-clearly offer-choice validate -> done\n boss = validate escalate offer-choice -> handed-over',
    )
    expect(findings(scores(late, 'hear no boss'))).toEqual([])
  })

  test('by which the customer leaves takes it too, at turn 0 where nothing was said', () => {
    const waits = TALK.replace('snub = dismiss -> ask', 'snub = dismiss -> ask\n wait ~ 2.5')
    const card = scores(waits, '- -')
    expect(findings(card)).toEqual([
      '0 empathy customer-left 100',
      '0 boundaries customer-left 100',
      '0 compensation no-way-forward 50',
    ])
  })

  test('stands at the last turn of the talk, not at the note', () => {
    const noted = `${TALK}
      note: settling
        plan = commit-next-step -> x
        bare = use-history -> x`
    const turns = scores(noted, 'hear boss plan')
      .findings.filter(({ reason }) => reason === 'escalated-without-cause')
      .map(({ turn }) => turn)
    expect(turns).toEqual([2, 2])
  })

  test('by your ending it needs a limit before, where they were abusive, and is no cause where they were not', () => {
    const talk = `
      first: abusive
        limit = set-limit validate offer-choice -> second
        ask = set-limit validate -> asks
        end = set-limit end-contact explain-reason validate -> over
      second: abusive
        limit = set-limit validate offer-choice -> third
        end = end-contact explain-reason validate -> over
      asks: demanding
        no = decline-clearly offer-choice validate -> third
        end = decline-clearly offer-choice validate end-contact -> over
      third: demanding
        no = decline-clearly offer-choice validate -> done
        other = validate -> done
      done: resolved
      over: ended-by-you`
    const cause = (replies: string) =>
      findings(scores(talk, replies, { scores: ['boundaries'] })).filter(line =>
        line.includes('ended-without-cause'),
      )
    expect(cause('limit end')).toEqual([])
    expect(cause('end')).toHaveLength(1)
    expect(cause('ask end')).toHaveLength(1)
  })

  test('by handing over is caused by abuse', () => {
    const talk = `
      first: abusive
        limit = set-limit validate offer-choice -> second
        help = escalate validate -> handed-over
      second: demanding
        no = decline-clearly offer-choice validate -> done
        other = validate -> done
      done: resolved
      handed-over: escalated`
    expect(findings(scores(talk, 'help', { scores: ['empathy', 'boundaries'] }))).toEqual([])
  })

  test('with a cause costs nothing', () => {
    const threat = `
      opening: threatening
        help = escalate -> handed-over
        limit = set-limit -> next
        end = end-contact -> ended
      next: demanding
        no = decline-clearly offer-choice validate -> done
        other = validate -> done
      done: resolved
      handed-over: escalated
      ended: ended-by-you`
    expect(findings(scores(threat, 'help', { scores: ['boundaries'] }))).toEqual([])
    expect(findings(scores(threat, 'end', { scores: ['boundaries'] }))).toEqual([])
  })
})

test('refusing what is owed is hardly met, however well it is said; handing it over is', () => {
  const talk = `
    asks: demanding new
      give = offer-compensation validate £40 -> done
      refuse = decline-clearly offer-choice validate -> done
      over = offer-compensation validate £60 -> done
    done: resolved`
  const owed: Circumstances = {
    case: { fault: 'ours', loss: 4_000, law: 4_000, wants: { what: 'it back', worth: 4_000 } },
  }
  expect(findings(scores(talk, 'give', owed))).toEqual([])
  expect(findings(scores(talk, 'refuse', owed))).toContain('1 boundaries missed yes-within-reach 40')
  expect(findings(scores(talk, 'over', owed))).toContain('1 boundaries harm cave-in 14')
  const old = talk.replace('demanding new', 'demanding')
  expect(findings(scores(old, 'refuse', owed))).toEqual(['1 compensation too-little 100'])
})

test('a dimension that is not claimed has no score, and its charges go to the other, the larger only', () => {
  const card = scores(TALK, 'hear rude no', { scores: ['boundaries'] })
  expect(card.scores).toEqual({ empathy: null, boundaries: expect.any(Number) as number, compensation: null })
  expect(findings(card)[0]).toBe('2 boundaries harm condescend 12')
})

test('a threat, a slur, a breach of privacy and a sum beyond your authority are fatal; the three scores stand', () => {
  for (const move of ['threaten', 'slur', 'breach-privacy']) {
    const card = scores(TALK.replace('snub = dismiss', `snub = ${move}`), 'snub no no')
    expect(card).toMatchObject({ fatal: [move], overall: 0, passed: false })
    expect(card.scores.compensation).toBe(100)
  }
  expect(scores(TALK, 'hear cave no', { give: 5_999 }).fatal).toEqual(['beyond-your-authority'])
  // All of it is still one's own to give.
  expect(scores(TALK, 'hear cave no', { give: 6_000 }).fatal).toEqual([])
})

test.each([
  [10, [1, 1, 1], [4, 3, 3]],
  [7, [5, 0, 2], [5, 0, 2]],
  [3, [1, 2], [1, 2]],
  [0, [3, 4], [0, 0]],
  [5, [0, 0], [0, 0]],
])('%i points shared by %j are %j', (points, shares, whole) => {
  expect(shareOut(points, shares)).toEqual(whole)
})
