/** Every condition can come out both ways: one that always holds, or never does, decides nothing. */
import type { Scenario } from '../../scenario/scenario.ts'
import type { Asked } from '../ways/sides.ts'
import { beatPlace, momentOf, replyPlace } from './places.ts'
import type { Breach } from './rule.ts'

const keyOf = (asked: Asked): string => JSON.stringify(asked)

/** Where the `when` or `if` of a condition stands. */
function placeOf(asked: Asked, scenario: Scenario): (string | number)[] | undefined {
  if (asked.of === 'start') return ['start', asked.index, 'when']
  const moment = momentOf(scenario, asked.beat)
  if (!moment) return undefined
  if (asked.of === 'line') return [...beatPlace(asked.beat), 'customer', asked.index, 'when']
  const reply = replyPlace(moment, asked.reply)
  return asked.of === 'reply' ? [...reply, 'if'] : [...reply, 'to', asked.index, 'when']
}
import type { Rule } from './rule.ts'

export const conditionOneSided: Rule<'condition-one-sided'> = {
  code: 'condition-one-sided',
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
        to:
          - when: anger < 5
            beat: agreed
          - beat: left
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
        to:
          - when: anger < 9 # here
            beat: agreed
          - beat: left
      - id: busy
        say: "You should have rung sooner."
        moves: [blame-customer]
        to: left
`,
  check({ arrivals, withSilences }, scenario) {
    const waited = new Map(withSilences?.arrivals.conditions.map(sides => [keyOf(sides.asked), sides]))
    return arrivals.conditions.flatMap(({ asked, holds, fails }): Breach[] => {
      const more = waited.get(keyOf(asked))
      const [held, failed] = [holds ?? more?.holds, fails ?? more?.fails]
      // What is asked nowhere stands at a beat or a reply that has a rule of its own; so does a reply that is never there.
      if ((held && failed) || (!held && !failed) || (!held && asked.of === 'reply')) return []
      const place = placeOf(asked, scenario)
      return place ? [{ path: place, args: { of: asked.of, side: held ? 'always' : 'never' } }] : []
    })
  },
}
