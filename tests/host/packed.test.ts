/** Hundreds of talks are read in a few calls, and whatever makes that quick never tells anything but what lies there. */
import 'fake-indexeddb/auto'
import { deleteDB, openDB } from 'idb'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { attemptsIn } from '../../src/host/attempts.ts'
import { openDatabase } from '../../src/host/database.ts'
import { anAttempt } from './attempt.ts'
import { anEmptyBrowser } from './browser-data.ts'
import { faultyStorage } from './faulty-storage.ts'

const MANY = 300

beforeEach(() => {
  anEmptyBrowser()
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
})
afterEach(() => vi.useRealTimers())

const idOf = (n: number) => `talk-${String(n).padStart(4, '0')}`

/** As they lay before there were copies: in the version before, where that is wanted. */
async function lying(version?: number): Promise<void> {
  if (version === undefined) (await openDatabase(() => undefined)).close()
  const open = await openDB('even-keel', version, {
    upgrade(growing, from) {
      if (from > 0) return
      growing.createObjectStore('attempts', { keyPath: 'id' })
      growing.createObjectStore('events', { keyPath: ['attempt', 'n'] })
      growing.createObjectStore('scenarios', { keyPath: ['plays', 'words'] })
      growing.createObjectStore('ratings', { keyPath: 'attempt' })
      growing.createObjectStore('drills', { keyPath: 'id' })
      growing.createObjectStore('enrolments', { keyPath: 'programme.id' })
    },
  })
  const all = open.transaction(['attempts', 'events'], 'readwrite')
  for (let n = 0; n < MANY; n++) {
    const { events, ...head } = anAttempt({ id: idOf(n), replies: ['hear', 'no'] })
    void all.objectStore('attempts').put(head)
    for (const event of events) void all.objectStore('events').put({ ...event, attempt: head.id })
  }
  await all.done
  open.close()
}

/** Reads all in a tab, and stays until what makes the next visit quicker is done. */
async function visited() {
  const attempts = attemptsIn()
  const list = await attempts.list()
  await vi.advanceTimersByTimeAsync(2000)
  await vi.waitFor(async () => {
    const open = await openDB('even-keel')
    const packed = await open.count('packed')
    open.close()
    expect(packed).toBe(MANY)
  })
  return { attempts, list }
}

async function listed(attempts = attemptsIn()) {
  return new Map((await attempts.list()).map(stored => [stored.id, stored]))
}

test('the second visit asks a few times, where the first asked for each', async () => {
  await lying()
  const { list } = await visited()
  const counted = faultyStorage(null)
  expect(await attemptsIn().list()).toEqual(list)
  counted.undo()
  expect(counted.calls()).toBeLessThan(8)
})

test('a database of the version before grows, and keeps all', async () => {
  await lying(3)
  const { list } = await visited()
  expect(list).toHaveLength(MANY)
  expect(list[7]).toEqual({ id: idOf(7), attempt: anAttempt({ id: idOf(7), replies: ['hear', 'no'] }) })
})

test('what is said, deleted or cleared after that is not told from the copy', async () => {
  await lying()
  const { attempts } = await visited()
  await attempts.open(idOf(1))
  attempts.append(idOf(1), { n: 3, at: 9, kind: 'reply', beat: 'opening', reply: 'next' })
  expect(await attempts.remove(idOf(2))).toBe(true)
  await attempts.list()
  const next = await listed()
  expect(next.get(idOf(1))).toMatchObject({ attempt: { events: [{}, {}, { reply: 'next' }] } })
  expect(next.has(idOf(2))).toBe(false)
  await deleteDB('even-keel')
  expect(await attemptsIn().list()).toEqual([])
})

test('a copy that is damaged, or of nothing, is passed over', async () => {
  await lying()
  const { list } = await visited()
  const open = await openDatabase(() => undefined)
  await open.put('packed', { id: idOf(3), text: '{"id":' })
  await open.put('packed', { id: idOf(4), text: JSON.stringify(anAttempt({ id: idOf(5) })) })
  await open.put('packed', { id: idOf(6), text: 7 as never })
  await open.put('packed', { id: 'nobody', text: JSON.stringify(anAttempt({ id: 'nobody' })) })
  open.close()
  expect(await attemptsIn().list()).toEqual(list)
})

test('a talk that cannot be read is told as such, and is never copied', async () => {
  await lying()
  const open = await openDatabase(() => undefined)
  await open.put('attempts', { ...anAttempt({ id: 'older' }), format: 0 } as never)
  open.close()
  await visited()
  expect((await listed()).get('older')).toMatchObject({ reason: 'older-format' })
})
