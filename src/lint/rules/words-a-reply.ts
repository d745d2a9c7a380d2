/** A reply is short enough to be said in one breath, and read at one glance. */
import { momentsIn, replyPlace } from './places.ts'
import { here } from './here.ts'
import type { Rule } from './rule.ts'
import { wordsOf } from './words.ts'

const MOST = 30

const talk = (say: string) => `
beats:
  opening:
    customer: "Nobody rang me back."
    tone: frustrated
    replies:
      - id: hear
        say: "${say}"
        moves: [acknowledge-feeling, invite-story]
        to: agreed
      - id: busy
        say: "We’ve been busy, and there are only two of us here this week."
        moves: [self-focus]
        to: left
`

export const wordsAReply: Rule<'words-a-reply'> = {
  code: 'words-a-reply',
  level: 'warning',
  ok: talk('That’s a week of waiting. What did they tell you?'),
  notOk: here(
    talk(
      'That’s a week of waiting. You sat by the phone, you rang us twice, and all that you got was a tune. That would wear anyone out. What did they tell you on Monday?',
    ),
    'say: ',
  ),
  check(_, scenario) {
    return momentsIn(scenario).flatMap(moment =>
      moment.replies.flatMap(({ id, say }) => {
        const words = wordsOf(say).length
        if (words <= MOST) return []
        const args = { beat: moment.id, reply: id, words, most: MOST }
        return [{ path: [...replyPlace(moment, id), 'say'], args }]
      }),
    )
  },
}
