/** The browser's database: attempts by head and event, the scenarios they were played on, and what practice keeps. */
import { type DBSchema, type IDBPDatabase, openDB } from 'idb'
import type { CompiledScenario } from 'virtual:library'
import type { Attempt, AttemptEvent } from '../dialogue/attempt.ts'
import type { Drilled } from '../practice/drilled.ts'
import type { Rating } from '../practice/rating.ts'

/** An attempt without its events. */
export type Head = Omit<Attempt, 'events'>

/** What was written is typed; what is read back is not to be trusted. */
interface Shelves extends DBSchema {
  attempts: { key: string; value: Head }
  events: { key: [attempt: string, n: number]; value: AttemptEvent & { readonly attempt: string } }
  scenarios: { key: [plays: string, words: string]; value: CompiledScenario }
  ratings: { key: string; value: Rating }
  drills: { key: string; value: Drilled }
}

export type Database = IDBPDatabase<Shelves>

const DATABASE = 'even-keel'

/** Opens the database. Rejects where the browser keeps nothing: private windows, frames without an origin, a full disk. */
export async function openDatabase(lost: () => void): Promise<Database> {
  const database = await openDB<Shelves>(DATABASE, 2, {
    upgrade(growing, from) {
      if (from < 1) {
        growing.createObjectStore('attempts', { keyPath: 'id' })
        growing.createObjectStore('events', { keyPath: ['attempt', 'n'] })
        growing.createObjectStore('scenarios', { keyPath: ['plays', 'words'] })
      }
      if (from < 2) {
        growing.createObjectStore('ratings', { keyPath: 'attempt' })
        growing.createObjectStore('drills', { keyPath: 'id' })
      }
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
