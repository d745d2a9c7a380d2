/** From every beat some way on ends well: neither with a customer who left nor with an end without cause. */
import { beatPlace } from './places.ts'
import type { Rule } from './rule.ts'

export const endsBadlyWhatever: Rule<'ends-badly-whatever'> = {
  code: 'ends-badly-whatever',
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
  later: # here
    customer: "A week, and then you tell me that it’s lost."
    tone: frustrated
    replies:
      - id: see
        say: "I can see why you’re cross. Where were you when they rang off?"
        moves: [validate, invite-story]
        to: left
      - id: busy
        say: "You should have rung sooner."
        moves: [blame-customer]
        to: left
`,
  check({ moments }) {
    return [...moments]
      .filter(([, { endsWell }]) => !endsWell)
      .map(([beat]) => ({ path: beatPlace(beat), part: 'key', args: { beat } }))
  },
}
