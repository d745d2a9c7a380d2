/** All that this browser keeps of a person: given out as a file, taken in from one, and deleted. */
import type { Attempts } from './attempts.ts'
import { type DataRead, type KeptData, MOST_BYTES, readData, writeData } from './data-file.ts'
import { type Coming, whatComes } from './data-merge.ts'
import { readEnrolment } from '../course/read-enrolment.ts'
import { plainAttempt } from '../dialogue/plain-attempt.ts'
import {
  allOrNothing,
  type Database,
  deleteDatabase,
  eventsOf,
  everyOne,
  ON_DISK,
  openDatabase,
  patiently,
  quietly,
  shelf,
  SHELVES,
  type Writing,
} from './database.ts'
import type { Enrolments } from './enrolments.ts'
import type { Keepsakes } from './keepsakes.ts'
import type { Newsboy } from './news.ts'
import { put, storedOf } from './records.ts'
import type { SettingsStore } from './settings.ts'

export interface YourData {
  /** How many talks there are. */
  readonly count: () => Promise<number>
  /** The text of a file with everything; the same text as long as nothing changes, but for when it was made. */
  readonly write: (exported: string) => Promise<string>
  /** Reads a file, and changes nothing. `too-large` before a byte of it is read. */
  readonly read: (file: Blob) => Promise<DataRead | { readonly refused: 'too-large' | 'unreadable' }>
  /** What a file would bring; undefined where the browser refuses. */
  readonly compare: (data: KeptData) => Promise<Coming | undefined>
  /** Adds it, all or nothing; undefined where the browser refuses. */
  readonly bringIn: (data: KeptData) => Promise<Coming | undefined>
  /** Deletes everything in this browser that is ours. False where another tab holds on to it. */
  readonly remove: () => Promise<boolean>
}

/** What else of ours lies in the browser, beside the database. */
export interface Attic {
  readonly storages: () => readonly Storage[]
  readonly caches: () => CacheStorage | undefined
  readonly workers: () => ServiceWorkerContainer | undefined
  /** The folder of the page, which is where its worker works. */
  readonly scope: string
}

/** Milliseconds. Ten thousand talks are a while in coming; what never comes is given up. */
const LONG = 60_000

/** Every name that we give to anything in the browser begins so. */
const OURS = 'even-keel'

export function yourDataIn(
  host: {
    readonly attempts: Attempts
    readonly keepsakes: Keepsakes
    readonly enrolments: Enrolments
    readonly settings: SettingsStore
  },
  news: Newsboy,
  attic: Attic,
  openIt: typeof openDatabase = openDatabase,
): YourData {
  const { attempts, keepsakes, enrolments, settings } = host

  const inDatabase = async <Found>(ask: (open: Database) => Promise<Found>): Promise<Found | undefined> => {
    let open: Database | undefined
    try {
      // What is still to be written comes first.
      await Promise.all([attempts.list(), keepsakes.ratings(), enrolments.all()])
      open = await openIt(() => undefined)
      return await patiently(ask(open), undefined, LONG)
    } catch {
      return undefined
    } finally {
      open?.close()
    }
  }

  return {
    count: async () => (await attempts.list()).length,
    async write(exported) {
      const list = await attempts.list()
      const unreadable = new Set(list.flatMap(stored => ('reason' in stored ? stored.id : [])))
      const raw = unreadable.size > 0 ? await inDatabase(open => rawOf(open, unreadable)) : []
      const readable = list.flatMap(stored => ('attempt' in stored ? plainAttempt(stored.attempt) : []))
      const [scenarios, ratings, drills, enrolled] = await Promise.all([
        attempts.scenarios(),
        keepsakes.ratings(),
        keepsakes.drills(),
        enrolments.all(),
      ])
      return writeData(
        {
          attempts: [...inOrder(readable, ({ started, id }) => `${started} ${id}`), ...(raw ?? [])],
          scenarios: inOrder(scenarios, ({ plays, words }) => `${plays} ${words}`),
          ratings: inOrder(ratings, ({ at, attempt }) => `${at} ${attempt}`),
          drills: inOrder(drills, ({ at, id }) => `${at} ${id}`),
          enrolments: inOrder(enrolled, ({ programme }) => programme.id),
          settings: settings.chosen(),
        },
        exported,
      )
    },
    async read(file) {
      if (file.size > MOST_BYTES) return { refused: 'too-large' }
      try {
        return readData(await file.text())
      } catch {
        // It was moved or changed since it was chosen.
        return { refused: 'unreadable' }
      }
    },
    compare: data =>
      inDatabase(open => {
        return whatIsComing(quietly(open.transaction(SHELVES, 'readwrite')), data, settings)
      }),
    bringIn: data =>
      inDatabase(async open => {
        const all = open.transaction(SHELVES, 'readwrite', ON_DISK)
        const brought = await allOrNothing(all, async () => {
          const coming = await whatIsComing(all, data, settings)
          await add(all, coming)
          return coming
        })
        if (brought && Object.keys(brought.settings).length > 0) settings.change(brought.settings)
        return brought
      }),
    async remove() {
      // In this order: whoever still has something in memory must not write it behind the deletion.
      news.tell('deleting')
      try {
        await deleteDatabase()
      } catch {
        return false
      }
      for (const storage of attic.storages()) {
        for (const key of Object.keys(storage)) if (key.startsWith(OURS)) storage.removeItem(key)
      }
      const [caches, workers] = [attic.caches(), attic.workers()]
      const names = (await caches?.keys().catch(() => [])) ?? []
      const ours = names.filter(name => name.startsWith(`${OURS} ${attic.scope} `))
      const registered = (await workers?.getRegistrations().catch(() => [])) ?? []
      await Promise.all([
        ...ours.map(name => caches?.delete(name)),
        ...registered.filter(({ scope }) => scope === attic.scope).map(worker => worker.unregister()),
      ]).catch(() => undefined)
      news.tell('deleted')
      return true
    },
  }
}

/** Reads what is kept in the transaction that will write: no other tab can come between. */
async function whatIsComing(all: Writing, data: KeptData, settings: SettingsStore): Promise<Coming> {
  const [heads, events, scenarios, ratings, drills, enrolments] = await everyOne([
    () => all.objectStore('attempts').getAll(),
    () => all.objectStore('events').getAll(),
    () => all.objectStore('scenarios').getAllKeys(),
    () => all.objectStore('ratings').getAllKeys(),
    () => all.objectStore('drills').getAll(),
    () => all.objectStore('enrolments').getAll(),
  ])
  const stored = put(heads, events).map(({ head, rows }) => storedOf(head, rows))
  return whatComes(
    {
      attempts: new Map(stored.map(of => [of.id, 'attempt' in of ? plainAttempt(of.attempt) : null])),
      scenarios: new Set(scenarios.map(([plays, words]) => `${plays}/${words}`)),
      ratings: new Set(ratings),
      drills: new Map(drills.map(drilled => [drilled.id, drilled])),
      enrolments: new Map(enrolments.map(kept => [kept.programme.id, readEnrolment(kept) ?? null])),
      settings: settings.chosen(),
    },
    data,
  )
}

async function add(
  all: Writing,
  { attempts, scenarios, ratings, drills, enrolments }: Coming,
): Promise<void> {
  const [heads, rows, packed] = [
    all.objectStore('attempts'),
    all.objectStore('events'),
    all.objectStore('packed'),
  ]
  await everyOne([
    ...attempts.flatMap(({ attempt: { events, ...head }, has, isNew }) => [
      ...(isNew ? [() => heads.add(head)] : []),
      () => packed.delete(head.id),
      ...events.slice(has).map(event => () => rows.add({ attempt: head.id, ...event })),
    ]),
    ...scenarios.map(scenario => () => all.objectStore('scenarios').add(scenario)),
    ...ratings.map(rating => () => all.objectStore('ratings').add(rating)),
    ...drills.map(drilled => () => all.objectStore('drills').add(drilled)),
    ...enrolments.map(enrolment => () => all.objectStore('enrolments').put(enrolment)),
  ])
}

/** Records that this version cannot read, as they lie there. */
async function rawOf(open: Database, ids: ReadonlySet<string>): Promise<readonly unknown[]> {
  const found: unknown[] = []
  for (const id of ids) {
    const head = await shelf(open, 'attempts').get(id)
    const rows = await shelf(open, 'events').getAll(eventsOf(id))
    const record = {
      ...head,
      events: rows.map(({ n, at, kind, beat, reply }) => ({ n, at, kind, beat, reply })),
    }
    if (isJson(record)) found.push(record)
  }
  return found
}

function isJson(record: unknown): boolean {
  try {
    JSON.stringify(record)
    return true
  } catch {
    return false
  }
}

/** By code unit: the same in every language. */
function inOrder<One>(ones: readonly One[], keyOf: (one: One) => string): readonly One[] {
  return ones
    .map(one => ({ one, key: keyOf(one) }))
    .toSorted((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0))
    .map(({ one }) => one)
}
