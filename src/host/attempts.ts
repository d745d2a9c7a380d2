/** Keeps attempts: every event as it happens in the browser's database, and in memory where that refuses. */
import type { CompiledScenario } from 'virtual:library'
import { type Attempt, type AttemptEvent, recorded } from '../dialogue/attempt.ts'
import { type Database, openDatabase, shelf } from './database.ts'
import { keeperOf, type Trouble } from './keeper.ts'
import type { Newsboy } from './news.ts'
import { pack, readAll, type Unpacked } from './packed.ts'
import { isSaid, readOne, removeOne, type Stored, type Unsaved, write } from './records.ts'

export interface Attempts {
  /** Keeps a new attempt with the scenario that it is played on. */
  readonly begin: (attempt: Attempt, played: CompiledScenario) => void
  /**
   * Keeps what has just happened. `done` is called once it is kept, or the browser is known to refuse, and soon in any
   * case: a choice that is shown only then is there again, whatever becomes of the browser.
   */
  readonly append: (id: string, event: AttemptEvent, done?: () => void) => void
  readonly list: () => Promise<readonly Stored[]>
  readonly open: (id: string) => Promise<Stored | undefined>
  /** The scenario that an attempt was played on, as it was then. */
  readonly played: (of: Attempt['scenario']) => Promise<CompiledScenario | undefined>
  /** Every scenario that is kept for the attempts on it. */
  readonly scenarios: () => Promise<readonly CompiledScenario[]>
  /** Deletes an attempt with its rating and its drills; its forks stay. False where the browser refuses. */
  readonly remove: (id: string) => Promise<boolean>
  readonly trouble: () => Trouble | null
  /** The attempts that another tab has taken further, or away: what this tab said after that was not kept. */
  readonly overtaken: () => ReadonlySet<string>
  /** Calls back when one of the two above changes; gives back how to stop. */
  readonly watch: (changed: () => void) => () => void
}

/** Milliseconds. A disk that is slower than this must not hold up a talk. */
const SOON = 250

/** Milliseconds. What makes the next visit quicker waits until this one has its first screen. */
const LATER = 1500

const NOTHING: Unsaved = { events: [], after: 0 }

export function attemptsIn(openIt: typeof openDatabase = openDatabase, news?: Newsboy): Attempts {
  const here = new Map<string, Attempt>()
  const playedHere = new Map<string, CompiledScenario>()
  const unsaved = new Map<string, Unsaved>()
  const unpacked: Unpacked = new Map()
  let packing = false
  let overtaken: ReadonlySet<string> = new Set()

  const keeper = keeperOf({ write: saveAll, isEmpty: () => unsaved.size === 0 }, openIt)

  async function saveAll(open: Database): Promise<void> {
    for (const id of unsaved.keys()) await saveOne(open, id)
  }
  async function saveOne(open: Database, id: string): Promise<void> {
    const waiting = unsaved.get(id)
    if (!waiting) return
    const written = await write(open, id, waiting)
    if (written === 'gone') {
      const whole = wholeOf(id)
      // Someone cleared the browser's data in the middle of a talk: what was said so far is known here, all of it.
      if (whole && waiting.head === undefined) {
        unsaved.set(id, whole)
        return saveOne(open, id)
      }
    }
    // What was said while this was being written is still to be saved.
    const events = unsaved.get(id)?.events.slice(waiting.events.length) ?? []
    const after = waiting.after + waiting.events.filter(isSaid).length
    if (written === 'kept' && events.length > 0) unsaved.set(id, { events, after })
    else unsaved.delete(id)
    if (written === 'overtaken') overtake(id)
  }
  const wholeOf = (id: string): Unsaved | undefined => {
    const attempt = here.get(id)
    if (!attempt) return undefined
    const { events, ...head } = attempt
    const played = playedHere.get(keyOf(attempt.scenario))
    return { head, events, after: 0, ...(played && { played }) }
  }
  const overtake = (id: string) => {
    overtaken = new Set([...overtaken, id])
    keeper.tell()
  }
  const letGo = (id: string) => {
    here.delete(id)
    unsaved.delete(id)
    unpacked.delete(id)
  }
  const readList = async (open: Database): Promise<readonly Stored[]> => {
    const { stored, loose } = await readAll(open, unpacked)
    if (!packing) {
      packing = true
      // Nobody waits for it: where it is refused, all is read as it lies.
      void later()
        .then(() => pack(open, loose))
        .catch(() => undefined)
        .finally(() => (packing = false))
    }
    return stored
  }

  news?.hear((told, elsewhere) => {
    if (told === 'deleting') {
      for (const id of here.keys()) letGo(id)
      unpacked.clear()
      playedHere.clear()
    } else if (told !== 'deleted') {
      letGo(told.removed)
      if (elsewhere) overtake(told.removed)
    }
  })

  return {
    begin(attempt, played) {
      here.set(attempt.id, attempt)
      playedHere.set(keyOf(attempt.scenario), played)
      const { events, ...head } = attempt
      unsaved.set(attempt.id, { head, played, events, after: 0 })
      void keeper.save()
    },
    append(id, event, done) {
      const attempt = here.get(id)
      // It was deleted on purpose: a screen that still shows it must not bring it back.
      if (!attempt) return done?.()
      here.set(id, recorded(attempt, event))
      const { events, ...waiting } = unsaved.get(id) ?? NOTHING
      unsaved.set(
        id,
        events.length > 0 || waiting.head
          ? { ...waiting, events: [...events, event] }
          : { ...waiting, events: [event], after: attempt.events.filter(isSaid).length },
      )
      const saved = keeper.save()
      if (done) void Promise.race([saved, soon()]).then(done)
    },
    async list() {
      const found = new Map<string, Stored>()
      for (const stored of (await keeper.read(readList)) ?? []) found.set(stored.id, stored)
      for (const [id, attempt] of here) {
        if (unsaved.has(id) || !found.has(id)) found.set(id, { id, attempt })
      }
      return [...found.values()]
    },
    async open(id) {
      const stored = await keeper.read(open => readOne(open, id))
      const attempt = here.get(id)
      if (attempt && (!stored || unsaved.has(id))) return { id, attempt }
      if (stored && 'attempt' in stored) {
        here.set(id, stored.attempt)
        overtaken = new Set([...overtaken].filter(other => other !== id))
      }
      return stored
    },
    async played(of) {
      const kept =
        playedHere.get(keyOf(of)) ??
        (await keeper.read(open => shelf(open, 'scenarios').get([of.plays, of.words])))
      if (kept) playedHere.set(keyOf(of), kept)
      return kept
    },
    async scenarios() {
      const found = new Map<string, CompiledScenario>()
      for (const kept of (await keeper.read(open => shelf(open, 'scenarios').getAll())) ?? []) {
        found.set(keyOf(kept), kept)
      }
      for (const [key, kept] of playedHere) if (!found.has(key)) found.set(key, kept)
      return [...found.values()]
    },
    async remove(id) {
      const [before, waiting] = [here.get(id), unsaved.get(id)]
      // First, so that nothing of it is written behind the deletion.
      letGo(id)
      const removed = await keeper.read(open => removeOne(open, id).then(() => true))
      if (removed) news?.tell({ removed: id })
      else {
        // It stays, and what of it was still to be written is so again.
        if (before) here.set(id, before)
        if (waiting) unsaved.set(id, waiting)
      }
      return removed ?? false
    },
    trouble: keeper.trouble,
    overtaken: () => overtaken,
    watch: keeper.watch,
  }
}

function soon(): Promise<void> {
  return new Promise(done => {
    setTimeout(done, SOON)
  })
}

function later(): Promise<void> {
  return new Promise(done => {
    setTimeout(done, LATER)
  })
}

function keyOf({ plays, words }: { readonly plays: string; readonly words: string }): string {
  return `${plays}/${words}`
}
