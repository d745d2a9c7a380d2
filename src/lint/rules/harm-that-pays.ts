/** After a harmful reply the best still to be had is less than after a clean one. */
import { momentsIn, replyPlace } from './places.ts'
import type { Breach } from './rule.ts'
import type { Rule } from './rule.ts'

export const harmThatPays: Rule<'harm-that-pays'> = {
  code: 'harm-that-pays',
  level: 'error',
  ok: `
scores: [empathy, boundaries]
beats:
  opening:
    customer: "Three calls, three promises, and nobody rang."
    tone: venting
    replies:
      - id: tell
        say: "Three calls, and nobody. Tell me how it went."
        moves: [acknowledge-feeling, paraphrase, invite-story]
        to: later
      - id: excuse
        say: "I’m sorry. It’s our rule on Sundays, since nobody is here. Take ten pounds."
        moves: [apologise, cite-policy, explain-reason, offer-compensation]
        cites: sale-window
        offer:
          id: money
          what: "money off"
          worth: 10
        to: later
  later:
    customer: "And on Sunday I sat there again, waiting."
    tone: venting
    replies:
      - id: tell
        say: "Three calls, and nobody. Tell me how it went."
        moves: [acknowledge-feeling, paraphrase, invite-story]
        to: agreed
      - id: rules
        say: "I’m sorry, it’s the Sunday rule again, since nobody is here."
        moves: [apologise, cite-policy, explain-reason]
        cites: sale-window
        to: agreed
      - id: me
        say: "I’ve had a Sunday like that myself."
        moves: [self-focus]
        to: agreed
`,
  notOk: `
scores: [empathy, boundaries]
beats:
  opening:
    customer: "Three calls, three promises, and nobody rang."
    tone: venting
    replies:
      - id: tell
        say: "Three calls, and nobody. Tell me how it went."
        moves: [acknowledge-feeling, paraphrase, invite-story]
        to: later
      - id: excuse
        say: "I’m sorry. It’s our rule on Sundays, since nobody is here. Take ten pounds."
        moves: [apologise, cite-policy, explain-reason, offer-compensation]
        cites: sale-window
        offer:
          id: money
          what: "money off"
          worth: 10
        to: later
  later:
    customer: "And on Sunday I sat there again, waiting."
    tone: venting
    replies:
      - id: more
        say: "A Sunday lost, waiting. Tell me all of it, and take five more."
        moves: [acknowledge-feeling, invite-story, offer-compensation]
        offer:
          id: more
          what: "money off"
          worth: 5
        to: agreed
      - id: rules
        say: "I’m sorry, it’s the Sunday rule again, since nobody is here."
        moves: [apologise, cite-policy, explain-reason]
        cites: sale-window
        to: agreed
      - id: me
        say: "I’ve had a Sunday like that myself."
        moves: [self-focus] # here
        to: agreed
`,
  check({ harmThatPays: paying }, scenario) {
    return paying.flatMap(({ beat, reply, dimension }): Breach[] => {
      const moment = momentsIn(scenario).find(({ id }) => id === beat)
      return moment
        ? [{ path: [...replyPlace(moment, reply), 'moves'], args: { beat, reply, dimension } }]
        : []
    })
  },
}
