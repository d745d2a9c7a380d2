/** A talk in which somebody is to be heard once, and to be told no twice. */

/** On the reference way empathy is 1 + .5 + .5 and boundaries 0 + 1 + 1: N is 2 for both, and a whole call weighs 50. */
export const TWO_DEMANDS = `
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
