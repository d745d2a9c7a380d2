/** Whether a trainee can give too little, what is fair, and too much: some way through, however hidden. */
import { describe, expect, test } from 'vitest'
import { compensationWays } from '../../src/lint/compensation-ways.ts'
import { type Circumstances, scripted } from '../support/script.ts'

const ways = (beats: string, about: Circumstances = {}) =>
  [...compensationWays(scripted(beats, about))].toSorted().join(' ')

/** Between twenty and thirty-five is fair. */
const OWED: Circumstances = { case: { fault: 'ours', loss: 2_000 } }

/** A talk of one reply for each sum. */
const paying = (...offers: readonly string[]) => `
  opening: asking
    ${offers.map((offer, at) => `pay-${at} = answer offer-compensation ${offer} -> done`).join('\n    ')}
  done: resolved`

describe('where twenty to thirty-five is fair', () => {
  test.each([
    ['£0', 'low'],
    ['£15', 'low'],
    // A penny off takes no whole point.
    ['£19.99', 'fair'],
    ['£20', 'fair'],
    ['£35', 'fair'],
    ['£45', 'high'],
  ])('%s is %s', (sum, kind) => {
    expect(ways(paying(sum), OWED)).toBe(kind)
  })

  test('three replies can be one of each', () => {
    expect(ways(paying('£5', '£25', '£50'), OWED)).toBe('fair high low')
  })

  test('what is promised for later is not fair where there is something now', () => {
    expect(ways(paying('£25 later', '£50'), OWED)).toBe('high')
  })

  test('a sum counts once: another under the same name replaces it, one under another name adds to it', () => {
    const twice = (second: string) => `
      opening: asking
        pay = answer offer-compensation £15/sum -> more
      more: asking
        again = answer offer-compensation ${second} -> done
      done: resolved`
    expect(ways(twice('£25/sum'), OWED)).toBe('fair')
    expect(ways(twice('£25/gift'), OWED)).toBe('high')
  })
})

describe('a way that no player who looks one reply ahead would take', () => {
  test('to too little: only who gives something first may give less than all', () => {
    const talk = `
      opening: asking
        nothing = answer -> trap
        little = answer offer-compensation £5 -> done
        fair = answer offer-compensation £25 -> done
      trap: asking
        all = answer offer-compensation £60 -> done
      done: resolved`
    expect(ways(talk, OWED)).toBe('fair high low')
  })

  test('to too much: the higher sum first leads to where nothing more is to be had', () => {
    const talk = `
      opening: asking
        more = answer offer-compensation £25/one -> end
        less = answer offer-compensation £20/one -> on
        none = answer -> end
      end: asking
        stop = answer -> done
      on: asking
        more = answer offer-compensation £30/two -> done
      done: resolved`
    expect(ways(talk, OWED)).toBe('fair high low')
  })

  test('to what is fair: by a sum that is put right after one that is far off', () => {
    const talk = `
      opening: asking
        near = answer offer-compensation £10/sum -> stuck
        far = answer offer-compensation £60/sum -> mend
      stuck: asking
        stop = answer -> done
      mend: asking
        less = answer offer-compensation £30/sum -> done
        stop = answer -> done
      done: resolved`
    expect(ways(talk, OWED)).toBe('fair high low')
  })

  test('by a flag, a mood or a sum that a later reply asks for', () => {
    const gated = (condition: string, first = 'sets:heard') => `
      opening: frustrated
        hear = acknowledge-feeling validate ${first} -> asks
        rude = dismiss -> asks
      asks: asking
        fair = answer offer-compensation £25/sum -> done
        none = answer -> done
        all = answer offer-compensation £60/sum if:${condition} -> done
      done: resolved`
    expect(ways(gated('heard'), OWED)).toBe('fair high low')
    expect(ways(gated('heard', ''), OWED)).toBe('fair low')
    expect(ways(gated('anger_<_5'), OWED)).toBe('fair high low')
    expect(ways(gated('anger_<_1'), OWED)).toBe('fair low')
    expect(ways(gated('offered_>_0', 'offer-compensation £1/sum'), OWED)).toBe('fair high low')
    expect(ways(gated('offered_>_1', 'offer-compensation £1/sum'), OWED)).toBe('fair low')
  })

  test('a customer who leaves ends the talk with what was given so far', () => {
    const talk = `
      opening: demanding
        slur = slur offer-compensation £60 -> on
        fair = answer offer-compensation £25 -> done
      on: asking
        less = answer offer-compensation £25 -> done
      done: resolved
      gone: customer-left`
    expect(ways(talk, { ...OWED, anger: 9, trust: 1 })).toBe('fair high')
  })
})

describe('where nothing is owed', () => {
  test('no way forward at all is too little, and a plan or a sum within reason is fair', () => {
    expect(ways('opening: asking\n none = answer -> done\n done: resolved')).toBe('low')
    expect(ways('opening: asking\n plan = answer commit-next-step -> done\n done: resolved')).toBe('fair')
    expect(ways(paying('£15'))).toBe('fair')
    expect(ways(paying('£30'))).toBe('high')
  })
})

describe('where something was put right in kind', () => {
  test('nothing more is owed, and the same sum is too much', () => {
    const mended = `
      opening: asking
        mend = offer-fix £20/again remedy -> more
        none = answer -> more
      more: asking
        pay = answer offer-compensation £35/sum -> done
        plan = answer commit-next-step -> done
      done: resolved`
    expect(ways(mended, OWED)).toBe('fair high low')
    expect(ways(mended.replace('mend = offer-fix £20/again remedy', 'mend = answer'), OWED)).toBe('fair low')
  })
})

describe('where more is owed than you may give', () => {
  const owing: Circumstances = { give: 1_000, case: { fault: 'ours', loss: 4_000, law: 4_000 } }

  test('to keep the case is too little up to what you may give, and too much beyond it', () => {
    expect(ways(paying('£10'), owing)).toBe('low')
    expect(ways(paying('£10.01'), owing)).toBe('high')
  })

  test('to hand it over is fair, with any sum or none', () => {
    const over = (offer: string) => `
      opening: asking
        over = answer escalate ${offer} -> done
      done: resolved`
    expect(ways(over(''), owing)).toBe('fair')
    expect(ways(over('offer-compensation £10'), owing)).toBe('fair')
  })
})
