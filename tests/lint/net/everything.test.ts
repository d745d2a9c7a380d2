/** What is proven spot by spot of talks with all that a scenario can hold, beside what walking them state by state proves. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Condition, Moment, Scenario } from '../../../src/scenario/scenario.ts'
import { anyScenario } from '../../support/generate.ts'
import { bothProved } from '../../support/both-provers.ts'
import { type Circumstances, scenarioOf } from '../../support/script.ts'

/** Whoever calls again opens otherwise, and hears of it. */
const CARRIED = [[], ['reason']] as const
const CALLED_BEFORE: Condition = { kind: 'left', name: 'reason', not: false }
const ANGRY: Condition = { kind: 'anger', is: '>=', than: 6, not: false }
const DOUBTING: Condition = { kind: 'trust', is: '<', than: 3.5, not: false }
const PAID: Condition = { kind: 'offered', is: '>', than: 2_000, not: false }

const WHOLE = `
  opening: frustrated
    hear = acknowledge-feeling validate invite-story sets:heard -> story
    sorry = apologise own-fault -> story when trust >= 4.5 | doubts
    rule = cite-policy cites:rule sets:told -> doubts when anger >= 6 and trust < 4 | story
    calm = command-calm -> doubts
    wait ~ 1
  doubts: venting
    hear = acknowledge-feeling paraphrase -> asks
    sorry = apologise validate if:trust_>_1.5 -> asks
    explain = explain-reason answer leaves:reason -> asks when heard | shouts
    blame = blame-customer sets:told -> shouts when anger > 7 | asks
    scold = condescend -> lost
  story: asking new
    tell = answer validate -> asks
    sorry = apologise answer -> asks
    no = decline-clearly deflect sets:heard -> doubts when anger < 5 | shouts
  asks: demanding
    no = decline-clearly offer-choice validate -> closing
    some = offer-compensation £20/money -> closing when offered >= 30 | haggles
    goods = offer-compensation £60/goods later -> haggles
    much = offer-compensation £150/money -> closing
    boss = escalate -> handed
  haggles: demanding
    no = decline-clearly offer-choice validate -> closing
    more = offer-compensation £45/money misfit -> closing
    give = grant-exception over-promise -> closing
    fix = offer-compensation £10/fix remedy -> shouts when anger >= 5.5 | closing
  shouts: abusive
    limit = set-limit offer-choice validate -> again
    warn = warn-consequence set-limit -> again
    out = end-contact -> ended
    bear = validate -> again
    slur = slur -> again when anger < 7 | gone
  again: abusive
    limit = set-limit offer-choice validate -> closing
    out = end-contact -> ended
    bear = acknowledge-feeling -> closing
    boss = escalate -> handed
  lost: venting
    hear = acknowledge-feeling paraphrase -> gone
    pay = offer-compensation £5/money -> gone
    scoff = sarcasm -> gone
  closing: settling
    plan = commit-next-step check-agreement -> agreed when trust > 4 | half
    bye = deflect -> half when anger >= 7 | agreed
    ask = ask-clarify if:told -> agreed
    rude = sarcasm if:not_told -> half
  agreed: resolved
  half: partly
  handed: escalated
  ended: ended-by-you
  gone: customer-left
  note: settling
    log = log-feedback
    brag = self-focus`

/** With a line for whoever called before, who is angry, or has been paid; and a beat further on for those who do. */
function everything(about: Circumstances): Scenario {
  const scenario = scenarioOf(WHOLE, about)
  const saying = (beat: string, ...when: readonly Condition[]): Record<string, Moment> => {
    const moment = scenario.beats[beat]
    if (moment?.kind !== 'moment') throw new Error('It is a moment.')
    const lines = [
      ...when.map(one => ({ when: [one], says: JSON.stringify(one) })),
      { when: [], says: 'So.' },
    ]
    return { [beat]: { ...moment, lines } }
  }
  return {
    ...scenario,
    start: [
      { when: [CALLED_BEFORE], beat: 'doubts' },
      { when: [], beat: 'opening' },
    ],
    beats: {
      ...scenario.beats,
      ...saying('doubts', CALLED_BEFORE, ANGRY, DOUBTING),
      ...saying('asks', ANGRY),
      ...saying('closing', PAID, { ...DOUBTING, not: true }),
    },
  }
}

function provenTwice(...asked: Parameters<typeof bothProved>) {
  const proven = bothProved(...asked)
  if (!proven) throw new Error('Nobody proves it spot by spot.')
  return proven
}

test.each<[string, Circumstances]>([
  ['nothing is owed', {}],
  ['the customer is angry from the start', { anger: 7.5, trust: 2, temper: { anger: 'quick' } }],
  [
    'it was our fault',
    { anger: 4, trust: 5, case: { fault: 'ours', loss: 4_000, trouble: 3 }, give: 10_000 },
  ],
  [
    'only boundaries are scored',
    { scores: ['boundaries'], anger: 6, trust: 3, temper: { forgives: 'slow' } },
  ],
])('a talk with everything in it is proven alike where %s', (_, about) => {
  const proven = provenTwice(everything(about), CARRIED)
  expect(proven.byNet).toEqual(proven.byWalking)
})

/** Seven beats in a row, at each of which something is to be kept in mind; and at the last of them one may give up. */
const ASIDES = Array.from({ length: 7 }, (_, at) => `f${at}`)
const ROW = `${ASIDES.map(
  (aside, at) => `
  b${at}: ${at % 3 === 2 ? 'demanding' : 'frustrated'}
    hear = acknowledge-feeling validate invite-story offer-choice decline-clearly -> ${at === 5 ? 'b6 when trust > 5 | soft' : `b${at + 1}`}
    own = acknowledge-feeling apologise sets:${aside} -> b${at + 1}
    rule = validate explain-reason cite-policy cites:rule sets:${aside} -> b${at + 1}
    self = validate self-focus -> b${at + 1}${at === 5 ? '\n    out = end-contact -> over' : ''}`,
).join('')}
  soft: asking
    tell = answer validate -> b6
    turn = deflect -> b6
  b7: demanding
    no = decline-clearly offer-choice validate -> calm when ${ASIDES.join(' and ')} | done
    out = end-contact -> rare when anger >= 5 and ${ASIDES.map((aside, at) => `${at % 2 === 0 ? '' : 'not '}${aside}`).join(' and ')} | over
  done: resolved
  calm: resolved
  rare: partly
  over: ended-by-you
  left: customer-left`

test('the best of each ending is found alike, however few of the talks come there', () => {
  const proven = provenTwice(scenarioOf(ROW, { anger: 6, scores: ['empathy', 'boundaries'] }), [[]])
  expect(proven.byNet).toEqual(proven.byWalking)
  const best = Object.values(proven.byNet['endings'] ?? {}).map((one: { best: number }) => one.best)
  expect(best.some(one => one > 0 && one < 100)).toBe(true)
})

test('so are these of the generated scenarios, each time', () => {
  const scenarios = fc.sample(anyScenario, { seed: 7, numRuns: 8 })
  const proven = scenarios.flatMap(scenario => bothProved(scenario, [[], ['told']]) ?? [])
  expect(proven.length).toBeGreaterThan(4)
  for (const { byNet, byWalking } of proven) expect(byNet).toEqual(byWalking)
})
