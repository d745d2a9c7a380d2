/** What a talk came to for the business, the customer and you: what it shows, and nothing else. */
import { describe, expect, test } from 'vitest'
import { replay } from '../../src/dialogue/transcript.ts'
import { type Consequence, consequenceOf } from '../../src/practice/consequence.ts'
import { type Circumstances, scripted } from '../support/script.ts'

const TALK = `
  opening: frustrated
    hear = acknowledge-feeling invite-story -> asks
    rule = cite-policy cites:rule -> asks
    leak = breach-privacy over-promise -> asks
    argue = argue -> asks
  asks: demanding
    no = decline-clearly -> rages
    give = offer-compensation £90/refund -> rages
    mend = offer-compensation £40/other remedy -> rages
    allow = grant-exception cites:delivery offer-compensation £10/post -> rages
    bend = grant-exception -> rages
    hand = acknowledge-feeling escalate -> passed
  rages: abusive
    limit = set-limit explain-reason -> again
    bear = validate -> again
  again: abusive
    warn = warn-consequence back-colleague -> threat
    bear = undermine -> threat
  threat: threatening
    help = escalate -> passed
    alone = validate -> done
  done: resolved
  passed: escalated
  note: settling
    fix = log-feedback commit-next-step
    nothing = self-focus`

function cameOf(replies: string, about: Circumstances = {}): Consequence {
  const script = scripted(TALK, { give: 20_000, ...about })
  const { transcript, brokenAt } = replay(script, replies.split(' '))
  expect(brokenAt).toBeNull()
  const ending = script.endings.get(transcript.state.ending ?? '')
  if (!ending) throw new Error('The talk is not over.')
  return consequenceOf(transcript, ending.ends)
}

describe('for the business', () => {
  const money = (replies: string, about: Circumstances = {}) => {
    const { given, sum, by } = cameOf(replies, about).business
    return { given, sum, by }
  }
  const rest = 'limit warn alone fix'

  test('nothing given where nothing was due is fair', () => {
    expect(money(`hear no ${rest}`)).toEqual({ given: 0, sum: 'fair', by: 0 })
  })

  test('what lies over what was fair is told by how much', () => {
    expect(money(`hear give ${rest}`)).toEqual({ given: 9_000, sum: 'beyond', by: 7_500 })
  })

  test('what was due and not given is told by how much', () => {
    const due = { fault: 'ours', loss: 4_000, law: 4_000, kept: false } as const
    expect(money(`hear no ${rest}`, { case: due })).toMatchObject({ given: 0, sum: 'short', by: 4_000 })
  })

  test('what was due beyond what you may give is with someone else once it is handed over', () => {
    const due = { fault: 'ours', loss: 60_000, law: 60_000, price: 60_000 } as const
    expect(money('hear hand fix', { case: due, give: 1_000 })).toEqual({ given: 0, sum: 'elsewhere', by: 0 })
    expect(money(`hear no ${rest}`, { case: due, give: 1_000 }).sum).toBe('short')
  })

  test('a remedy is no money', () => {
    const { given, remedied } = cameOf(`hear mend ${rest}`).business
    expect({ given, remedied }).toEqual({ given: 0, remedied: true })
  })

  test('exceptions are told apart by whether a rule allows them', () => {
    expect(cameOf(`hear allow ${rest}`).business.exceptions).toEqual({ allowed: 1, unallowed: 0 })
    expect(cameOf(`hear bend ${rest}`).business.exceptions).toEqual({ allowed: 0, unallowed: 1 })
  })

  test('what was broken, and what was written down to be mended', () => {
    expect(cameOf(`leak no ${rest}`).business).toMatchObject({
      broke: ['breach-privacy', 'over-promise'],
      logged: true,
    })
    expect(cameOf('hear no limit warn alone nothing').business).toMatchObject({ broke: [], logged: false })
  })
})

test('for the customer: how they came and went, whether they were heard, and what they take along', () => {
  const { customer } = cameOf('hear hand fix', { anger: 6, trust: 3 })
  expect(customer).toMatchObject({
    from: { anger: 6, trust: 3 },
    heard: true,
    wayForward: false,
    left: false,
  })
  expect(cameOf('rule no bear bear alone fix', { anger: 3 }).customer.wayForward).toBe(false)
  expect(cameOf('rule give bear bear alone fix', { anger: 3 }).customer.wayForward).toBe(true)
})

test('a customer who leaves has left', () => {
  expect(cameOf('argue fix', { anger: 9.5 }).customer.left).toBe(true)
})

describe('for you', () => {
  test('insults and threats are counted by their lines, and by the answers that met them', () => {
    const { abuse, threats } = cameOf('hear no limit bear help fix').you
    expect({ abuse, threats }).toEqual({ abuse: { lines: 2, met: 1 }, threats: { lines: 1, met: 1 } })
    expect(cameOf('hear no bear bear alone fix').you.threats).toEqual({ lines: 1, met: 0 })
  })

  test('colleagues are backed or put in the wrong, take the case on, and read what was written', () => {
    const you = cameOf('hear no limit warn help fix').you
    expect(you).toMatchObject({ backed: true, undermined: false, handedOver: true, note: 'I say fix.' })
    expect(cameOf('hear no limit bear alone fix').you).toMatchObject({
      backed: false,
      undermined: true,
      handedOver: false,
    })
  })
})
