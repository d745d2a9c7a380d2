/** Keeps attempts: every event as it happens in the browser's database, and in memory where that refuses. */
import type { CompiledScenario } from 'virtual:library'
import { type Attempt, type AttemptEvent, recorded } from '../dialogue/attempt.ts'
import { type Database, openDatabase } from './database.ts'
import { isSaid, readAll, readOne, type Stored, type Unsaved, write } from './records.ts'

/** Why nothing is kept beyond this tab. */
type Trouble = 'blocked' | 'full' | 'refused'

export interface Attempts {
  /** Keeps a new attempt with the scenario that it is played on. */
  readonly begin: (attempt: Attempt, played: CompiledScenario) => void
  /** Keeps what has just happened. Need not be waited for. */
  readonly append: (id: string, event: AttemptEvent) => void
  readonly list: () => Promise<readonly Stored[]>
  readonly open: (id: string) => Promise<Stored | undefined>
  /** The scenario that an attempt was played on, as it was then. */
  readonly played: (of: Attempt['scenario']) => Promise<CompiledScenario | undefined>
  readonly trouble: () => Trouble | null
  /** The attempts that another tab has taken further: what this tab said after that was not kept. */
  readonly overtaken: () => ReadonlySet<string>
  /** Calls back when one of the two above changes; gives back how to stop. */
  readonly watch: (changed: () => void) => () => void
}

const NOTHING: Unsaved = { events: [], after: 0 }

export function attemptsIn(openIt: typeof openDatabase = openDatabase): Attempts {
  const here = new Map<string, Attempt>()
  const playedHere = new Map<string, CompiledScenario>()
  const unsaved = new Map<string, Unsaved>()
  const watchers = new Set<() => void>()
  let trouble: Trouble | null = null
  let overtaken: ReadonlySet<string> = new Set()
  let opening: Promise<Database> | undefined
  let opened = false
  let queue: Promise<void> = Promise.resolve()

  const tell = () => {
    for (const watcher of watchers) watcher()
  }
  const setTrouble = (now: Trouble | null) => {
    if (now === trouble) return
    trouble = now
    tell()
  }
  const database = async () => {
    opening ??= openIt(() => {
      opening = undefined
    })
    const found = await opening
    opened = true
    return found
  }
  const failed = (error: unknown) => setTrouble(troubleOf(error, opened))
  /** One write after the other; what could not be saved waits here, and goes along with the next. */
  const save = (id: string, more: (waiting: Unsaved) => Unsaved) => {
    unsaved.set(id, more(unsaved.get(id) ?? NOTHING))
    queue = queue.then(saveAll)
  }
  const saveAll = async () => {
    try {
      const open = await database()
      for (const [id, waiting] of unsaved) {
        const kept = await write(open, id, waiting)
        // What was said while this was being written is still to be saved.
        const events = (unsaved.get(id) ?? NOTHING).events.slice(waiting.events.length)
        const after = waiting.after + waiting.events.filter(isSaid).length
        if (kept && events.length > 0) unsaved.set(id, { events, after })
        else unsaved.delete(id)
        if (!kept) {
          overtaken = new Set([...overtaken, id])
          tell()
        }
      }
      setTrouble(null)
    } catch (error) {
      failed(error)
    }
  }
  /** From the database where it holds all there is, else from memory. */
  const fromDatabase = async <Found>(
    read: (open: Database) => Promise<Found>,
  ): Promise<Found | undefined> => {
    await queue
    try {
      return await read(await database())
    } catch (error) {
      failed(error)
      return undefined
    }
  }

  return {
    begin(attempt, played) {
      const { events, ...head } = attempt
      here.set(attempt.id, attempt)
      playedHere.set(keyOf(attempt.scenario), played)
      save(attempt.id, () => ({ head, played, events, after: 0 }))
    },
    append(id, event) {
      const attempt = here.get(id)
      const after = attempt?.events.filter(isSaid).length ?? 0
      if (attempt) here.set(id, recorded(attempt, event))
      save(id, ({ events, ...waiting }) =>
        events.length > 0
          ? { ...waiting, events: [...events, event] }
          : { ...waiting, events: [event], after },
      )
    },
    async list() {
      const found = new Map<string, Stored>()
      for (const stored of (await fromDatabase(readAll)) ?? []) found.set(stored.id, stored)
      for (const [id, attempt] of here) {
        if (unsaved.has(id) || !found.has(id)) found.set(id, { id, attempt })
      }
      return [...found.values()]
    },
    async open(id) {
      const stored = await fromDatabase(open => readOne(open, id))
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
        playedHere.get(keyOf(of)) ?? (await fromDatabase(open => open.get('scenarios', [of.plays, of.words])))
      if (kept) playedHere.set(keyOf(of), kept)
      return kept
    },
    trouble: () => trouble,
    overtaken: () => overtaken,
    watch(changed) {
      watchers.add(changed)
      return () => watchers.delete(changed)
    },
  }
}

function troubleOf(error: unknown, opened: boolean): Trouble {
  const name = error instanceof Error || error instanceof DOMException ? error.name : ''
  if (name === 'QuotaExceededError') return 'full'
  return opened && name !== 'SecurityError' ? 'refused' : 'blocked'
}

function keyOf({ plays, words }: Attempt['scenario']): string {
  return `${plays}/${words}`
}
