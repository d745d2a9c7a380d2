/** Somewhere in a scenario the right thing is said at the wrong time. */
import { weigh, type WeighedMoment, type WeighedReply } from '../../dialogue/script.ts'
import type { Measured } from '../measured.ts'
import { isDecent, rightAt } from './best-replies.ts'
import { here } from './here.ts'
import type { Rule } from './rule.ts'

const talk = (early: string) => `
beats:
  opening:
    customer: "Nobody rang me back."
    tone: frustrated
    replies:
      - id: hear
        say: "That’s a week of waiting. What did they tell you?"
        moves: [acknowledge-feeling, invite-story]
        to: what-now
      - ${early}
        to: what-now
  what-now:
    customer: "So what happens now?"
    tone: asking
    replies:
      - id: by-noon
        say: "I’ll ring you myself, by noon."
        moves: [commit-next-step]
        to: agreed
      - id: busy
        say: "We’ve been busy."
        moves: [self-focus]
        to: left
`

export const noWrongTime: Rule<'no-wrong-time'> = {
  code: 'no-wrong-time',
  level: 'hint',
  ok: talk(`id: at-once
        say: "I’ll ring you by noon."
        moves: [commit-next-step]`),
  notOk: here(
    talk(`id: other-desk
        say: "That’s another desk."
        moves: [deflect]`),
    'beats:',
  ),
  check(proof) {
    const { script } = proof
    const moments = [...script.moments.values(), ...(script.note ? [script.note] : [])]
    // In one tone alone there is no other time.
    if (new Set(moments.map(({ moment }) => moment.tone)).size < 2) return []
    const others = unlike(moments, proof)
    const found = moments.some(at => {
      const right = rightAt(proof, at)
      return at.replies.some(
        said =>
          !right.has(said) && isDecent(script, said) && others.some(other => wouldMeet(proof, said, other)),
      )
    })
    return found ? [] : [{ path: ['beats'], part: 'key', args: {} }]
  },
}

/** One moment of each kind: of those that ask for the same, one will do. */
function unlike(moments: readonly WeighedMoment[], { reference }: Measured): readonly WeighedMoment[] {
  const kinds = new Map<string, WeighedMoment>()
  for (const at of moments) {
    const best = reference.measures.get(at.moment.id)?.reply
    if (!best) continue
    kinds.set([at.moment.tone, at.moment.newFact, best.empathy.q, best.boundaries.q].join(), at)
  }
  return [...kinds.values()]
}

/** Whether the moves of a reply, said at a moment of another tone, would meet it as well as its reference does. */
function wouldMeet({ script, reference }: Measured, said: WeighedReply, { moment }: WeighedMoment): boolean {
  const best = reference.measures.get(moment.id)?.reply
  if (!best || moment.tone === said.moment.tone) return false
  const there = weigh(script.scenario, said.reply, moment, script.bands, script.ours)
  const called = reference.claimed.filter(dimension => best[dimension].q > 0)
  return (
    called.length > 0 &&
    isDecent(script, there) &&
    called.every(dimension => there[dimension].q >= best[dimension].q)
  )
}
