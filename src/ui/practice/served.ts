/** The moments of one drill, ready to be answered. */
import { shown } from '../../dialogue/order.ts'
import type { WeighedReply } from '../../dialogue/script.ts'
import { available } from '../../dialogue/step.ts'
import type { Transcript } from '../../dialogue/transcript.ts'
import { before } from '../../practice/answer.ts'
import { type Candidate, momentsFor } from '../../practice/moments.ts'
import { isDue, standingsOf } from '../../practice/standing.ts'
import { referenceTo } from '../../scoring/reference-to.ts'
import type { Reference } from '../../scoring/reference.ts'
import type { Host } from '../host.ts'
import { openAttempt } from '../opened.ts'
import { pastOf } from './past.ts'

export interface Served {
  readonly of: Candidate
  /** As it stood before the turn. */
  readonly talk: Transcript
  readonly reference: Reference
  /** In the order in which they are shown: another than in the talk, so that no place is remembered. */
  readonly replies: readonly WeighedReply[]
}

/** What was practised, and what this drill serves of it. */
export async function served(host: Host): Promise<readonly Served[]> {
  const past = await pastOf(host, new AbortController().signal)
  if (!past) return []
  const now = host.now()
  const seed = host.newSeed()
  const due = standingsOf(past, now).filter(standing => isDue(standing, now))
  const found: Served[] = []
  for (const of of momentsFor(past.candidates, due, seed)) {
    const opened = await openAttempt(host, of.attempt)
    const talk = 'closed' in opened ? undefined : before(opened.transcript, of.turn)
    const reference = talk && referenceTo(talk.script)
    if (!talk || !reference) continue
    const { script, state } = talk
    found.push({ of, talk, reference, replies: shown(seed, state.beat, available(script, state)) })
  }
  return found
}
