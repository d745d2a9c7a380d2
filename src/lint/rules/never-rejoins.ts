/** Branches come together again: what stands on one side only is met by few, and doubles the work. */
import type { MomentProof } from '../proof.ts'
import { beatPlace } from './places.ts'
import type { Breach } from './rule.ts'

/** So many beats of its own make a branch. */
const LONG = 3
const NOTHING: ReadonlySet<string> = new Set()

/** By moment, it and the moments that can still come after it. */
function onwardIn(moments: ReadonlyMap<string, MomentProof>): ReadonlyMap<string, ReadonlySet<string>> {
  const onward = new Map([...moments.keys()].map(beat => [beat, new Set([beat])]))
  for (let changed = true; changed;) {
    changed = false
    for (const [beat, { replies }] of [...moments].toReversed()) {
      const here = onward.get(beat)
      const before = here?.size
      for (const { leadsTo } of replies.values())
        for (const next of leadsTo) for (const later of onward.get(next) ?? NOTHING) here?.add(later)
      if (here?.size !== before) changed = true
    }
  }
  return onward
}
import type { Rule } from './rule.ts'

export const neverRejoins: Rule<'never-rejoins'> = {
  code: 'never-rejoins',
  level: 'hint',
  ok: `
beats:
  opening:
    customer: "Nobody rang me back."
    tone: frustrated
    replies:
      - id: hear
        say: "That’s a week of waiting. What did they tell you?"
        moves: [acknowledge-feeling, invite-story]
        to: one
      - id: queue
        say: "We’ve been short of people all week."
        moves: [self-focus]
        to: two
  one:
    customer: "A week, and then you tell me that it’s lost."
    tone: frustrated
    replies:
      - id: see
        say: "I can see why you’re cross. Where were you when they rang off?"
        moves: [validate, invite-story]
        to: last
      - id: busy
        say: "You should have rung sooner."
        moves: [blame-customer]
        to: last
  two:
    customer: "A week, and then you tell me that it’s lost."
    tone: frustrated
    replies:
      - id: see
        say: "I can see why you’re cross. Where were you when they rang off?"
        moves: [validate, invite-story]
        to: last
      - id: busy
        say: "You should have rung sooner."
        moves: [blame-customer]
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
        to: agreed
`,
  notOk: `
beats:
  opening: # here
    customer: "Nobody rang me back."
    tone: frustrated
    replies:
      - id: hear
        say: "That’s a week of waiting. What did they tell you?"
        moves: [acknowledge-feeling, invite-story]
        to: one
      - id: queue
        say: "We’ve been short of people all week."
        moves: [self-focus]
        to: two
  one:
    customer: "A week, and then you tell me that it’s lost."
    tone: frustrated
    replies:
      - id: see
        say: "I can see why you’re cross. Where were you when they rang off?"
        moves: [validate, invite-story]
        to: one-more
      - id: busy
        say: "You should have rung sooner."
        moves: [blame-customer]
        to: one-more
  two:
    customer: "A week, and then you tell me that it’s lost."
    tone: frustrated
    replies:
      - id: see
        say: "I can see why you’re cross. Where were you when they rang off?"
        moves: [validate, invite-story]
        to: two-more
      - id: busy
        say: "You should have rung sooner."
        moves: [blame-customer]
        to: two-more
  one-more:
    customer: "A week, and then you tell me that it’s lost."
    tone: frustrated
    replies:
      - id: see
        say: "I can see why you’re cross. Where were you when they rang off?"
        moves: [validate, invite-story]
        to: one-last
      - id: busy
        say: "You should have rung sooner."
        moves: [blame-customer]
        to: one-last
  two-more:
    customer: "A week, and then you tell me that it’s lost."
    tone: frustrated
    replies:
      - id: see
        say: "I can see why you’re cross. Where were you when they rang off?"
        moves: [validate, invite-story]
        to: two-last
      - id: busy
        say: "You should have rung sooner."
        moves: [blame-customer]
        to: two-last
  one-last:
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
        to: agreed
  two-last:
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
        to: agreed
`,
  check({ moments }) {
    const onward = onwardIn(moments)
    return [...moments].flatMap(([beat, { replies }]): Breach[] => {
      const nexts = [...new Set([...replies.values()].flatMap(({ leadsTo }) => leadsTo))].filter(next =>
        moments.has(next),
      )
      for (const [at, one] of nexts.entries()) {
        for (const other of nexts.slice(at + 1)) {
          const [ofOne, ofOther] = [onward.get(one) ?? NOTHING, onward.get(other) ?? NOTHING]
          // A short way out is no branch.
          if (Math.min(ofOne.size, ofOther.size) < LONG) continue
          if (![...ofOne].some(next => ofOther.has(next)))
            return [{ path: beatPlace(beat), part: 'key', args: { beat, one, other } }]
        }
      }
      return []
    })
  },
}
