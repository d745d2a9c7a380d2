/** What has been said and what is being said, in the order in which a person reads it. */
import type { Script } from '../../dialogue/script.ts'
import type { State } from '../../dialogue/state.ts'
import { lineAt, momentAt } from '../../dialogue/step.ts'
import type { Transcript } from '../../dialogue/transcript.ts'
import type { Line as SaidLine } from '../../scenario/scenario.ts'
import { NOTE } from '../../scenario/vocabulary.ts'

export interface Utterance {
  /** Its place in the talk: the same words may come twice. */
  readonly place: number
  readonly who: 'customer' | 'you' | 'note'
  readonly words: string
}

/** What the customer is saying now, or what is asked of you. */
export interface NowSaid {
  readonly kind: 'line' | 'note' | 'ending'
  readonly words: string
  readonly plain: string | undefined
  readonly seen: string | undefined
  /** A recording of what the customer says here, by its name in the scenario. */
  readonly voice: string | undefined
}

/** Everything before what is being said now. */
export function saidSoFar({ script, happenings, state }: Transcript): readonly Utterance[] {
  const said: Utterance[] = []
  const add = (who: Utterance['who'], words: string) => said.push({ place: said.length, who, words })
  happenings.forEach((happening, index) => {
    const { before } = happening
    // After a silence the beat stays: its line was said once, on arrival.
    const arrived = happenings[index - 1]?.kind !== 'silence'
    if (before.beat === NOTE) add('customer', endingWords(script, before))
    else if (arrived) add('customer', momentWords(script, before))
    if (happening.kind === 'reply') {
      add(before.beat === NOTE ? 'note' : 'you', happening.said.reply.say)
    } else if (happenings[index + 1] || state.beat !== before.beat) {
      add('customer', silenceWords(script, before))
    }
  })
  if (state.beat === NOTE) add('customer', endingWords(script, state))
  return said
}

export function nowSaid({ script, happenings, state }: Transcript): NowSaid {
  const at = momentAt(script, state)
  if (!at) {
    const ending = script.endings.get(state.ending ?? '')
    // After the note the ending was heard already; what is left is that the talk is over.
    const noted = script.note !== undefined
    return {
      kind: 'ending',
      words: noted ? '' : endingWords(script, state),
      plain: undefined,
      seen: noted ? undefined : ending?.seen,
      voice: noted ? undefined : endingLine(script, state)?.voice,
    }
  }
  const last = happenings.at(-1)
  if (last?.kind === 'silence' && last.before.beat === state.beat) {
    return {
      kind: 'line',
      words: silenceWords(script, last.before),
      plain: undefined,
      seen: undefined,
      voice: at.moment.silence?.voice,
    }
  }
  const line = lineAt(at.moment, state)
  const writing = state.beat === NOTE
  return {
    kind: writing ? 'note' : 'line',
    words: line.says,
    plain: line.plain,
    seen: at.moment.seen,
    // Their last line stands above what is asked.
    voice: writing ? endingLine(script, state)?.voice : line.voice,
  }
}

function momentWords(script: Script, state: State): string {
  const at = momentAt(script, state)
  return at ? lineAt(at.moment, state).says : ''
}

function endingLine(script: Script, state: State): SaidLine | undefined {
  const ending = script.endings.get(state.ending ?? '')
  return ending && lineAt(ending, state)
}

function endingWords(script: Script, state: State): string {
  return endingLine(script, state)?.says ?? ''
}

function silenceWords(script: Script, state: State): string {
  return momentAt(script, state)?.moment.silence?.says ?? ''
}
