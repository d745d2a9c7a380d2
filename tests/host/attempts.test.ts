/** Attempts are kept event by event, by one tab or by two, and in memory where the browser refuses. */
import 'fake-indexeddb/auto'
import { IDBFactory } from 'fake-indexeddb'
import { beforeEach, expect, test, vi } from 'vitest'
import type { AttemptEvent } from '../../src/dialogue/attempt.ts'
import { attemptsIn } from '../../src/host/attempts.ts'
import { type Database, openDatabase } from '../../src/host/database.ts'
import type { Stored } from '../../src/host/records.ts'
import { anAttempt, PLAYED } from './attempt.ts'

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory()
})

const said = (n: number, reply: string): AttemptEvent => ({ n, at: n, kind: 'reply', beat: 'opening', reply })
const repliesOf = (stored: Stored | undefined) =>
  stored && 'attempt' in stored ? stored.attempt.events.map(({ reply }) => reply) : undefined

test('what was said in one tab is there in the next', async () => {
  const first = attemptsIn()
  first.begin(anAttempt(), PLAYED)
  first.append('one', said(1, 'hear'))
  first.append('one', said(2, 'no'))
  await first.list()
  const next = attemptsIn()
  expect(repliesOf(await next.open('one'))).toEqual(['hear', 'no'])
  expect(await next.played(anAttempt().scenario)).toEqual(PLAYED)
  expect((await next.list()).map(({ id }) => id)).toEqual(['one'])
  expect(next.trouble()).toBeNull()
})

test('of two tabs neither takes the other’s events away', async () => {
  const first = attemptsIn()
  first.begin(anAttempt(), PLAYED)
  await first.list()
  const second = attemptsIn()
  await second.open('one')
  first.append('one', said(1, 'hear'))
  await first.list()
  const changed = vi.fn<() => void>()
  second.watch(changed)
  second.append('one', said(1, 'argue'))
  await second.list()
  expect(changed).toHaveBeenCalled()
  expect(second.overtaken().has('one')).toBe(true)
  expect(repliesOf(await second.open('one'))).toEqual(['hear'])
  expect(second.overtaken().has('one')).toBe(false)
  second.append('one', said(2, 'no'))
  await second.list()
  expect(repliesOf(await attemptsIn().open('one'))).toEqual(['hear', 'no'])
})

test('the same reply in two tabs is no quarrel', async () => {
  const first = attemptsIn()
  first.begin(anAttempt(), PLAYED)
  await first.list()
  const second = attemptsIn()
  await second.open('one')
  first.append('one', said(1, 'hear'))
  await first.list()
  second.append('one', { ...said(1, 'hear'), at: 99 })
  await second.list()
  expect(second.overtaken().size).toBe(0)
})

test('a tab that only looked is in nobody’s way', async () => {
  const first = attemptsIn()
  first.begin(anAttempt(), PLAYED)
  first.append('one', said(1, 'hear'))
  await first.list()
  const second = attemptsIn()
  await second.open('one')
  second.append('one', { n: 2, at: 5, kind: 'resume', beat: 'asks', reply: null })
  second.append('one', { n: 3, at: 6, kind: 'leave', beat: 'asks', reply: null })
  await second.list()
  first.append('one', said(2, 'no'))
  first.append('one', said(3, 'next'))
  await first.list()
  expect(first.overtaken().size).toBe(0)
  expect(repliesOf(await attemptsIn().open('one'))).toEqual(['hear', null, null, 'no', 'next'])
})

test('where the database cannot be opened, memory serves', async () => {
  const attempts = attemptsIn(() => Promise.reject(new DOMException('no', 'SecurityError')))
  attempts.begin(anAttempt(), PLAYED)
  attempts.append('one', said(1, 'hear'))
  expect(repliesOf(await attempts.open('one'))).toEqual(['hear'])
  expect(await attempts.played(anAttempt().scenario)).toEqual(PLAYED)
  expect(attempts.trouble()).toBe('blocked')
})

test('where the disk is full, what was said waits, and is saved once there is room', async () => {
  let full = true
  const attempts = attemptsIn(async lost => {
    const database = await openDatabase(lost)
    return new Proxy(database, {
      get(target, key) {
        if (key === 'transaction' && full) {
          return (_: string[], mode?: string) => {
            if (mode === 'readwrite') throw new DOMException('full', 'QuotaExceededError')
            return target.transaction(['attempts', 'events', 'scenarios'])
          }
        }
        const value: unknown = Reflect.get(target, key)
        return typeof value === 'function' ? (value.bind(target) as unknown) : value
      },
    }) as Database
  })
  attempts.begin(anAttempt(), PLAYED)
  attempts.append('one', said(1, 'hear'))
  expect(repliesOf(await attempts.open('one'))).toEqual(['hear'])
  expect(attempts.trouble()).toBe('full')
  expect(repliesOf(await attemptsIn().open('one'))).toBeUndefined()
  full = false
  attempts.append('one', said(2, 'no'))
  await attempts.list()
  expect(attempts.trouble()).toBeNull()
  expect(repliesOf(await attemptsIn().open('one'))).toEqual(['hear', 'no'])
})

test('a record that cannot be read is listed with why, and nothing else is lost', async () => {
  const first = attemptsIn()
  first.begin(anAttempt(), PLAYED)
  await first.list()
  const database = await openDatabase(() => undefined)
  await database.put('attempts', { ...anAttempt(), id: 'old', format: 0 } as never)
  database.close()
  const found = await attemptsIn().list()
  expect(found.find(({ id }) => id === 'old')).toEqual({
    id: 'old',
    reason: 'older-format',
    scenario: 'lamp',
  })
  expect(repliesOf(found.find(({ id }) => id === 'one'))).toEqual([])
})
