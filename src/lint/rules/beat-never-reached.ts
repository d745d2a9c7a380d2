/** Every beat is come to by somebody. */
import { beatPlace } from './places.ts'
import type { Rule } from './rule.ts'

export const beatNeverReached: Rule<'beat-never-reached'> = {
  code: 'beat-never-reached',
  level: 'error',
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
        to:
          - when: anger >= 5.5
            beat: later
          - beat: agreed
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
        to:
          - when: anger >= 9
            beat: later
          - beat: left
  later: # here
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
  check({ arrivals, withSilences }, { beats }) {
    return Object.keys(beats)
      .filter(id => !arrivals.beats.has(id) && !withSilences?.arrivals.beats.has(id))
      .map(id => ({ path: beatPlace(id), part: 'key', args: { beat: id } }))
  },
}
