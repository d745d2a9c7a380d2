/** One connection to the database for whoever keeps something there: writes wait in memory until they are done. */
import { type Database, openDatabase, patiently } from './database.ts'

/** Why nothing is kept beyond this tab, for now. */
export type Trouble = 'blocked' | 'full' | 'refused' | 'newer' | 'busy'

export interface Keeper {
  /** Something waits to be written. Done once it is, or once the browser is known to refuse; it never rejects. */
  readonly save: () => Promise<void>
  /** Asks the database once all that waits is written; undefined where it refuses. */
  readonly read: <Found>(ask: (open: Database) => Promise<Found>) => Promise<Found | undefined>
  readonly trouble: () => Trouble | null
  /** Calls everyone who watches. */
  readonly tell: () => void
  /** Calls back at every change; gives back how to stop. */
  readonly watch: (changed: () => void) => () => void
}

interface Waiting {
  /** Writes what waits. It must forget what is written, keep what is not, and may be called again at any time. */
  readonly write: (open: Database) => Promise<void>
  readonly isEmpty: () => boolean
}

/** Milliseconds until the next try, where nobody asks for one before. */
const AGAIN = 5000

export function keeperOf(waiting: Waiting, openIt: typeof openDatabase = openDatabase): Keeper {
  const watchers = new Set<() => void>()
  let trouble: Trouble | null = null
  let opening: Promise<Database> | undefined
  let held: Database | undefined
  let queue: Promise<void> = Promise.resolve()
  let later: ReturnType<typeof setTimeout> | undefined

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
    const asked = opening
    try {
      return (held = await asked)
    } catch (error) {
      // What was refused once may be granted later.
      if (opening === asked) opening = undefined
      throw error
    }
  }
  /** A connection may have gone bad since it was last used, which is found out only by using it: then another is tried. */
  const ask = async <Found>(question: (open: Database) => Promise<Found>): Promise<Found> => {
    const open = await database()
    const letGo = () => {
      open.close()
      if (open === held) opening = undefined
    }
    try {
      return await patiently(question(open))
    } catch (error) {
      if (nameOf(error) === 'QuotaExceededError') throw error
      letGo()
      // Whoever waited that long is not asked to wait again.
      if (nameOf(error) === 'TimeoutError') throw error
      return patiently(question(await database()))
    }
  }
  const save = () => {
    queue = queue.then(async () => {
      clearTimeout(later)
      try {
        await ask(waiting.write)
        setTrouble(null)
      } catch (error) {
        setTrouble(troubleOf(error, held !== undefined))
        if (!waiting.isEmpty()) later = setTimeout(save, AGAIN)
      }
    })
    return queue
  }

  return {
    save,
    async read(question) {
      if (trouble && !waiting.isEmpty()) void save()
      await queue
      try {
        const found = await ask(question)
        if (waiting.isEmpty()) setTrouble(null)
        return found
      } catch (error) {
        setTrouble(troubleOf(error, held !== undefined))
        return undefined
      }
    },
    trouble: () => trouble,
    tell,
    watch(changed) {
      watchers.add(changed)
      return () => watchers.delete(changed)
    },
  }
}

function troubleOf(error: unknown, opened: boolean): Trouble {
  const name = nameOf(error)
  if (name === 'QuotaExceededError') return 'full'
  if (name === 'VersionError') return 'newer'
  if (name === 'TimeoutError') return 'busy'
  return opened && name !== 'SecurityError' ? 'refused' : 'blocked'
}

function nameOf(error: unknown): string {
  return error instanceof Error || error instanceof DOMException ? error.name : ''
}
