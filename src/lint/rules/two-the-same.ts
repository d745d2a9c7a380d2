/** Two replies of a moment differ in something that counts. */
import type { Reply } from '../../scenario/scenario.ts'
import { rightAt } from './best-replies.ts'
import { replyPlace } from './places.ts'
import type { Rule } from './rule.ts'
import { wordsOf } from './words.ts'

/** By how much the longer of two is longer, where one is brief and one is full. */
const TEMPERAMENTS_APART = 1.2

const START = `
beats:
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

export const twoTheSame: Rule<'two-the-same'> = {
  code: 'two-the-same',
  level: 'warning',
  ok: `${START.trimEnd()}
      - id: other-desk
        say: "That’s another desk."
        moves: [deflect]
        to: left
`,
  notOk: `${START.trimEnd()}
      - id: short-staffed # here
        say: "There are only two of us here."
        moves: [self-focus]
        to: left
`,
  check(proof) {
    const { moments, note } = proof.script
    return [...moments.values(), ...(note ? [note] : [])].flatMap(at => {
      const { moment } = at
      const right = new Set([...rightAt(proof, at)].map(({ reply }) => reply))
      const first = new Map<string, Reply>()
      return moment.replies.flatMap(reply => {
        const counts = whatCounts(reply)
        const twin = first.get(counts)
        if (!twin) first.set(counts, reply)
        // Two temperaments may say the same right thing: that is how a trainee sees that no phrase is magic.
        if (!twin || (right.has(reply) && right.has(twin) && areApart(reply, twin))) return []
        const args = { beat: moment.id, reply: reply.id, twin: twin.id }
        return [{ path: replyPlace(moment, reply.id), args }]
      })
    })
  },
}

function areApart(one: Reply, other: Reply): boolean {
  const [short = 0, long = 0] = [one, other].map(({ say }) => wordsOf(say).length).toSorted((a, b) => a - b)
  return long >= TEMPERAMENTS_APART * short
}

/** All of a reply that the course of a talk, its marks and its debrief depend on; the words are not in it. */
function whatCounts({ moves, cites, offer, sets, leaves, to, if: conditions }: Reply): string {
  const sorted = [moves, sets, leaves].map(list => list.toSorted())
  return JSON.stringify([sorted, cites, offer && { ...offer, what: '' }, to, conditions])
}
