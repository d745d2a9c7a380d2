/** A talk of two moments in which one can hear somebody out, cite the rule, give in or wait; and the same by another name. */
import { scenarioOf } from '../../support/script.ts'

export const CALM = {
  ...scenarioOf(`
  opening: frustrated
    hear = acknowledge-feeling invite-story -> asks
    rule = cite-policy -> asks
    wait ~ 1
  asks: demanding
    no = decline-clearly offer-choice validate -> agreed
    give = offer-compensation £60/refund -> agreed
    wait ~ 1
  agreed: resolved
  `),
  id: 'calm',
}
export const OTHER = { ...CALM, id: 'other' }
