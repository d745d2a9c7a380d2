/** A talk that comes back to a beat has moved on: nobody can go round for ever. */
import { momentOf, replyPlace } from './places.ts'
import type { Breach } from './rule.ts'
import type { Rule } from './rule.ts'

export const goesRound: Rule<'goes-round'> = {
  code: 'goes-round',
  level: 'warning',
  ok: `
beats:
  opening:
    customer: "Nobody rang me back."
    tone: frustrated
    replies:
      - id: hear
        say: "That’s a week of waiting. What did they tell you?"
        moves: [acknowledge-feeling, invite-story]
        to: agreed
      - id: queue
        say: "We’ve been short of people all week."
        moves: [self-focus]
        to: later
  later:
    customer: "A week, and then you tell me that it’s lost."
    tone: frustrated
    replies:
      - id: see
        say: "I can see why you’re cross. Where were you when they rang off?"
        moves: [validate, invite-story]
        to: agreed
      - id: again
        say: "Tell me again?"
        moves: [invite-story]
        to: last
  last:
    customer: "A week, and then you tell me that it’s lost."
    tone: frustrated
    replies:
      - id: see
        say: "I can see why you’re cross. Where were you when they rang off?"
        moves: [validate, invite-story]
        to: agreed
      - id: busy
        say: "You should have rung sooner."
        moves: [blame-customer]
        to: left
`,
  notOk: `
beats:
  opening:
    customer: "Nobody rang me back."
    tone: frustrated
    replies:
      - id: hear
        say: "That’s a week of waiting. What did they tell you?"
        moves: [acknowledge-feeling, invite-story]
        to: agreed
      - id: queue
        say: "We’ve been short of people all week."
        moves: [self-focus]
        to: later
  later:
    customer: "A week, and then you tell me that it’s lost."
    tone: frustrated
    replies:
      - id: see
        say: "I can see why you’re cross. Where were you when they rang off?"
        moves: [validate, invite-story]
        to: agreed
      - id: again
        say: "Tell me again?"
        moves: [invite-story]
        to: opening # here
`,
  check({ loops }, scenario) {
    return loops.flatMap(({ beats, beat, reply }): Breach[] => {
      const moment = momentOf(scenario, beat)
      return moment
        ? [{ path: [...replyPlace(moment, reply), 'to'], args: { beats: beats.join(', '), reply } }]
        : []
    })
  },
}
