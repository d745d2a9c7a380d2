/** The browser's database of attempts: their heads, their events one record each, and the scenarios they were played on. */
import { type DBSchema, type IDBPDatabase, openDB } from 'idb'
import type { CompiledScenario } from 'virtual:library'
import type { Attempt, AttemptEvent } from '../dialogue/attempt.ts'

/** An attempt without its events. */
export type Head = Omit<Attempt, 'events'>

/** What was written is typed; what is read back is not to be trusted. */
interface Shelves extends DBSchema {
  attempts: { key: string; value: Head }
  events: { key: [attempt: string, n: number]; value: AttemptEvent & { readonly attempt: string } }
  scenarios: { key: [plays: string, words: string]; value: CompiledScenario }
}

export type Database = IDBPDatabase<Shelves>

const DATABASE = 'even-keel'

/** Opens the database. Rejects where the browser keeps nothing: private windows, frames without an origin, a full disk. */
export async function openDatabase(lost: () => void): Promise<Database> {
  const database = await openDB<Shelves>(DATABASE, 1, {
    upgrade(fresh) {
      fresh.createObjectStore('attempts', { keyPath: 'id' })
      fresh.createObjectStore('events', { keyPath: ['attempt', 'n'] })
      fresh.createObjectStore('scenarios', { keyPath: ['plays', 'words'] })
    },
    // A newer version in another tab must not wait for this one.
    blocking() {
      database.close()
      lost()
    },
    terminated: lost,
  })
  return database
}

/** Every key of an attempt's events, and no other. */
export function eventsOf(attempt: string): IDBKeyRange {
  return IDBKeyRange.bound([attempt, -Infinity], [attempt, Infinity])
}
