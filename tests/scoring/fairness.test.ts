import { describe, expect, test } from 'vitest'
import { replay } from '../../src/dialogue/transcript.ts'
import { fairness } from '../../src/scoring/compensation.ts'
import { type Circumstances, scripted } from '../support/script.ts'
import { cardOf, findings } from './support/card.ts'

/** What compensation loses, and for what, where this is done and nothing else matters. */
function lost(acts: string, about: Circumstances, beside = ''): string {
  const script = scripted(
    `opening: frustrated
       it = ${acts} -> done
       ${beside}
     done: resolved`,
    about,
  )
  const { points, reason } = fairness(script, replay(script, ['it']).transcript.state.memory)
  return points === 0 ? 'nothing' : `${points} ${reason}`
}

const PLAN = 'commit-next-step'

/** £40 of £100 is owed, and nothing beyond it: from £40 to £45 is fair. */
const BILLED: Circumstances = {
  policies: [],
  case: { fault: 'ours', price: 10_000, loss: 4_000, law: 4_000, trouble: 0, goodwill: 500 },
}

describe('what is given is told by what is wrong with it', () => {
  test.each([
    [PLAN, '100 too-little'],
    [`${PLAN} £20`, '25 too-little'],
    [`${PLAN} £40`, 'nothing'],
    [`${PLAN} £45`, 'nothing'],
    [`${PLAN} £54`, '12 too-much'],
  ])('%s: %s', (acts, told) => {
    expect(lost(acts, BILLED)).toBe(told)
  })

  test('the kind, where the sum is fair', () => {
    expect(lost(`${PLAN} £40 misfit`, BILLED, 'better = validate £40/other -> done')).toBe('30 wrong-kind')
  })

  test('the sum before the kind', () => {
    expect(lost(`${PLAN} £20 misfit`, BILLED, 'better = validate £40/other -> done')).toBe('48 too-little')
  })
})

describe('a poorer kind of offer', () => {
  test('costs nothing where no better kind was on offer', () => {
    expect(lost(`${PLAN} £40 later`, BILLED)).toBe('nothing')
    expect(lost(`${PLAN} £40 misfit`, BILLED)).toBe('nothing')
    expect(lost(`${PLAN} £40 later misfit`, BILLED)).toBe('nothing')
  })

  test('costs only for what the better one would have mended', () => {
    const fittingLater = 'better = validate £40/other later -> done'
    expect(lost(`${PLAN} £40 misfit later`, BILLED, fittingLater)).toBe('30 wrong-kind')
    const misfitNow = 'better = validate £40/other misfit -> done'
    expect(lost(`${PLAN} £40 misfit later`, BILLED, misfitNow)).toBe('15 wrong-kind')
  })
})

test('a little that is owed for something dear is a small thing to leave out, plan or no plan', () => {
  // £6 of £900: the yardstick is a twentieth of the price, (6 / 45)² of 100.
  const dear: Circumstances = { case: { fault: 'ours', price: 90_000, loss: 600, trouble: 0 } }
  expect(lost(PLAN, dear)).toBe('2 too-little')
  expect(lost('validate', dear)).toBe('2 too-little')
})

test('an offer of any worth is a way forward, as a choice and a plan are', () => {
  const nothingOwed: Circumstances = { policies: [] }
  expect(lost('validate', nothingOwed)).toBe('50 no-way-forward')
  for (const way of ['£0/gift', 'offer-choice', 'offer-compensation', 'commit-next-step'])
    expect(lost(`validate ${way}`, nothingOwed)).toBe('nothing')
})

test('a part of what the law gives counts as little as what we owe ourselves', () => {
  const lawful: Circumstances = { case: { fault: 'none', price: 10_000, law: 4_000, trouble: 0 } }
  expect(lost(`${PLAN} £20`, lawful)).toBe('25 too-little')
  expect(lost(PLAN, lawful)).toBe('100 too-little')
})

describe('where more is due than you may give', () => {
  const beyond = (give: number): Circumstances => ({ ...BILLED, give })

  test('handing over takes nothing, and not handing over is what was wrong', () => {
    expect(lost('escalate', beyond(3_999))).toBe('nothing')
    expect(lost('escalate £10', beyond(3_999))).toBe('nothing')
    expect(lost(`${PLAN} £20`, beyond(3_999))).toBe('25 not-handed-over')
  })

  test('what you may just give is yours to give', () => {
    expect(lost('escalate', beyond(4_000))).toBe('100 too-little')
    expect(lost(`${PLAN} £40`, beyond(4_000))).toBe('nothing')
  })
})

test('half a point is taken whole, on every machine', () => {
  // Over by a quarter of the way to double, in a poorer kind: 70 × (1 − .6 × .25) is 59.5.
  const offered = `${PLAN} £56.25 misfit`
  expect(lost(offered, BILLED, 'better = validate £40/other -> done')).toBe('41 too-much')
})

describe('what compensation loses stands at the turn that made the sum what it is', () => {
  const talk = `
    first: asking
      none = answer validate commit-next-step -> second
      give = answer validate £60 -> second
      kind = answer validate £5/gift -> second
    second: asking
      none = answer validate commit-next-step -> third
      give = answer validate £60 -> third
      kind = answer validate £0/kindness misfit -> third
    third: asking
      none = answer validate commit-next-step -> done
      same = answer validate £60 -> done
    done: resolved`
  const turn = (replies: string, about: Circumstances = {}) =>
    findings(cardOf(talk, replies, { scores: ['compensation'], ...about })).map(line =>
      line
        .split(' ')
        .filter((_, index) => index !== 1)
        .join(' '),
    )

  test('the last that changed it', () => {
    expect(turn('give none none')).toEqual(['1 too-much 100'])
    expect(turn('none give none')).toEqual(['2 too-much 100'])
    expect(turn('kind give none')).toEqual(['2 too-much 100'])
  })

  test('not one that repeats it, nor one that adds nothing to it', () => {
    expect(turn('give none same')).toEqual(['1 too-much 100'])
    expect(turn('give kind none')).toEqual(['1 too-much 100'])
  })

  test('the one of a kind that fits badly, though it is worth nothing', () => {
    expect(turn('none kind none')).toEqual(['2 wrong-kind 30'])
  })

  test('the last turn, where nothing was offered', () => {
    expect(turn('none none none', BILLED)).toEqual(['3 too-little 100'])
  })
})
