/** Reads what was practised from the attempts and drills that are kept; each talk is opened once. */
import { isOver } from '../../dialogue/state.ts'
import { lasted } from '../../dialogue/fork.ts'
import { available } from '../../dialogue/step.ts'
import { turnsOf } from '../../dialogue/transcript.ts'
import type { Attempts } from '../../host/attempts.ts'
import type { Stored } from '../../host/records.ts'
import { answered, before, replyAt, worthOf } from '../../practice/answer.ts'
import { chancesOf } from '../../practice/chances.ts'
import type { Done, DoneMoment, DoneTalk } from '../../practice/done.ts'
import type { Drilled } from '../../practice/drilled.ts'
import type { Candidate } from '../../practice/moments.ts'
import { NOTE } from '../../scenario/vocabulary.ts'
import { referenceTo } from '../../scoring/reference-to.ts'
import { score } from '../../scoring/score.ts'
import { courseTalks } from '../course/course-talks.ts'
import type { Host } from '../host.ts'
import { openAttempt, openStored } from '../opened.ts'

export interface Past extends Done {
  /** Moments of finished talks that can be answered again. */
  readonly candidates: readonly Candidate[]
}

/** A finished talk, with its moments as they were then. */
interface Had {
  readonly talk: DoneTalk
  readonly moments: readonly Candidate[]
}

/** One answer of a drill, read again. */
interface Redone extends DoneMoment {
  readonly scenario: string
  readonly beat: string
  readonly lost: number
}

interface Known {
  /** By attempt; null where there is nothing to learn from it. */
  readonly talks: Map<string, { readonly events: number; readonly had: Had | null }>
  /** By drill. */
  readonly drills: Map<string, Redone | null>
}

const known = new WeakMap<Attempts, Known>()

/** Milliseconds of work after which whatever the person does comes first. */
const AT_A_STRETCH = 8

/** Undefined once nobody waits for it. */
export async function pastOf(host: Host, signal: AbortSignal): Promise<Past | undefined> {
  const { talks, drills } = known.get(host.attempts) ?? { talks: new Map(), drills: new Map() }
  known.set(host.attempts, { talks, drills })
  const rest = breathing()
  const { heldBack } = await courseTalks(host)
  const had: Had[] = []
  for (const stored of await host.attempts.list()) {
    await rest()
    if (signal.aborted) return undefined
    if (!('attempt' in stored) || heldBack(stored.id)) continue
    const events = stored.attempt.events.length
    const last = talks.get(stored.id)
    const found = last?.events === events ? last.had : await hadIn(host, stored)
    talks.set(stored.id, { events, had: found })
    if (found) had.push(found)
  }
  const redone: Redone[] = []
  for (const drilled of await host.keepsakes.drills()) {
    await rest()
    if (signal.aborted) return undefined
    const found = drills.get(drilled.id) ?? (await redoneIn(host, drilled))
    drills.set(drilled.id, found)
    if (found) redone.push(found)
  }
  const last = lastOf(redone)
  return {
    talks: had.map(({ talk }) => talk),
    moments: redone,
    candidates: had.flatMap(({ moments }) => moments).map(of => ({ ...of, mended: isMended(of, last) })),
  }
}

async function hadIn(host: Host, stored: Stored): Promise<Had | null> {
  const opened = await openStored(host, stored)
  if ('closed' in opened || !isOver(opened.transcript.state)) return null
  const { attempt, script, transcript } = opened
  const reference = referenceTo(script)
  const card = reference && score(script, reference, transcript)
  if (!reference || !card) return null
  const { id: scenario } = attempt.scenario
  const at = Date.parse(attempt.started) + lasted(attempt.events)
  const own = (turn: number) => turn >= (attempt.from?.turn ?? 1)
  const talk: DoneTalk = {
    attempt: attempt.id,
    scenario,
    at,
    level: script.scenario.level,
    overall: card.overall,
    passed: card.passed,
    forked: attempt.from !== null,
    chances: chancesOf(script, reference, transcript).filter(({ turn }) => own(turn)),
  }
  const moments = turnsOf(transcript)
    // A note is written when nobody waits any more, and where one thing can be said there is nothing to choose.
    .filter(turn => own(turn.n) && turn.before.beat !== NOTE && available(script, turn.before).length > 1)
    .map((turn): Candidate => {
      const { chances, lost } = worthOf(reference, script, turn)
      const { beat } = turn.before
      return {
        attempt: attempt.id,
        turn: turn.n,
        scenario,
        beat,
        at,
        moves: chances.map(({ move }) => move),
        lost,
        mended: false,
      }
    })
  return { talk, moments }
}

/** Null where its talk or its reply is there no more. */
async function redoneIn(host: Host, { id, at, attempt, turn, reply }: Drilled): Promise<Redone | null> {
  const opened = await openAttempt(host, attempt)
  const when = Date.parse(at)
  if ('closed' in opened || Number.isNaN(when)) return null
  const talk = before(opened.transcript, turn)
  const said = talk && replyAt(talk, reply)
  const reference = referenceTo(opened.script)
  if (!talk || !said || !reference) return null
  const { chances, lost } = answered(reference, talk, said)
  return {
    id,
    at: when,
    chances,
    lost,
    scenario: opened.attempt.scenario.id,
    beat: talk.state.beat,
  }
}

/** By scenario and beat, the last answer: whoever lost nothing and then did again has it before them. */
function lastOf(redone: readonly Redone[]): ReadonlyMap<string, Redone> {
  const last = new Map<string, Redone>()
  for (const one of redone) {
    const later = last.get(momentOf(one))
    if (!later || one.at > later.at) last.set(momentOf(one), one)
  }
  return last
}

function momentOf({ scenario, beat }: Pick<Candidate, 'scenario' | 'beat'>): string {
  return `${scenario} ${beat}`
}

function isMended(of: Candidate, last: ReadonlyMap<string, Redone>): boolean {
  const answer = last.get(momentOf(of))
  return answer !== undefined && answer.at >= of.at && answer.lost === 0
}

/** A wait that is one only where there was much to do before it. */
function breathing(): () => Promise<void> {
  let since = performance.now()
  return async () => {
    if (performance.now() - since <= AT_A_STRETCH) return
    await new Promise(done => {
      setTimeout(done)
    })
    since = performance.now()
  }
}
