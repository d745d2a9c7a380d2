/** Giving in, and refusing what is owed: what a demand may not be met with. */
import { describe, expect, test } from 'vitest'
import { HAGGLE } from '../support/haggle.ts'
import type { Circumstances } from '../support/script.ts'
import { cardOf as scores, findings } from './support/card.ts'
import { TWO_DEMANDS } from './support/two-demands.ts'

describe('giving in', () => {
  test('under pressure, over the band, is a cave-in, every time it raises the sum', () => {
    expect(findings(scores(TWO_DEMANDS, 'hear cave no'))).toEqual([
      '2 boundaries harm cave-in 14',
      '2 boundaries missed clear-no 40',
      '2 compensation too-much 100',
    ])
  })

  test('again with the same sum is no second cave-in, but still over the band', () => {
    expect(findings(scores(TWO_DEMANDS, 'hear cave cave')).filter(line => line.startsWith('3'))).toEqual([
      '3 boundaries over-the-band 7',
      '3 boundaries missed clear-no 39',
    ])
  })

  test('unpressed, over the band, costs less than a cave-in', () => {
    const asked = TWO_DEMANDS.replace('ask: demanding', 'ask: asking').replace(
      'no = decline',
      'no = answer decline',
    )
    expect(findings(scores(asked, 'hear cave no'))).toContain('2 boundaries over-the-band 7')
  })

  test('by raising what stands without a new fact is a cave-in inside the band too', () => {
    const ours: Circumstances = { case: { fault: 'ours', price: 8_000, trouble: 2 } }
    expect(findings(scores(HAGGLE, 'give raise', ours))).toEqual(['2 boundaries harm cave-in 14'])
    expect(findings(scores(HAGGLE.replace('more: asking', 'more: asking new'), 'give raise', ours))).toEqual(
      [],
    )
    expect(findings(scores(HAGGLE, 'none raise', ours))).toEqual([])
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
