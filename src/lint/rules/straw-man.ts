/** Every wrong reply is one that a sensible person might give. */
import type { Reply } from '../../scenario/scenario.ts'
import type { Move } from '../../scenario/vocabulary.ts'
import { isHarmful } from '../../dialogue/move.ts'
import { momentsIn, replyPlace } from './places.ts'
import type { Rule } from './rule.ts'

/** Nobody at a good desk says these, and two together are a caricature. */
const CRUDE: readonly Move[] = [
  'dismiss',
  'argue',
  'blame-customer',
  'command-calm',
  'sarcasm',
  'condescend',
  'threaten',
  'slur',
]
/** One is enough. */
const CRUDEST: readonly Move[] = ['threaten', 'slur']

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
`

export const strawMan: Rule<'straw-man'> = {
  code: 'straw-man',
  level: 'warning',
  ok: `${START.trimEnd()}
      - id: number
        say: "Are you sure that we have the right number for you?"
        moves: [blame-customer]
        slip: "It happens, so you ask. It sounds as if it were their doing."
        to: left
`,
  notOk: `${START.trimEnd()}
      - id: number # here
        say: "Well, aren’t you important. Perhaps you can’t write your own number."
        moves: [sarcasm, blame-customer]
        to: left
`,
  check(_, scenario) {
    return momentsIn(scenario).flatMap(moment =>
      moment.replies
        .filter(isCaricature)
        .map(({ id }) => ({ path: replyPlace(moment, id), args: { beat: moment.id, reply: id } })),
    )
  },
}

/** Crude, with nothing decent in it, and its author gives no reason why anyone might say it. */
function isCaricature({ moves, slip }: Reply): boolean {
  if (slip !== undefined || moves.some(move => !isHarmful(move))) return false
  return moves.filter(move => CRUDE.includes(move)).length > 1 || moves.some(move => CRUDEST.includes(move))
}
