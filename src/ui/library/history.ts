/** How it went so far, by scenario: for the shelf. */
import type { Mode } from '../../dialogue/attempt.ts'
import type { Stored } from '../../host/records.ts'
import { type BegunTalk, type FinishedTalk, type KeptTalk } from '../history/kept-talk.ts'
import { keptTalks, newestFirst } from '../history/kept-talks.ts'
import { type LookedAt, lookedAtIn } from '../../practice/looked-at.ts'
import { type CourseTalks, courseTalks } from '../course/course-talks.ts'
import type { Host } from '../host.ts'

/** The graded talks of one mode with one customer. */
export interface Results {
  readonly talks: number
  readonly last: number
  readonly best: number
  /** Whether any of them was passed. */
  readonly passed: boolean
}

/** Finished talks whose scores are held back. */
export interface Unseen {
  readonly talks: number
  /** The id of the newest. */
  readonly newest: string
}

export interface Past extends Readonly<Partial<Record<Mode, Results>>> {
  readonly unseen?: Unseen
}

export interface History {
  readonly byScenario: ReadonlyMap<string, Past>
  /** Begun and not finished, newest first. */
  readonly begun: readonly BegunTalk[]
  /** How many cannot be opened here. */
  readonly closed: number
}

/** Undefined once nobody waits for it. */
export async function historyOf(
  host: Host,
  list: readonly Stored[],
  signal: AbortSignal,
): Promise<History | undefined> {
  const lookedAt = lookedAtIn(await host.keepsakes.ratings())
  const talks = await keptTalks(host, newestFirst(list), signal)
  return talks && told(talks, lookedAt, await courseTalks(host))
}

/** `talks` newest first. */
function told(talks: readonly KeptTalk[], lookedAt: LookedAt, course: CourseTalks): History {
  const byScenario = new Map<string, Past>()
  for (const talk of talks) {
    // A turn said differently is no talk of its own: the shelf tells of whole ones.
    if (talk.kind !== 'finished' || talk.from || !talk.grade) continue
    const past = byScenario.get(talk.scenario) ?? {}
    byScenario.set(talk.scenario, lookedAt(talk) ? withOlder(past, talk) : withUnseen(past, talk))
  }
  return {
    byScenario,
    begun: talks
      .filter(talk => talk.kind === 'begun')
      // Out of time, a talk of a programme is not gone on with.
      .filter(({ id, from }) => !from && !course.of(id)?.result),
    closed: talks.filter(({ kind }) => kind === 'closed').length,
  }
}

function withUnseen(past: Past, { id }: FinishedTalk): Past {
  const { talks, newest } = past.unseen ?? { talks: 0, newest: id }
  return { ...past, unseen: { talks: talks + 1, newest } }
}

function withOlder(past: Past, { mode, grade }: FinishedTalk): Past {
  if (!grade) return past
  const { overall, passed } = grade
  const newer = past[mode]
  return {
    ...past,
    [mode]: {
      talks: (newer?.talks ?? 0) + 1,
      last: newer?.last ?? overall,
      best: Math.max(newer?.best ?? overall, overall),
      passed: passed || newer?.passed === true,
    },
  }
}
