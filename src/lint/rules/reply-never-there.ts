/** Every reply can be met by somebody. */
import type { Rule } from './rule.ts'
import { momentsIn, replyPlace } from './places.ts'

export const replyNeverThere: Rule<'reply-never-there'> = {
  code: 'reply-never-there',
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
      - id: calmer
        if: anger < 6
        say: "They should have rung."
        moves: [validate]
        to: agreed
      - id: queue
        say: "We’ve been busy."
        moves: [self-focus]
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
        to: agreed
      - id: calmer
        if: anger > 8 # here
        say: "They should have rung."
        moves: [validate]
        to: agreed
      - id: queue
        say: "We’ve been busy."
        moves: [self-focus]
        to: agreed
`,
  check({ moments, withSilences }, scenario) {
    return momentsIn(scenario).flatMap(moment => {
      const there = moments.get(moment.id)?.replies
      // A beat that nobody comes to has a rule of its own.
      if (!there) return []
      const waited = withSilences?.arrivals.replies.get(moment.id)
      return moment.replies
        .filter(({ id }) => !there.has(id) && !waited?.has(id))
        .map(({ id }) => ({ path: [...replyPlace(moment, id), 'if'], args: { beat: moment.id, reply: id } }))
    })
  },
}
