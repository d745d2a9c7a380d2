/** Opens every stored talk for the reckoning, and lets the page breathe between. */
import type { Attempts } from '../../host/attempts.ts'
import type { Stored } from '../../host/records.ts'
import { type PractisedTalk, practisedTalkOf } from '../../practice/practised-talk.ts'
import { referenceTo } from '../../scoring/reference-to.ts'
import { isOver } from '../../dialogue/state.ts'
import { courseTalks } from '../course/course-talks.ts'
import type { Host } from '../host.ts'
import { openStored } from '../opened.ts'

/** Who a scenario is with, as it was when it was last played. */
export interface Someone {
  readonly name: string
  readonly title: string
  readonly language: string
}

export interface PractisedTalks {
  readonly talks: readonly PractisedTalk[]
  /** By scenario, in the order in which they were met. */
  readonly people: ReadonlyMap<string, Someone>
  /** Begun and not finished. */
  readonly begun: number
  /** Finished, on a scenario that has no measure for its replies. */
  readonly unscored: number
  /** Kept, and cannot be opened here. */
  readonly closed: number
}

/** Milliseconds of work after which whatever the person does comes first: half of a frame. */
const AT_A_STRETCH = 8

type One = { readonly kind: 'begun' | 'unscored' | 'closed' } | Done

interface Done {
  readonly kind: 'done'
  readonly talk: PractisedTalk
  readonly someone: Someone
}

const known = new WeakMap<Attempts, Map<string, Done>>()

export async function practisedTalks(host: Host, list: readonly Stored[]): Promise<PractisedTalks> {
  const before = known.get(host.attempts) ?? new Map<string, Done>()
  known.set(host.attempts, before)
  const { heldBack } = await courseTalks(host)
  const talks: PractisedTalk[] = []
  const met = new Map<string, Someone>()
  const counts = { begun: 0, unscored: 0, closed: 0 }
  let since = performance.now()
  for (const stored of list.toSorted(earliestFirst)) {
    if (performance.now() - since > AT_A_STRETCH) {
      await aMoment()
      since = performance.now()
    }
    if (heldBack(stored.id)) continue
    const stand = standOf(stored)
    const one = before.get(stand) ?? (await opened(host, stored))
    if (one.kind !== 'done') counts[one.kind]++
    else {
      before.set(stand, one)
      talks.push(one.talk)
      // The first meeting gives the place, the last one the name.
      met.set(one.talk.scenario, one.someone)
    }
  }
  return { talks, people: met, ...counts }
}

async function opened(host: Host, stored: Stored): Promise<One> {
  const open = await openStored(host, stored)
  if ('closed' in open) return { kind: 'closed' }
  const { attempt, script, transcript } = open
  if (!isOver(transcript.state)) return { kind: 'begun' }
  const reference = referenceTo(script)
  const talk = reference && practisedTalkOf(script, reference, attempt, transcript)
  const { title, language, customer } = script.scenario
  return talk
    ? { kind: 'done', talk, someone: { name: customer.name, title, language } }
    : { kind: 'unscored' }
}

/** Events are only ever added, so their number says which talk it is by now; another tab may have ended it otherwise. */
function standOf(stored: Stored): string {
  if ('reason' in stored) return stored.id
  const last = stored.attempt.events.at(-1)
  return `${stored.id} ${stored.attempt.events.length} ${last?.at} ${last?.beat} ${last?.reply}`
}

function earliestFirst(a: Stored, b: Stored): number {
  const [one, other] = [startOf(a), startOf(b)]
  if (one === other) return a.id < b.id ? -1 : 1
  return one < other ? -1 : 1
}

/** What cannot be read has no date. */
function startOf(stored: Stored): string {
  return 'attempt' in stored ? stored.attempt.started : ''
}

/** Until the page has drawn, and has heard what was pressed meanwhile. */
function aMoment(): Promise<void> {
  return new Promise(done => {
    setTimeout(done)
  })
}
