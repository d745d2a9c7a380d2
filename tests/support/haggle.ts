/** Somebody who was given £5 asks again, and nothing new is said. */
export const HAGGLE = `
  opening: asking
    give = answer validate offer-compensation £5 -> more
    none = answer validate -> more
  more: asking
    raise = answer validate offer-compensation £10 -> done
    hold = answer validate -> done
  done: resolved`
