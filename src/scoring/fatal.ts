/** What makes the overall score 0 whatever else was said. */
import { offered } from '../dialogue/memory.ts'
import type { Script, WeighedReply } from '../dialogue/script.ts'
import type { State } from '../dialogue/state.ts'
import { type Transcript, turnsOf } from '../dialogue/transcript.ts'
import { ignoresAbuse } from './charges.ts'

export const FATAL = [
  'threaten',
  'slur',
  'breach-privacy',
  'beyond-your-authority',
  'ignore-abuse-again',
] as const
export type Fatal = (typeof FATAL)[number]

/** What is fatal in one turn. */
export function fatalIn(script: Script, before: State, said: WeighedReply, after: State): Fatal[] {
  const { moves } = said.reply
  const found: Fatal[] = []
  for (const move of ['threaten', 'slur', 'breach-privacy'] as const)
    if (moves.includes(move)) found.push(move)
  const sum = offered(after.memory.standing)
  if (said.reply.offer && sum > script.scenario.youMay.give) found.push('beyond-your-authority')
  if (ignoresAbuse(said) && before.memory.ignored > 0) found.push('ignore-abuse-again')
  return found
}

/** What was fatal in a talk, each once, in the order in which it came. */
export function fatalOf(script: Script, transcript: Transcript): readonly Fatal[] {
  return [
    ...new Set(
      turnsOf(transcript).flatMap(({ said, before, after }) => fatalIn(script, before, said, after)),
    ),
  ]
}
