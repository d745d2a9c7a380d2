/** Attempts as one text each: ten thousand of them are read in a fraction of the time that their events take one by one. */
import { type Database, eventsOf, everyOne, type Head, quietly, type Reading, type Row } from './database.ts'
import { put, type Stored, storedOf } from './records.ts'
import { readStoredAttempt } from './stored-attempt.ts'

/**
 * A copy of a head with its events. Whoever writes either takes the copy away in the same transaction, so that one that
 * is there is true; what is without one is read as it lies.
 */
export interface Packed {
  readonly id: string
  readonly text: string
}

/** What was read before, with the text that it was read from. */
export type Unpacked = Map<string, { readonly text: string; readonly stored: Stored }>

export interface AllRead {
  readonly stored: Stored[]
  /** Ids of those that could be packed. */
  readonly loose: readonly string[]
}

/** So many at a time: the page hears what is pressed between them. */
const AT_A_TIME = 250

/** From so many on their events are read in one go. */
const MANY = 20

/** `before` is filled with what was read: what stands as it stood is the same object again. */
export async function readAll(open: Database, before: Unpacked = new Map()): Promise<AllRead> {
  const all = quietly(open.transaction(['attempts', 'events', 'packed']))
  const keys = await all.objectStore('attempts').getAllKeys()
  const found: Stored[] = []
  const loose: string[] = []
  for (let at = 0; at < keys.length; at += AT_A_TIME) {
    const ids = keys.slice(at, at + AT_A_TIME)
    const range = rangeOf(ids)
    const packed = new Map((await all.objectStore('packed').getAll(range)).map(one => [one.id, one.text]))
    const here = new Map<string, Stored>()
    for (const id of ids) {
      const stored = unpacked(id, packed.get(id), before)
      if (stored) here.set(id, stored)
    }
    const rest = ids.filter(id => !here.has(id))
    for (const { head, rows } of await laid(all, rest)) {
      const stored = storedOf(head, rows)
      here.set(head.id, stored)
      if ('attempt' in stored) loose.push(head.id)
    }
    for (const id of ids) {
      const stored = here.get(id)
      if (stored) found.push(stored)
    }
  }
  return { stored: found, loose }
}

/** Packs what is worth it, each few in a transaction of their own, as they lie by then. */
export async function pack(open: Database, ids: readonly string[]): Promise<void> {
  if (ids.length < MANY) return
  for (let at = 0; at < ids.length; at += AT_A_TIME) {
    const some = ids.slice(at, at + AT_A_TIME)
    const all = quietly(open.transaction(['attempts', 'events', 'packed'], 'readwrite'))
    const shelf = all.objectStore('packed')
    for (const { head, rows } of await laid(all, some)) {
      const stored = storedOf(head, rows)
      if ('attempt' in stored) await shelf.put({ id: head.id, text: JSON.stringify(stored.attempt) })
    }
    await all.done
  }
}

/** What lies there of these, head by head and event by event. */
async function laid(
  all: Reading,
  ids: readonly string[],
): Promise<readonly { readonly head: Head; readonly rows: readonly Row[] }[]> {
  const [heads, events] = [all.objectStore('attempts'), all.objectStore('events')]
  if (ids.length >= MANY) {
    const [from, to] = [ids[0] ?? '', ids.at(-1) ?? '']
    const [found, rows] = await everyOne([
      () => heads.getAll(rangeOf(ids)),
      () => events.getAll(IDBKeyRange.bound([from, -Infinity], [to, Infinity])),
    ])
    const wanted = new Set(ids)
    return put(
      found.filter(({ id }) => wanted.has(id)),
      rows,
    )
  }
  const found = await everyOne(
    ids.map(id => async () => {
      const [head, rows] = await everyOne([() => heads.get(id), () => events.getAll(eventsOf(id))])
      return head ? [{ head, rows }] : []
    }),
  )
  return found.flat()
}

/** Ids in the order of the database. */
function rangeOf(ids: readonly string[]): IDBKeyRange {
  return IDBKeyRange.bound(ids[0] ?? '', ids.at(-1) ?? '')
}

/** Undefined where there is no copy, or one that cannot be read: what lies there itself tells why. */
function unpacked(id: string, text: unknown, before: Unpacked): Stored | undefined {
  if (typeof text !== 'string') return undefined
  const last = before.get(id)
  if (last?.text === text) return last.stored
  try {
    const read = readStoredAttempt(JSON.parse(text))
    if (!('attempt' in read) || read.attempt.id !== id) return undefined
    const stored = { id, attempt: read.attempt }
    before.set(id, { text, stored })
    return stored
  } catch {
    return undefined
  }
}
