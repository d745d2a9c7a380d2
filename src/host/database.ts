/** The browser's database: attempts by head and event, the scenarios they were played on, what practice keeps, and how far courses are. */
import { deleteDB, type DBSchema, type IDBPDatabase, type IDBPTransaction, openDB } from 'idb'
import type { CompiledScenario } from 'virtual:library'
import type { Enrolment } from '../course/enrolment.ts'
import type { Attempt, AttemptEvent } from '../dialogue/attempt.ts'
import type { Drilled } from '../practice/drilled.ts'
import type { Rating } from '../practice/rating.ts'
import type { Packed } from './packed.ts'

/** An attempt without its events. */
export type Head = Omit<Attempt, 'events'>

/** An event as it lies in the database. */
export type Row = AttemptEvent & { readonly attempt: string }

/** What was written is typed; what is read back is not to be trusted. */
interface Shelves extends DBSchema {
  attempts: { key: string; value: Head }
  events: { key: [attempt: string, n: number]; value: Row }
  scenarios: { key: [plays: string, words: string]; value: CompiledScenario }
  ratings: { key: string; value: Rating }
  drills: { key: string; value: Drilled }
  enrolments: { key: string; value: Enrolment }
  packed: { key: string; value: Packed }
}

type ShelfName = 'attempts' | 'events' | 'scenarios' | 'ratings' | 'drills' | 'enrolments' | 'packed'

export type Database = IDBPDatabase<Shelves>

/** All of them at once. */
export const SHELVES: ShelfName[] = [
  'attempts',
  'events',
  'scenarios',
  'ratings',
  'drills',
  'enrolments',
  'packed',
]
export type Writing = IDBPTransaction<Shelves, ShelfName[], 'readwrite'>
/** Of attempts and events at least. */
export type Reading = Pick<
  IDBPTransaction<Shelves, ('attempts' | 'events' | 'packed')[], IDBTransactionMode>,
  'objectStore'
>

/** A choice is on the disk before it counts as kept, not on its way there. */
export const ON_DISK = { durability: 'strict' } as const

const DATABASE = 'even-keel'
const VERSION = 4

/** Milliseconds. An older page in another tab, or a browser at odds with itself, can hold the database for ever. */
const PATIENCE = 8000

/**
 * Opens the database.
 *
 * @throws where the browser keeps nothing (private windows, frames without an origin, a full disk), where a newer
 * version of the page has changed the database (VersionError), and where it does not answer (TimeoutError).
 */
export async function openDatabase(lost: () => void): Promise<Database> {
  const opening = openDB<Shelves>(DATABASE, VERSION, {
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
      if (from < 3) growing.createObjectStore('enrolments', { keyPath: 'programme.id' })
      if (from < 4) growing.createObjectStore('packed', { keyPath: 'id' })
    },
    // A newer version in another tab must not wait for this one.
    blocking() {
      void opening.then(open => open.close())
      lost()
    },
    terminated: lost,
  })
  return patiently(opening, late => late.close())
}

/** @throws a TimeoutError where another tab holds it. */
export async function deleteDatabase(): Promise<void> {
  await patiently(deleteDB(DATABASE))
}

/**
 * Does all of it or nothing: a fault between two requests would otherwise leave the first of them done.
 *
 * `work` gives undefined where nothing is to be done after all.
 */
export async function allOrNothing<Result>(
  all: { readonly done: Promise<void>; readonly abort: () => void },
  work: () => Promise<Result | undefined>,
): Promise<Result | undefined> {
  quietly(all)
  const undo = () => {
    try {
      all.abort()
    } catch {
      // It is over already.
    }
  }
  try {
    const result = await work()
    if (result === undefined) undo()
    else await all.done
    return result
  } catch (error) {
    undo()
    throw error
  }
}

/** An aborted transaction rejects on its own, beside its requests: whoever asked hears it from those. */
export function quietly<All extends { readonly done: Promise<void> }>(all: All): All {
  all.done.catch(() => undefined)
  return all
}

/** One shelf, to read from. */
export function shelf<Name extends ShelfName>(open: Database, name: Name) {
  return quietly(open.transaction(name)).store
}

/** Makes requests all at once. Some faults are thrown, not answered, and must not leave the other answers unheard. */
export function everyOne<const Asks extends readonly (() => Promise<unknown>)[]>(
  requests: Asks,
): Promise<{ -readonly [At in keyof Asks]: Awaited<ReturnType<Asks[At]>> }> {
  return Promise.all(requests.map(async ask => ask())) as never
}

/** Every key of an attempt's events, and no other. */
export function eventsOf(attempt: string): IDBKeyRange {
  return IDBKeyRange.bound([attempt, -Infinity], [attempt, Infinity])
}

/** @throws a TimeoutError where there is no answer; `tooLate` is given one that comes after all. */
export async function patiently<Result>(
  asked: Promise<Result>,
  tooLate: (result: Result) => void = () => undefined,
  patience = PATIENCE,
): Promise<Result> {
  let waiting: ReturnType<typeof setTimeout> | undefined
  const over = new Promise<never>((_, reject) => {
    waiting = setTimeout(() => {
      asked.then(tooLate).catch(() => undefined)
      reject(new DOMException('The database does not answer.', 'TimeoutError'))
    }, patience)
  })
  try {
    return await Promise.race([asked, over])
  } finally {
    clearTimeout(waiting)
  }
}
