/** Whatever an earlier encounter left, the talk can still be a good one: every dimension can reach 100. */
import type { Breach } from './rule.ts'

const WHOLE = 100
import type { Rule } from './rule.ts'

export const bestOutOfReach: Rule<'best-out-of-reach'> = {
  code: 'best-out-of-reach',
  level: 'error',
  ok: `
scores: [empathy, compensation]
case:
  fault: ours
  price: 40
  loss: 20
  law: 0
  trouble: 1
  kept: yes
  failed-before: 0
  credits-last-year: 0
  goodwill: 10
  kindness: no
  for-everyone: no
  wants:
    what: "the money back"
    worth: 40
start:
  - when: left granted-sale-price
    beat: later
  - beat: opening
beats:
  opening:
    customer: "Nobody rang me back."
    tone: frustrated
    replies:
      - id: pay
        say: "That was our mistake, and I’m sorry. You have the twenty back today."
        moves: [own-fault, apologise, offer-compensation]
        offer:
          id: money
          what: "twenty pounds back"
          worth: 20
        to: agreed
      - id: queue
        say: "We’ve been short of people all week."
        moves: [self-focus]
        to: later
  later:
    customer: "A week, and then you tell me that it’s lost."
    tone: frustrated
    replies:
      - id: pay
        say: "That was our mistake, and I’m sorry. You have the twenty back today."
        moves: [own-fault, apologise, offer-compensation]
        offer:
          id: money
          what: "twenty pounds back"
          worth: 20
        to: agreed
      - id: busy
        say: "You should have rung sooner."
        moves: [blame-customer]
        to: left
`,
  notOk: `
scores: [empathy, compensation]
case:
  fault: ours
  price: 40
  loss: 20
  law: 0
  trouble: 1
  kept: yes
  failed-before: 0
  credits-last-year: 0
  goodwill: 10
  kindness: no
  for-everyone: no
  wants:
    what: "the money back"
    worth: 40
start:
  - when: left granted-sale-price # here
    beat: later
  - beat: opening
beats:
  opening:
    customer: "Nobody rang me back."
    tone: frustrated
    replies:
      - id: pay
        say: "That was our mistake, and I’m sorry. You have the twenty back today."
        moves: [own-fault, apologise, offer-compensation]
        offer:
          id: money
          what: "twenty pounds back"
          worth: 20
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
  check({ talks }) {
    return talks.flatMap(({ carried, best, overall }): Breach[] => {
      const reached = best?.overall ?? 0
      // Where nothing was carried, the reference way is checked already.
      if (!overall.exact || reached >= WHOLE || carried.length === 0) return []
      return [{ path: ['start'], args: { carried: carried.join(', '), best: reached } }]
    })
  },
}
