/** Opens stored talks one after the other, each of them once, and lets the page breathe between. */
import type { Attempts } from '../../host/attempts.ts'
import type { Stored } from '../../host/records.ts'
import type { Host } from '../host.ts'
import { type KeptTalk, keptTalkOf } from './kept-talk.ts'

/** Milliseconds of work after which whatever the person does comes first: half of a frame. */
const AT_A_STRETCH = 8

/** What is known of a talk, with where it stood by then. */
interface Known {
  readonly stand: string
  readonly talk: KeptTalk
}

const known = new WeakMap<Attempts, Map<string, Known>>()

/** In the order of the list; undefined once `signal` says that nobody waits for them any more. */
export async function keptTalks(
  host: Host,
  list: readonly Stored[],
  signal: AbortSignal,
): Promise<readonly KeptTalk[] | undefined> {
  const before = known.get(host.attempts) ?? new Map<string, Known>()
  known.set(host.attempts, before)
  const talks: KeptTalk[] = []
  let since = performance.now()
  for (const stored of list) {
    if (performance.now() - since > AT_A_STRETCH) {
      await aMoment()
      since = performance.now()
    }
    if (signal.aborted) return undefined
    const stand = standOf(stored)
    const last = before.get(stored.id)
    const talk = last?.stand === stand ? last.talk : await keptTalkOf(host, stored)
    // Why something cannot be opened may change without it: a scenario may come back to the shelf.
    if (talk.kind !== 'closed') before.set(stored.id, { stand, talk })
    talks.push(talk)
  }
  return talks
}

/** Events are only ever added; another tab may have added others, which then end otherwise. */
function standOf(stored: Stored): string {
  if ('reason' in stored) return stored.reason
  const { events } = stored.attempt
  const last = events.at(-1)
  return `${events.length} ${last?.at} ${last?.beat} ${last?.reply}`
}

/** Until the page has drawn, and has heard what was pressed meanwhile. */
function aMoment(): Promise<void> {
  return new Promise(done => {
    setTimeout(done)
  })
}

/** Newest first; what cannot be read has no date, and comes last. */
export function newestFirst(list: readonly Stored[]): Stored[] {
  const startedAt = (stored: Stored) => ('attempt' in stored ? Date.parse(stored.attempt.started) : -Infinity)
  return list
    .map(stored => ({ stored, at: startedAt(stored) }))
    .toSorted((a, b) => (a.at === b.at ? 0 : b.at - a.at))
    .map(({ stored }) => stored)
}
