/** Talks of a shift in few words: who, what was said, when it was begun, what it carried. */
import type { Played } from '../../../src/course/played.ts'
import { type Attempt, recorded, replayed } from '../../../src/dialogue/attempt.ts'
import { type Script, scriptOf } from '../../../src/dialogue/script.ts'
import { begin, sayById } from '../../../src/dialogue/transcript.ts'
import type { Remembered } from '../../../src/scenario/programme.ts'
import type { Scenario } from '../../../src/scenario/scenario.ts'
import { anAttempt } from '../../host/attempt.ts'
import { scenarioOf } from '../../support/script.ts'

/** Two turns, and a note. */
const BEATS = `
  opening: demanding
    cut = offer-compensation £60/cut leaves:sale-price -> more
    mend = offer-compensation £5/mend remedy -> more
    no = decline-clearly offer-choice validate -> more
  more: settling
    thanks = offer-compensation £10/thanks leaves:thanks,sale-price -> agreed
    lower = offer-compensation £20/cut -> agreed
    bye = commit-next-step check-agreement -> agreed
  agreed: resolved
  note: settling
    log = log-feedback commit-next-step leaves:gossip
`

export const FIRST = ['cut', 'mend', 'no'] as const
export const SECOND = ['thanks', 'lower', 'bye'] as const

function person(id: string, currency = 'GBP'): Script {
  const scenario: Scenario = { ...scenarioOf(BEATS), id, currency }
  return scriptOf(scenario)
}

export const PEOPLE = { dana: person('dana'), jo: person('jo'), yuki: person('yuki', 'JPY') } as const
export type Person = keyof typeof PEOPLE

export interface About {
  /** Minutes past ten. */
  readonly at?: number
  readonly carried?: readonly string[]
  /** The talk whose first turn it says differently. */
  readonly from?: string
}

/** Words are reply ids; `undo` takes the last back. A talk with less than two of them, and a word to the note, is not over. */
export function talk(who: Person, words: string, { at = 0, carried = [], from }: About = {}): Played {
  const script = PEOPLE[who]
  let attempt: Attempt = {
    ...anAttempt({ id: `${who}-${at}` }),
    scenario: { id: who, plays: '', words: '' },
    carried,
    from: from === undefined ? null : { attempt: from, turn: 1 },
    started: new Date(Date.UTC(2026, 4, 31, 10, at)).toISOString(),
  }
  const talks = [begin(script, carried)]
  const said: string[] = []
  for (const word of words.split(' ').filter(Boolean)) {
    const now = talks.at(-1)
    if (!now) throw new Error('nothing to take back')
    if (word === 'undo') {
      talks.pop()
      const beat = talks.at(-1)?.state.beat ?? ''
      attempt = recorded(attempt, { at: 0, kind: 'undo', beat, reply: said.pop() ?? '' })
      continue
    }
    const next = sayById(now, word)
    if (!next) throw new Error(`${word} cannot be said at ${now.state.beat}`)
    attempt = recorded(attempt, { at: 0, kind: 'reply', beat: now.state.beat, reply: word })
    talks.push(next)
    said.push(word)
  }
  return { attempt, transcript: replayed(script, attempt).transcript }
}

/** What comes of something that is left. */
export function comesOf(left: string, about: Partial<Remembered> = {}): Remembered {
  return {
    left,
    means: `left ${left}`,
    later: `${left} goes round.`,
    costs: 0,
    willAsk: 0,
    team: null,
    ...about,
  }
}
