/** Whatever is remembered matters later: a flag that is set is read by some condition. */
import type { Condition, Scenario } from '../../scenario/scenario.ts'
import { momentsIn, replyPlace } from './places.ts'
import type { Breach } from './rule.ts'

/** Flags that any condition of the file asks for. */
function flagsRead(scenario: Scenario): ReadonlySet<string> {
  const conditions: Condition[] = [
    ...scenario.start.flatMap(({ when }) => when),
    ...Object.values(scenario.beats).flatMap(({ lines }) => lines.flatMap(({ when }) => when)),
    ...momentsIn(scenario).flatMap(({ replies }) =>
      replies.flatMap(reply => [...reply.if, ...reply.to.flatMap(({ when }) => when)]),
    ),
  ]
  return new Set(conditions.flatMap(condition => (condition.kind === 'flag' ? [condition.name] : [])))
}
import type { Rule } from './rule.ts'

export const flagNeverRead: Rule<'flag-never-read'> = {
  code: 'flag-never-read',
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
        sets: [was-heard]
        to: later
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
      - id: asked
        if: was-heard
        say: "You told me that. So let’s look at what I can do."
        moves: [paraphrase, offer-choice]
        to: agreed
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
        sets: [was-heard] # here
        to: later
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
  check(_, scenario) {
    const read = flagsRead(scenario)
    return momentsIn(scenario).flatMap(moment =>
      moment.replies.flatMap(({ id, sets }) =>
        sets.flatMap((flag, index): Breach[] =>
          read.has(flag) ? [] : [{ path: [...replyPlace(moment, id), 'sets', index], args: { flag } }],
        ),
      ),
    )
  },
}
