/** Replies and brief are in short sentences. */
import { textsOf } from './reading-age.ts'
import { here } from './here.ts'
import type { Rule } from './rule.ts'
import { sentencesIn, wordsOf } from './words.ts'

/** On average over a reply, or over the brief. */
const MOST = 15

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
        say: "We’ve been busy this week."
        moves: [self-focus]
        to: left
`

export const wordsASentence: Rule<'words-a-sentence'> = {
  code: 'words-a-sentence',
  level: 'hint',
  ok: talk('That’s a whole week of waiting. What did they tell you on Monday?'),
  notOk: here(
    talk('After a whole week of waiting for us to ring you must be worn out, so what did they tell you?'),
    'say: ',
  ),
  check(_, scenario) {
    return textsOf(scenario).flatMap(({ place, path, text }) => {
      const words = Math.round(wordsOf(text).length / sentencesIn(text))
      return words > MOST ? [{ path, args: { place, words, most: MOST } }] : []
    })
  },
}
