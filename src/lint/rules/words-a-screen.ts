/** What is said and all that can be answered fit on the screen of a phone. */
import { beatPlace, momentsIn } from './places.ts'
import { here } from './here.ts'
import type { Rule } from './rule.ts'
import { wordsSaid, wordsToChooseFrom } from './screen.ts'

/** A line of forty words and four replies of twenty-seven. */
const MOST = 150

const talk = (line: string) => `
beats:
  opening:
    customer: "${line}"
    tone: venting
    replies:
      - id: hear
        say: "A whole week by the phone, and then a wet Saturday at the bus stop with the shop shut. That would wear anyone out. What did they tell you?"
        moves: [acknowledge-feeling, invite-story]
        to: agreed
      - id: story
        say: "So nobody rang all week, you came in on Saturday, and we were shut. I’d be cross as well. Will you tell me who you spoke to on Monday?"
        moves: [paraphrase, validate]
        to: agreed
      - id: busy
        say: "I do know what you mean, it has been a dreadful week for all of us here too, with two people off sick and the phones down."
        moves: [self-focus]
        to: left
`

export const wordsAScreen: Rule<'words-a-screen'> = {
  code: 'words-a-screen',
  level: 'hint',
  ok: talk(
    'You said that you’d ring on Monday. I sat in all week, and on Saturday I came in and you were shut.',
  ),
  notOk: here(
    talk(
      'You said that you’d ring on Monday. So I sat in on Monday, and on Tuesday, and I didn’t go to my sister’s on Wednesday because of it. On Thursday I rang you and got that tune of yours, twenty minutes of it. On Friday I gave up. And on Saturday I took two buses in the rain to come and ask, and you were shut.',
    ),
    'opening:',
  ),
  check(_, scenario) {
    return momentsIn(scenario).flatMap(moment => {
      const words = wordsSaid(moment) + wordsToChooseFrom(moment)
      if (words <= MOST) return []
      return [{ path: beatPlace(moment.id), part: 'key', args: { beat: moment.id, words, most: MOST } }]
    })
  },
}
