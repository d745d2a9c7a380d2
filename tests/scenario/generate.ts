/** Scenarios that nobody would write and that are right all the same, for properties of the file format. */
import fc from 'fast-check'
import { decimals } from '../../src/scenario/currency.ts'
import type { Case, Policy, Scenario } from '../../src/scenario/scenario.ts'
import * as vocabulary from '../../src/scenario/vocabulary.ts'
import { beatsOf, LEFT, noteOf, routesTo, turnId } from './generate-beats.ts'
import { isoDate, LOOKS, manyOf, oneOf, prose, shortId } from './generate-parts.ts'

const CURRENCIES = ['GBP', 'JPY', 'KWD']

/** Any part of it, down to none. */
const looksArbitrary = fc.record(LOOKS, { requiredKeys: [] })

/** Every beat can be reached and left, every name leads somewhere; the readings of one currency go with each. */
export const scenarioArbitrary: fc.Arbitrary<Scenario> = fc
  .record({
    currency: oneOf(CURRENCIES),
    turns: fc.integer({ min: 1, max: 4 }),
    endings: fc.integer({ min: 1, max: 3 }),
    policies: fc.uniqueArray(shortId, { maxLength: 3 }),
  })
  .chain(plan => {
    const sum = fc.integer({ min: 0, max: 2_000 * 10 ** decimals(plan.currency) })
    const price = sum.map(minor => minor + 10 ** decimals(plan.currency))
    const beats = beatsOf(plan.turns, plan.endings, plan.policies, sum)
    return fc.record(
      {
        format: fc.constant(1 as const),
        id: shortId,
        title: prose,
        language: oneOf(['en-GB', 'de', 'fr-CA', 'zh-Hant-TW']),
        currency: fc.constant(plan.currency),
        teaches: manyOf(vocabulary.PRACTICES, 1),
        scores: manyOf(vocabulary.DIMENSIONS, 1).map(scores =>
          scores.includes('empathy') ? scores : ['empathy' as const],
        ),
        level: fc.integer({ min: 1, max: 5 }),
        abuse: fc.integer({ min: 0, max: 3 }),
        minutes: fc.integer({ min: 1, max: 60 }),
        setting: fc.record({ channel: oneOf(vocabulary.CHANNELS), business: prose }),
        brief: prose,
        youMay: fc.record({ give: sum, policies: policiesOf(plan.policies, sum) }),
        customer: fc.record({
          name: prose,
          looks: looksArbitrary,
          mood: fc.record({ anger: halves, trust: halves }),
          temper: fc.record({ anger: oneOf(vocabulary.TEMPERS), forgives: oneOf(vocabulary.TEMPERS) }),
          record: fc.array(fc.record({ on: isoDate, what: prose }), { maxLength: 2 }),
        }),
        case: caseOf(sum, price),
        atLimit: fc.constant(LEFT),
        start: routesTo(fc.constant(turnId(0)), sum),
        beats,
        note: noteOf(plan.policies),
      },
      { requiredKeys: REQUIRED },
    ) as fc.Arbitrary<Scenario>
  })

const REQUIRED = [
  ...([
    'format',
    'id',
    'title',
    'language',
    'currency',
    'teaches',
    'scores',
    'level',
    'abuse',
    'minutes',
  ] as const),
  ...(['setting', 'brief', 'youMay', 'customer', 'case', 'atLimit', 'start', 'beats'] as const),
]

const halves = fc.integer({ min: 0, max: 20 }).map(points => points / 2)

function policiesOf(ids: readonly string[], sum: fc.Arbitrary<number>): fc.Arbitrary<Policy[]> {
  return fc.tuple(
    ...ids.map(id =>
      fc.record(
        { id: fc.constant(id), says: prose, because: prose, allows: shortId, upTo: sum },
        { requiredKeys: ['id', 'says', 'because'] },
      ),
    ),
  )
}

function caseOf(sum: fc.Arbitrary<number>, price: fc.Arbitrary<number>): fc.Arbitrary<Case> {
  const count = fc.integer({ min: 0, max: 99 })
  return fc
    .record({
      fault: oneOf(vocabulary.FAULTS),
      price,
      loss: sum,
      law: sum,
      trouble: fc.integer({ min: 0, max: 4 }),
      kept: fc.boolean(),
      failedBefore: count,
      creditsLastYear: count,
      goodwill: sum,
      kindness: fc.boolean(),
      forEveryone: fc.boolean(),
      wants: fc.record({ what: prose, worth: sum }),
    })
    .map(facts => ({
      ...facts,
      kindness: facts.kindness && facts.fault !== 'ours' && facts.fault !== 'shared',
    }))
}
