/** What an ending costs: what was left to do, where there was no cause to stop. */
import { describe, expect, test } from 'vitest'
import { cardOf as scores, findings } from './support/card.ts'
import { TWO_DEMANDS } from './support/two-demands.ts'

describe('an ending', () => {
  test('that hands over without cause takes what was left to do', () => {
    // left undone: one demand, .5 of empathy and 1 of boundaries at 50 points
    expect(findings(scores(TWO_DEMANDS, 'hear boss'))).toEqual([
      '2 boundaries missed choice 18',
      '2 empathy escalated-without-cause 25',
      '2 boundaries escalated-without-cause 50',
      '2 compensation no-way-forward 50',
    ])
  })

  test('costs nothing where the talk was as good as over', () => {
    const late = TWO_DEMANDS.replace(
      'no = decline-clearly offer-choice validate -> done',
      'no = decline-clearly offer-choice validate -> done\n boss = validate escalate offer-choice -> handed-over',
    )
    expect(findings(scores(late, 'hear no boss'))).toEqual([])
  })

  test('by which the customer leaves takes it too, at turn 0 where nothing was said', () => {
    const waits = TWO_DEMANDS.replace('snub = dismiss -> ask', 'snub = dismiss -> ask\n wait ~ 2.5')
    const card = scores(waits, '- -')
    expect(findings(card)).toEqual([
      '0 empathy customer-left 100',
      '0 boundaries customer-left 100',
      '0 compensation no-way-forward 50',
    ])
  })

  test('stands at the last turn of the talk, not at the note', () => {
    const noted = `${TWO_DEMANDS}
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
