/** Every effect makes a difference: no flag is set that is always set already, and no offer made that another always replaces. */
import { momentOf, replyPlace } from './places.ts'
import type { Breach } from './rule.ts'
import type { Rule } from './rule.ts'

export const effectInVain: Rule<'effect-in-vain'> = {
  code: 'effect-in-vain',
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
        sets: [was-heard]
        to: agreed
      - id: busy
        say: "You should have rung sooner."
        moves: [blame-customer]
        to: left
      - id: asked
        if: was-heard
        say: "So let’s look at what I can do."
        moves: [offer-choice]
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
        sets: [was-heard]
        to: later
      - id: queue
        say: "We’ve been short of people all week."
        moves: [self-focus]
        sets: [was-heard]
        to: later
  later:
    customer: "A week, and then you tell me that it’s lost."
    tone: frustrated
    replies:
      - id: see
        say: "I can see why you’re cross. Where were you when they rang off?"
        moves: [validate, invite-story]
        sets: [was-heard] # here
        to: last
      - id: busy
        say: "You should have rung sooner."
        moves: [blame-customer]
        to: left
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
      - id: asked
        if: not was-heard
        say: "So let’s look at what I can do."
        moves: [offer-choice]
        to: agreed
`,
  check({ idle }, scenario) {
    return idle.flatMap(({ beat, reply, of, name }): Breach[] => {
      const moment = momentOf(scenario, beat)
      const said = moment?.replies.find(({ id }) => id === reply)
      if (!moment || !said) return []
      const at = replyPlace(moment, reply)
      const path = of === 'flag' ? [...at, 'sets', said.sets.indexOf(name)] : [...at, 'offer']
      return [{ path, args: { reply, of, name } }]
    })
  },
}
