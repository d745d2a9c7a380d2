/** Most moments have three replies or more. */
import { momentsIn } from './places.ts'
import type { Rule } from './rule.ts'
import { mostTogether } from './together.ts'

/** Now and then two are enough: a yes and a no. */
const MOST_SHARE = 1 / 3

const START = `
beats: # here
  opening:
    customer: "Nobody rang me back."
    tone: frustrated
    replies:
      - id: hear
        say: "That’s a week of waiting. What did they tell you?"
        moves: [acknowledge-feeling, invite-story]
        to: agreed
      - id: busy
        say: "We’ve been busy."
        moves: [self-focus]
        to: left
`

export const twoRepliesOnly: Rule<'two-replies-only'> = {
  code: 'two-replies-only',
  level: 'hint',
  ok: `${START.trimEnd()}
      - id: right
        say: "They should have rung."
        moves: [validate]
        to: agreed
`,
  notOk: START,
  check(_, scenario) {
    const moments = momentsIn(scenario)
    const two = moments.filter(({ replies }) => mostTogether(replies, () => 1) <= 2).length
    if (two <= moments.length * MOST_SHARE) return []
    return [{ path: ['beats'], part: 'key', args: { two, moments: moments.length } }]
  },
}
