/** What a talk came to for the business, for the customer and for you: only what the talk itself shows. */
import type { Band } from '../dialogue/fairness.ts'
import { offered, remedied } from '../dialogue/memory.ts'
import { type Transcript, turnsOf } from '../dialogue/transcript.ts'
import type { Minor, Mood } from '../scenario/scenario.ts'
import { type Move, NOTE, type Outcome, type Tone } from '../scenario/vocabulary.ts'
import { bandAtEnd } from '../scoring/compensation.ts'

export interface Consequence {
  readonly business: {
    /** In money; what was put right in kind is not. */
    readonly given: Minor
    /** Against what was fair: `elsewhere` where more was due than you may give, and it was handed over. */
    readonly sum: 'fair' | 'short' | 'beyond' | 'elsewhere'
    /** By how much it missed what was fair; 0 where it did not. */
    readonly by: Minor
    readonly remedied: boolean
    /** Of replies, such as a rule allows, and such as none does. */
    readonly exceptions: { readonly allowed: number; readonly unallowed: number }
    /** What was done that others will feel, each once. */
    readonly broke: readonly Broken[]
    /** What went wrong was written down. */
    readonly logged: boolean
  }
  readonly customer: {
    readonly from: Mood
    readonly to: Mood
    readonly heard: boolean
    readonly wayForward: boolean
    readonly left: boolean
  }
  readonly you: {
    readonly abuse: Met
    readonly threats: Met
    /** A colleague has the case now, and what you knew of it. */
    readonly handedOver: boolean
    readonly backed: boolean
    readonly undermined: boolean
    /** What colleagues will read; undefined where nothing was asked to be written. */
    readonly note: string | undefined
  }
}

/** Lines that were answered, and how many of the answers met them. */
interface Met {
  readonly lines: number
  readonly met: number
}

const BROKEN = ['breach-values', 'breach-privacy', 'over-promise'] as const satisfies readonly Move[]
export type Broken = (typeof BROKEN)[number]

/** Of a talk that is over; `ends` is how. */
export function consequenceOf(transcript: Transcript, ends: Outcome): Consequence {
  const { script, state, happenings } = transcript
  const { memory } = state
  const turns = turnsOf(transcript)
  const said = turns.filter(({ before }) => before.beat !== NOTE).map(turn => turn.said)
  const did = (move: Move) => turns.some(turn => turn.said.reply.moves.includes(move))
  const { anger, trust } = happenings[0]?.before ?? state
  const answers = (tone: Tone) => said.filter(({ moment }) => moment.tone === tone)
  return {
    business: {
      given: offered(memory.standing),
      ...sumOf(bandAtEnd(script, memory), offered(memory.standing), handedBeyond(transcript)),
      remedied: remedied(memory.standing),
      exceptions: {
        allowed: said.filter(({ allowedException }) => allowedException).length,
        unallowed: said.filter(({ unallowedException }) => unallowedException).length,
      },
      broke: BROKEN.filter(did),
      logged: did('log-feedback'),
    },
    customer: {
      from: { anger, trust },
      to: { anger: state.anger, trust: state.trust },
      heard: memory.heard,
      wayForward: memory.wayForward,
      left: ends === 'customer-left',
    },
    you: {
      abuse: met(answers('abusive').map(({ limits }) => limits)),
      threats: met(
        answers('threatening').map(({ reply: { moves } }) => moves.some(move => HELP.includes(move))),
      ),
      handedOver: ends === 'escalated' && memory.handedOver,
      backed: did('back-colleague'),
      undermined: did('undermine'),
      note: turns.find(({ before }) => before.beat === NOTE)?.said.reply.say,
    },
  }
}

const HELP: readonly Move[] = ['escalate', 'end-contact']

function met(answers: readonly boolean[]): Met {
  return { lines: answers.length, met: answers.filter(Boolean).length }
}

/** What is due is more than you may give, and someone who may has it now. */
function handedBeyond({ script, state: { memory } }: Transcript): boolean {
  return memory.handedOver && bandAtEnd(script, memory).lo > script.scenario.youMay.give
}

function sumOf(
  { lo, hi }: Band,
  given: Minor,
  elsewhere: boolean,
): Pick<Consequence['business'], 'sum' | 'by'> {
  if (elsewhere) return { sum: 'elsewhere', by: 0 }
  if (given < lo) return { sum: 'short', by: Math.ceil(lo - given) }
  if (given > hi) return { sum: 'beyond', by: Math.ceil(given - hi) }
  return { sum: 'fair', by: 0 }
}
