/** What is fair to give, to the penny, and what a talk that gives less, or more, or in another kind earns for it. */
import { describe, expect, test } from 'vitest'
import { fairBand, nextSayable } from '../../src/dialogue/fairness.ts'
import { replay } from '../../src/dialogue/transcript.ts'
import type { Case, Policy } from '../../src/scenario/scenario.ts'
import { score } from '../../src/scoring/score.ts'
import { type Circumstances, measured, scenarioOf } from '../support/script.ts'

type Pounds = Partial<Omit<Case, 'price' | 'loss' | 'law' | 'goodwill'>> & {
  price: number
  loss?: number
  law?: number
  goodwill?: number
}

/** The worked cases of the design, in pounds: the band, and what each offer scores. */
const CASES: [
  name: string,
  facts: Pounds,
  band: [lo: number, hi: number],
  offers: Record<number, number>,
  give?: number,
][] = [
  [
    'late express',
    { price: 60, loss: 6, fault: 'ours', trouble: 2 },
    [6, 15],
    { 0: 0, 3: 75, 6: 100, 12: 100, 20: 80, 60: 0 },
    60,
  ],
  ['expired sale', { price: 310 }, [0, 15], { 0: 100, 15: 100, 30: 71, 60: 31 }],
  [
    'sofa scratched',
    { price: 900, fault: 'ours', trouble: 3 },
    [45, 270],
    { 0: 0, 25: 80, 50: 100, 200: 100, 300: 93, 450: 60 },
  ],
  [
    'sofa returned',
    { price: 900, loss: 900, law: 900, fault: 'ours', trouble: 3, kept: false },
    [945, 1170],
    { 450: 21, 900: 93, 1000: 100 },
  ],
  ['wrong meal', { price: 18, fault: 'ours', trouble: 2 }, [0, 10], { 0: 100, 8: 100, 18: 52 }],
  [
    'double billing',
    { price: 40, loss: 40, law: 40, fault: 'ours', kept: false },
    [40, 45],
    { 0: 0, 20: 25, 40: 100, 80: 53 },
  ],
  [
    'missed appointment',
    { price: 80, fault: 'ours', trouble: 2 },
    [0, 15],
    { 0: 100, 10: 100, 20: 80, 40: 27 },
  ],
  ['worn and returned', { price: 120, fault: 'customer', creditsLastYear: 3 }, [0, 0], { 20: 27 }],
  [
    'third failure',
    { price: 50, loss: 5, fault: 'ours', trouble: 2, failedBefore: 2 },
    [6.875, 20],
    { 0: 0, 5: 93, 10: 100, 30: 70 },
  ],
  ['bereaved', { price: 60, trouble: 2, kindness: true, goodwill: 30 }, [0, 30], { 30: 100, 60: 40 }],
  ['outage', { price: 30, fault: 'ours', forEveryone: true }, [0, 2], { 2: 100, 5: 40 }],
  ['coffee', { price: 4, fault: 'ours' }, [0, 5], { 2: 100, 8: 64 }],
  [
    'half our doing',
    { price: 100, loss: 20, fault: 'shared', trouble: 2 },
    [10, 20],
    { 5: 75, 10: 100, 40: 40 },
  ],
]

const SALE_POLICY: readonly Policy[] = [
  { id: 'rule', says: 'No.', because: 'It is so.', allows: 'delivery', upTo: 1_500 },
]

function about(name: string, facts: Pounds, give = 5_000): Circumstances {
  const { price, loss = 0, law = 0, goodwill = 10, ...rest } = facts
  return {
    give: give * 100,
    policies: name === 'expired sale' ? SALE_POLICY : [],
    scores: ['empathy', 'compensation'],
    case: { price: price * 100, loss: loss * 100, law: law * 100, goodwill: goodwill * 100, ...rest },
  }
}

/** What a talk earns for compensation in which one sum is offered and nothing else matters. */
function fairnessOf(circumstances: Circumstances, offer: string): number | null | undefined {
  const { script, reference } = measured(
    `opening: frustrated
       hear = acknowledge-feeling paraphrase commit-next-step -> offering
       other = dismiss -> offering
     offering: asking
       give = offer-compensation answer validate ${offer} -> done
       better = answer validate £0/other -> done
     done: resolved`,
    circumstances,
  )
  return score(script, reference, replay(script, ['hear', 'give']).transcript)?.scores.compensation
}

describe.each(CASES)('%s', (name, facts, [lo, hi], offers, give) => {
  test(`is fair from ${lo} to ${hi}`, () => {
    const band = fairBand(scenarioOf('a: resolved', about(name, facts, give)), false)
    expect(band.lo / 100).toBeCloseTo(lo, 6)
    expect(band.hi / 100).toBeCloseTo(hi, 6)
  })

  test.each(Object.entries(offers))('£%s scores %i', (sum, points) => {
    const offer = Number(sum) === 0 ? '' : `£${sum}`
    expect(fairnessOf(about(name, facts, give), offer)).toBe(points)
  })
})

test.each([
  [40.32, 0.63, 2.52],
  [52.48, 0.82, 3.28],
  [58.88, 0.92, 3.68],
])('what is due of £%d and its generous end are whole pence, and so can be offered', (price, lo, hi) => {
  const facts = { price, fault: 'ours', failedBefore: 1, forEveryone: true } as const
  const band = fairBand(scenarioOf('a: resolved', about('again', facts)), false)
  expect([band.lo, band.hi]).toEqual([Math.round(lo * 100), Math.round(hi * 100)])
})

test('where less than half the fault is ours nothing but the law is owed, so nothing else can be too little', () => {
  for (const fault of ['third-party', 'none', 'customer'] as const)
    for (const law of [0, 25])
      for (const more of [{}, { failedBefore: 2 }, { kindness: true }, { kept: false }]) {
        const facts = { price: 60, loss: 60, trouble: 4, fault, law, ...more } as const
        const scenario = scenarioOf('a: resolved', about('theirs', facts))
        expect(fairBand(scenario, false).lo).toBe(law * 100)
        expect(fairBand(scenario, true).lo).toBe(0)
      }
})

test('a sum beside a policy that allows nothing does not widen the band', () => {
  const widened = (more: Partial<Policy>) => {
    const policies = [{ id: 'rule', says: 'No.', because: 'It is so.', upTo: 1_500, ...more }]
    return fairBand(scenarioOf('a: resolved', { policies }), false).hi
  }
  expect(widened({})).toBe(0)
  expect(widened({ allows: 'delivery' })).toBe(1_500)
})

describe('a remedy', () => {
  const parcel = about('parcel', { price: 45, loss: 45, law: 45, fault: 'ours', trouble: 2 })

  test('settles loss and law, and leaves goodwill from nothing to £10', () => {
    const band = fairBand(scenarioOf('a: resolved', parcel), true)
    expect([band.lo, band.hi]).toEqual([0, 1_000])
  })

  test('makes money on top of it too much', () => {
    const { script, reference } = measured(
      `opening: frustrated
         resend = own-fault acknowledge-feeling paraphrase £45/again remedy -> more
         sorry = apologise -> more
       more: asking new
         none = answer validate -> done
         all = answer validate offer-compensation £45/refund -> done
       done: resolved`,
      parcel,
    )
    const compensation = (...replies: string[]) =>
      score(script, reference, replay(script, replies).transcript)?.scores.compensation
    expect(compensation('resend', 'none')).toBe(100)
    expect(compensation('resend', 'all')).toBe(0)
  })
})

describe('more than you may give is due', () => {
  const damage = {
    ...about('damage', { price: 600, loss: 600, law: 600, fault: 'ours', trouble: 3 }),
    give: 10_000,
  }
  const talk = `opening: frustrated
      pay = own-fault acknowledge-feeling paraphrase offer-compensation £600 -> done
      part = own-fault acknowledge-feeling paraphrase offer-compensation £100 -> done
      hand-over = own-fault acknowledge-feeling paraphrase escalate -> manager
      sorry = own-fault acknowledge-feeling paraphrase -> done
    done: resolved
    manager: escalated`
  const outcome = (reply: string) => {
    const { script, reference } = measured(talk, damage)
    return score(script, reference, replay(script, [reply]).transcript)
  }

  test('the band is £630 to £780', () => {
    const band = fairBand(scenarioOf('a: resolved', damage), false)
    expect([band.lo, band.hi]).toEqual([63_000, 78_000])
  })

  test('handing over with the context is fair, and costs nothing', () => {
    expect(outcome('hand-over')).toMatchObject({ scores: { compensation: 100 }, overall: 100 })
  })

  test('paying it yourself is beyond your authority', () => {
    expect(outcome('pay')).toMatchObject({ fatal: ['beyond-your-authority'], overall: 0, passed: false })
  })

  test('what you may give is judged against what is due', () => {
    expect(outcome('part')?.scores.compensation).toBeLessThan(50)
  })
})

describe('the kind of an offer', () => {
  const meal = about('wrong meal', { price: 18, fault: 'ours', trouble: 2 })

  test.each([
    ['£8 later', 85],
    ['£8 misfit', 70],
    ['£8 later misfit', 70],
    ['£8', 100],
  ])('%s scores %i where a better kind was on offer', (offer, points) => {
    expect(fairnessOf(meal, offer)).toBe(points)
  })
})

test('where nothing is owed, nothing given and no way forward put, fairness is half at most', () => {
  const { script, reference } = measured(
    `opening: frustrated
       sorry = apologise acknowledge-feeling paraphrase -> done
       plan = apologise acknowledge-feeling paraphrase commit-next-step -> done
     done: resolved`,
  )
  const compensation = (reply: string) =>
    score(script, reference, replay(script, [reply]).transcript)?.scores.compensation
  expect(compensation('sorry')).toBe(50)
  expect(compensation('plan')).toBe(100)
})

test.each([
  [0, 0],
  [0.4, 1],
  [1, 1],
  [1.2, 2],
  [3, 5],
  [9, 10],
  [12, 15],
  [47, 50],
  [50, 50],
  [51, 60],
  [270, 270],
])('the next sum that a person would say after £%s is £%s', (amount, sum) => {
  expect(nextSayable(amount * 100, 100)).toBe(sum * 100)
})

describe('goodwill', () => {
  const band = (facts: Partial<Case>) => {
    const { lo, hi } = fairBand(
      scenarioOf('a: resolved', { policies: [], case: { price: 20_000, trouble: 0, ...facts } }),
      false,
    )
    return [lo, hi]
  }

  test('is a tenth of the price by our share, and never more than the small sum that is yours', () => {
    expect(band({ fault: 'ours', price: 2_000, goodwill: 1_000 })).toEqual([0, 200])
    expect(band({ fault: 'ours', goodwill: 1_000 })).toEqual([0, 1_000])
    expect(band({ fault: 'shared', goodwill: 5_000 })).toEqual([0, 1_000])
    expect(band({ fault: 'none', goodwill: 1_000 })).toEqual([0, 0])
  })

  test('ends with the second credit without ground, unless the fault is all ours', () => {
    expect(band({ fault: 'shared', goodwill: 1_000, creditsLastYear: 1 })).toEqual([0, 1_000])
    expect(band({ fault: 'shared', goodwill: 1_000, creditsLastYear: 2 })).toEqual([0, 0])
    expect(band({ fault: 'ours', goodwill: 1_000, creditsLastYear: 2 })).toEqual([0, 1_000])
  })

  test('never takes the band past one and a half times the price above what is owed', () => {
    expect(band({ fault: 'ours', price: 100, trouble: 4, goodwill: 0 })).toEqual([200, 200])
  })
})
