/** No reply stands out from the others of its moment by its length. */
import { momentsIn, replyPlace } from './places.ts'
import type { Rule } from './rule.ts'
import { wordsOf } from './words.ts'

const MOST_TIMES = 3

const START = `
beats:
  opening:
    customer: "Nobody rang me back."
    tone: frustrated
    replies:
      - id: hear
        say: "That’s a whole week of waiting for us. What did they tell you on Monday?"
        moves: [acknowledge-feeling, invite-story]
        to: agreed
`

export const lengthRatio: Rule<'length-ratio'> = {
  code: 'length-ratio',
  level: 'hint',
  ok: `${START.trimEnd()}
      - id: busy
        say: "We’ve been busy this week, all of us here."
        moves: [self-focus]
        to: left
`,
  notOk: `${START.trimEnd()}
      - id: busy
        say: "We’ve been busy." # here
        moves: [self-focus]
        to: left
`,
  check(_, scenario) {
    return momentsIn(scenario).flatMap(moment => {
      const sizes = moment.replies.map(({ id, say }) => ({ id, words: wordsOf(say).length }))
      const long = sizes.reduce((a, b) => (b.words > a.words ? b : a))
      const short = sizes.reduce((a, b) => (b.words < a.words ? b : a))
      if (long.words <= MOST_TIMES * short.words) return []
      const args = { long: long.id, short: short.id, longWords: long.words, shortWords: short.words }
      return [{ path: [...replyPlace(moment, short.id), 'say'], args }]
    })
  },
}
