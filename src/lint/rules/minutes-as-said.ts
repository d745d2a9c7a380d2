/** A play takes about as long as its author says. */
import { replay } from '../../dialogue/transcript.ts'
import type { Proof } from '../proof.ts'
import { secondsToRead } from './reading-pace.ts'
import { here } from './here.ts'
import type { Rule } from './rule.ts'
import { wordsSaid, wordsToChooseFrom } from './screen.ts'
import { wordsOf } from './words.ts'

/** Seconds to choose in, at each turn. */
const TO_CHOOSE = 10
/** More than half of the time too much or too little is no estimate. */
const MOST_OFF = 1 / 2

/** Minutes that a play takes, brief to ending: the best way and that of `full`, on average. */
export function minutesOf({ script, talks, temperaments }: Proof): number {
  const { scenario, moments, note, endings } = script
  const best = talks[0]?.best
  const ended = best && replay(script, best.replies).transcript
  const ways = [
    ended ? ended.happenings.map(({ before }) => before.beat) : [],
    temperaments.full.map(said => said.split('.')[0] ?? ''),
  ].filter(way => way.length > 0)
  const turn = (beat: string) => {
    const moment = (moments.get(beat) ?? note)?.moment
    return moment ? secondsToRead(wordsSaid(moment) + wordsToChooseFrom(moment)) + TO_CHOOSE : 0
  }
  const turns = ways.flat().reduce((sum, beat) => sum + turn(beat), 0) / Math.max(1, ways.length)
  const ending = ended && endings.get(ended.state.ending ?? '')
  const around =
    wordsOf(scenario.brief).length + (ending ? wordsSaid(ending) + wordsOf(ending.afterwards).length : 0)
  return (turns + secondsToRead(around)) / 60
}

const talk = (minutes: number) => `
minutes: ${minutes}
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
`

export const minutesAsSaid: Rule<'minutes-as-said'> = {
  code: 'minutes-as-said',
  level: 'warning',
  ok: talk(1),
  notOk: here(talk(10), 'minutes: '),
  check(proof, { minutes }) {
    // Whole minutes are said, and one is the least.
    const takes = Math.max(1, Math.round(minutesOf(proof)))
    if (Math.abs(minutes - takes) <= takes * MOST_OFF) return []
    return [{ path: ['minutes'], args: { minutes, takes } }]
  },
}
