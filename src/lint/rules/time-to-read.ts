/** A customer waits at least as long as it takes to read what they said and the replies. */
import { beatPlace, momentsIn } from './places.ts'
import { secondsToRead } from './reading-pace.ts'
import { here } from './here.ts'
import type { Rule } from './rule.ts'
import { wordsSaid, wordsToChooseFrom } from './screen.ts'

const talk = (after: number) => `
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
        say: "We’ve been busy, and there are only two of us here this week."
        moves: [self-focus]
        to: left
    silence:
      after: ${after}
      says: "Hello?"
      anger: 1
`

export const timeToRead: Rule<'time-to-read'> = {
  code: 'time-to-read',
  level: 'warning',
  ok: talk(20),
  notOk: here(talk(5), 'after: '),
  check(_, scenario) {
    return momentsIn(scenario).flatMap(moment => {
      if (!moment.silence) return []
      const { after } = moment.silence
      const words = wordsSaid(moment) + wordsToChooseFrom(moment)
      const needed = Math.ceil(secondsToRead(words))
      if (after >= needed) return []
      const path = [...beatPlace(moment.id), 'silence', 'after']
      return [{ path, args: { beat: moment.id, after, needed, words } }]
    })
  },
}
