/** What a scenario asks for, from its start to its end: the chances of its reference way. */
import type { Script } from '../dialogue/script.ts'
import { momentAt } from '../dialogue/step.ts'
import { begin, say } from '../dialogue/transcript.ts'
import type { Move } from '../scenario/vocabulary.ts'
import type { Reference } from '../scoring/reference.ts'
import { chancesOf } from './chances.ts'

/** One entry a chance. */
export function asksOf(script: Script, reference: Reference): readonly Move[] {
  let transcript = begin(script)
  for (let at = momentAt(script, transcript.state); at; at = momentAt(script, transcript.state)) {
    const measure = reference.measures.get(at.moment.id)
    if (!measure) break
    transcript = say(transcript, measure.reply)
  }
  return chancesOf(script, reference, transcript).map(({ move }) => move)
}
