/** All of one’s data goes out as a file, comes back from it, and is deleted. */
import 'fake-indexeddb/auto'
import { beforeEach, describe, expect, test, vi } from 'vitest'
import { openDatabase } from '../../src/host/database.ts'
import {
  afterAWeek,
  anEmptyBrowser,
  everything,
  openTab,
  saidNext,
  SHELVED,
  type Tab,
  talk,
} from './browser-data.ts'

beforeEach(anEmptyBrowser)

const EXPORTED = '2026-06-04T10:00:00.000Z'

async function take(tab: Tab, file: string) {
  const read = await tab.data.read(new Blob([file]))
  if ('refused' in read) throw new Error(read.refused)
  const before = await tab.data.compare(read.data)
  const brought = await tab.data.bringIn(read.data)
  expect(brought).toEqual(before)
  return brought
}

test('given out, deleted and taken in again, everything is as it was, byte for byte', async () => {
  const tab = openTab()
  await afterAWeek(tab)
  const [before, file] = [await everything(tab), await tab.data.write(EXPORTED)]
  expect(await tab.data.remove()).toBe(true)
  const next = openTab()
  expect(await everything(next)).toMatchObject({
    attempts: [],
    scenarios: [],
    ratings: [],
    drills: [],
    enrolments: [],
  })
  expect(await take(next, file)).toMatchObject({ fresh: 3 })
  expect(await everything(next)).toEqual(before)
  expect(await next.data.write(EXPORTED)).toBe(file)
  expect(await openTab().data.write(EXPORTED)).toBe(file)
})

test('taken in twice, it brings nothing the second time', async () => {
  const tab = openTab()
  await afterAWeek(tab)
  const file = await tab.data.write(EXPORTED)
  const before = await everything(tab)
  const nothing = {
    attempts: [],
    scenarios: [],
    ratings: [],
    drills: [],
    enrolments: [],
    settings: {},
    fresh: 0,
    longer: 0,
    beside: 0,
  }
  expect(await take(tab, file)).toEqual(nothing)
  expect(await everything(tab)).toEqual(before)
})

test('a talk that went on elsewhere goes on here, and one that went another way stands beside', async () => {
  const tab = openTab()
  await afterAWeek(tab)
  const file = JSON.parse(await tab.data.write(EXPORTED)) as { attempts: ReturnType<typeof talk>[] }
  const further = (attempt: ReturnType<typeof talk>, reply: string) => ({
    ...attempt,
    events: [...attempt.events, saidNext(attempt, reply)],
  })
  tab.attempts.append('fork', saidNext(talk('fork', ['sorry', 'when']), 'here'))
  const attempts = file.attempts.map(attempt => further(attempt, 'there'))
  expect(await take(tab, JSON.stringify({ ...file, attempts }))).toMatchObject({
    longer: 2,
    beside: 1,
    fresh: 1,
  })
  const next = openTab()
  const lengths = (await next.attempts.list()).map(
    stored => 'attempt' in stored && stored.attempt.events.length,
  )
  expect(lengths.toSorted()).toEqual([2, 3, 3, 3])
  expect(await next.attempts.open('fork')).toMatchObject({ attempt: { events: [{}, {}, { reply: 'here' }] } })
})

test('what this version cannot read is given out all the same', async () => {
  const tab = openTab()
  await afterAWeek(tab)
  const open = await openDatabase(() => undefined)
  await open.put('attempts', { ...talk('newer', []), format: 2, mood: 'kept' } as never)
  open.close()
  const { attempts } = JSON.parse(await tab.data.write(EXPORTED)) as { attempts: unknown[] }
  expect(attempts).toHaveLength(4)
  expect(attempts.at(-1)).toMatchObject({ id: 'newer', format: 2, mood: 'kept' })
})

test('what is still in memory alone is given out too', async () => {
  const tab = openTab()
  tab.attempts.begin(talk('now', ['sorry']), SHELVED)
  expect(JSON.parse(await tab.data.write(EXPORTED))).toMatchObject({
    attempts: [{ id: 'now' }],
    scenarios: [{}],
  })
})

test('where the browser refuses, nothing is taken in, and nothing half', async () => {
  const tab = openTab()
  await afterAWeek(tab)
  const file = await tab.data.write(EXPORTED)
  await tab.data.remove()
  const next = openTab()
  const read = await next.data.read(new Blob([file]))
  if ('refused' in read) throw new Error(read.refused)
  vi.spyOn(IDBObjectStore.prototype, 'add').mockImplementation(function (
    this: IDBObjectStore,
    value: unknown,
  ) {
    if (this.name === 'drills') throw new DOMException('full', 'QuotaExceededError')
    return this.put(value)
  })
  expect(await next.data.bringIn(read.data)).toBeUndefined()
  vi.restoreAllMocks()
  const left = await everything(openTab())
  expect([left.attempts.length, left.scenarios.length, left.ratings.length]).toEqual([0, 0, 0])
})

describe('deleted,', () => {
  test('nothing of ours is left in the browser, and all else is', async () => {
    const deleted: string[] = []
    const scope = 'https://school.example/even-keel/'
    const caches = {
      keys: () =>
        Promise.resolve([`even-keel ${scope} 1`, 'even-keel https://school.example/other/ 1', 'moodle']),
      delete: (name: string) => Promise.resolve(deleted.push(name) > 0),
    }
    const worker = (of: string) => ({
      scope: of,
      unregister: () => Promise.resolve(deleted.push(of) > 0),
    })
    const workers = {
      getRegistrations: () => Promise.resolve([worker(scope), worker('https://school.example/')]),
    }
    const tab = openTab({
      caches: () => caches as unknown as CacheStorage,
      workers: () => workers as unknown as ServiceWorkerContainer,
    })
    await afterAWeek(tab)
    localStorage.setItem('moodle', 'theirs')
    sessionStorage.setItem('even-keel-workshop', '{}')
    expect(await tab.data.remove()).toBe(true)
    expect(await indexedDB.databases()).toEqual([])
    expect({ ...localStorage }).toEqual({ moodle: 'theirs' })
    expect({ ...sessionStorage }).toEqual({})
    expect(deleted.toSorted()).toEqual([`even-keel ${scope} 1`, scope])
  })

  test('a talk that another tab has open is gone there too, and does not come back', async () => {
    const [one, two] = [openTab(), openTab()]
    await afterAWeek(one)
    await two.attempts.open('first')
    expect(await one.data.remove()).toBe(true)
    await vi.waitFor(async () => expect(await two.attempts.list()).toEqual([]))
    two.attempts.append('first', saidNext(talk('first', ['sorry', 'where']), 'again'))
    expect(await everything(openTab())).toMatchObject({
      attempts: [],
      scenarios: [],
      ratings: [],
      drills: [],
    })
  })
})
