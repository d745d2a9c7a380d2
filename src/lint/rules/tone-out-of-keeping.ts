/** A customer speaks as they feel: nobody comes to rest in a rage, and nobody insults in a good mood. */
import { NOTE } from '../../scenario/vocabulary.ts'
import { beatPlace, momentsIn } from './places.ts'
import type { Breach } from './rule.ts'

/** Anger from which nobody comes to rest, and below which nobody insults. */
const RAGE = 7
const CONTENT = 3
import type { Rule } from './rule.ts'

export const toneOutOfKeeping: Rule<'tone-out-of-keeping'> = {
  code: 'tone-out-of-keeping',
  level: 'warning',
  ok: `
customer:
  name: "Ada Pell"
  mood: { anger: 5, trust: 4 }
  temper: { anger: even, forgives: even }
  record: []
beats:
  opening:
    customer: "Nobody rang me back."
    tone: frustrated
    replies:
      - id: hear
        say: "That’s a week of waiting. What did they tell you?"
        moves: [acknowledge-feeling, invite-story]
        to:
          - when: anger < 6
            beat: thanks
          - beat: agreed
      - id: queue
        say: "We’ve been short of people all week."
        moves: [self-focus]
        to: agreed
  thanks:
    customer: "Good. That’s all I wanted."
    tone: settling
    replies:
      - id: ring
        say: "I’ll ring at four. Does that suit?"
        moves: [commit-next-step, check-agreement]
        to: agreed
      - id: bye
        say: "Bye, then."
        moves: [dismiss]
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
        to: thanks
      - id: rude
        say: "You should have read the notice. Calm down."
        moves: [blame-customer, command-calm]
        to: thanks
  thanks:
    customer: "Good. That’s all I wanted."
    tone: settling # here
    replies:
      - id: ring
        say: "I’ll ring at four. Does that suit?"
        moves: [commit-next-step, check-agreement]
        to: agreed
      - id: bye
        say: "Bye, then."
        moves: [dismiss]
        to: agreed
`,
  check({ arrivals }, scenario) {
    return momentsIn(scenario).flatMap((moment): Breach[] => {
      const arriving = arrivals.beats.get(moment.id)
      // The note is written when the customer is gone.
      if (!arriving || moment.id === NOTE) return []
      const [least, most] = arriving.anger
      const { tone } = moment
      const raging = tone === 'settling' && most >= RAGE
      const content = (tone === 'abusive' || tone === 'threatening') && least < CONTENT
      if (!raging && !content) return []
      return [
        {
          path: [...beatPlace(moment.id), 'tone'],
          args: { beat: moment.id, tone, anger: raging ? most : least },
        },
      ]
    })
  },
}
