/** Whatever the browser's storage does, nothing that was said or thought is lost while the tab lives. */
import 'fake-indexeddb/auto'
import { IDBFactory } from 'fake-indexeddb'
import { deleteDB, openDB } from 'idb'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { type AttemptEvent, recorded } from '../../src/dialogue/attempt.ts'
import { type Attempts, attemptsIn } from '../../src/host/attempts.ts'
import { elapsedIn } from '../../src/host/clock.ts'
import { openDatabase } from '../../src/host/database.ts'
import { type Keepsakes, keepsakesIn } from '../../src/host/keepsakes.ts'
import { newsIn } from '../../src/host/news.ts'
import { readStoredAttempt } from '../../src/host/stored-attempt.ts'
import type { Drilled } from '../../src/practice/drilled.ts'
import type { Rating } from '../../src/practice/rating.ts'
import { anAttempt, PLAYED } from './attempt.ts'
import { deviceWith } from './device.ts'

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory()
})
afterEach(() => vi.useRealTimers())

const said = (n: number, reply: string): AttemptEvent => ({ n, at: n, kind: 'reply', beat: 'opening', reply })
const RATING: Rating = {
  attempt: 'one',
  at: '2026-06-01T10:00:00Z',
  guesses: { empathy: 60 },
  differently: '',
}
const DRILLED: Drilled = { id: 'd', at: '2026-06-02T10:00:00Z', attempt: 'one', turn: 1, reply: 'hear' }

async function repliesIn(attempts: Attempts, id = 'one'): Promise<readonly unknown[] | undefined> {
  const stored = await attempts.open(id)
  return stored && 'attempt' in stored ? stored.attempt.events.map(({ reply }) => reply) : undefined
}

/** What another tab, opened now, finds of all that was kept. */
async function found() {
  const [attempts, keepsakes] = [attemptsIn(), keepsakesIn()]
  return {
    said: await repliesIn(attempts),
    played: await attempts.played(anAttempt().scenario),
    ratings: await keepsakes.ratings(),
    drills: await keepsakes.drills(),
  }
}
const EVERYTHING = { said: ['hear', 'no'], played: PLAYED, ratings: [RATING], drills: [DRILLED] }

function keepEverything(attempts: Attempts, keepsakes: Keepsakes): void {
  attempts.begin(anAttempt(), PLAYED)
  attempts.append('one', said(1, 'hear'))
  keepsakes.rate(RATING)
  attempts.append('one', said(2, 'no'))
  keepsakes.drill(DRILLED)
}

describe('storage that fails', () => {
  test('at one call, whichever it is, loses nothing', async () => {
    const whole = deviceWith(() => undefined)
    const first = { attempts: attemptsIn(whole.open), keepsakes: keepsakesIn(whole.open) }
    keepEverything(first.attempts, first.keepsakes)
    await Promise.all([first.attempts.list(), first.keepsakes.drills()])
    expect(whole.calls()).toBeGreaterThan(15)
    for (let failing = 1; failing <= whole.calls(); failing++) {
      globalThis.indexedDB = new IDBFactory()
      const device = deviceWith(call =>
        call === failing ? new DOMException('no', 'UnknownError') : undefined,
      )
      const attempts = attemptsIn(device.open)
      const keepsakes = keepsakesIn(device.open)
      keepEverything(attempts, keepsakes)
      expect(await repliesIn(attempts), `in this tab, at ${failing}`).toEqual(['hear', 'no'])
      expect(await keepsakes.rating('one'), `in this tab, at ${failing}`).toEqual(RATING)
      expect(await keepsakes.drills(), `in this tab, at ${failing}`).toEqual([DRILLED])
      await Promise.all([attempts.list(), keepsakes.ratings()])
      expect(await found(), `in the next, at ${failing}`).toEqual(EVERYTHING)
      expect([attempts.trouble(), keepsakes.trouble()]).toEqual([null, null])
    }
  })

  test.each([
    ['SecurityError', 'blocked'],
    ['QuotaExceededError', 'full'],
    ['VersionError', 'newer'],
    ['TimeoutError', 'busy'],
  ])(
    'with %s serves from memory, says so, and is written by itself once it answers',
    async (name, trouble) => {
      vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
      let refuses = true
      const device = deviceWith(() => (refuses ? new DOMException('no', name) : undefined))
      const attempts = attemptsIn(device.open)
      const keepsakes = keepsakesIn(device.open)
      const told = vi.fn<() => void>()
      keepsakes.watch(told)
      keepEverything(attempts, keepsakes)
      expect(await repliesIn(attempts)).toEqual(['hear', 'no'])
      expect([await keepsakes.ratings(), await keepsakes.drills()]).toEqual([[RATING], [DRILLED]])
      expect([attempts.trouble(), keepsakes.trouble()]).toEqual([trouble, trouble])
      expect(told).toHaveBeenCalledOnce()
      refuses = false
      vi.advanceTimersByTime(10_000)
      vi.useRealTimers()
      await vi.waitFor(() => expect([attempts.trouble(), keepsakes.trouble()]).toEqual([null, null]))
      expect(await found()).toEqual(EVERYTHING)
    },
  )

  test('by taking the connection away loses nothing, and nobody need be told', async () => {
    let [lose, times]: [() => void, number] = [() => undefined, 0]
    const attempts = attemptsIn(async lost => {
      const open = await openDatabase(lost)
      times++
      lose = () => open.close()
      return open
    })
    attempts.begin(anAttempt(), PLAYED)
    await attempts.list()
    lose()
    attempts.append('one', said(1, 'hear'))
    await attempts.list()
    expect(times).toBe(2)
    expect(attempts.trouble()).toBeNull()
    expect(await repliesIn(attemptsIn())).toEqual(['hear'])
  })

  test('by giving no answer, as where an old page holds it, is not waited for for ever', async () => {
    const old = await openDB('even-keel', 1)
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
    const attempts = attemptsIn()
    attempts.begin(anAttempt(), PLAYED)
    const listed = attempts.list()
    while (attempts.trouble() === null) await vi.advanceTimersByTimeAsync(1000)
    expect(attempts.trouble()).toBe('busy')
    old.close()
    vi.useRealTimers()
    expect((await listed).map(({ id }) => id)).toEqual(['one'])
  })
})

describe('data that is cleared', () => {
  /** As the browser does it: connections are closed, and all is gone. */
  const clear = () => deleteDB('even-keel')

  test('in the middle of a talk: what was said so far is written again, all of it', async () => {
    const attempts = attemptsIn()
    attempts.begin(anAttempt(), PLAYED)
    attempts.append('one', said(1, 'hear'))
    attempts.append('one', { n: 2, at: 3, kind: 'pause', beat: 'asks', reply: null })
    await attempts.list()
    await clear()
    attempts.append('one', said(3, 'no'))
    await attempts.list()
    const next = attemptsIn()
    expect(await repliesIn(next)).toEqual(['hear', null, 'no'])
    expect(await next.played(anAttempt().scenario)).toEqual(PLAYED)
    expect(attempts.trouble()).toBeNull()
  })

  test('in a talk that was begun in an earlier tab', async () => {
    const first = attemptsIn()
    first.begin(anAttempt(), PLAYED)
    first.append('one', said(1, 'hear'))
    await first.list()
    const attempts = attemptsIn()
    await attempts.open('one')
    await attempts.played(anAttempt().scenario)
    await clear()
    attempts.append('one', said(2, 'no'))
    await attempts.list()
    expect(await repliesIn(attemptsIn())).toEqual(['hear', 'no'])
  })

  test('while two tabs have the talk open: it is there once', async () => {
    const [one, two] = [attemptsIn(), attemptsIn()]
    one.begin(anAttempt(), PLAYED)
    one.append('one', said(1, 'hear'))
    await one.list()
    await two.open('one')
    await two.played(anAttempt().scenario)
    await clear()
    one.append('one', said(2, 'no'))
    await one.list()
    two.append('one', { n: 2, at: 9, kind: 'leave', beat: 'asks', reply: null })
    await two.list()
    expect(await repliesIn(attemptsIn())).toEqual(['hear', 'no', null])
  })

  test('on purpose stays away: a screen that still shows a talk does not bring it back', async () => {
    const news = newsIn(() => new BroadcastChannel('two tabs'))
    const [one, two] = [
      attemptsIn(undefined, news),
      attemptsIn(
        undefined,
        newsIn(() => new BroadcastChannel('two tabs')),
      ),
    ]
    const keepsakes = keepsakesIn(undefined, news)
    one.begin(anAttempt(), PLAYED)
    keepsakes.rate(RATING)
    keepsakes.drill(DRILLED)
    await Promise.all([one.list(), keepsakes.ratings()])
    await two.open('one')
    expect(await one.remove('one')).toBe(true)
    await vi.waitFor(() => expect(two.overtaken().has('one')).toBe(true))
    one.append('one', said(1, 'hear'))
    two.append('one', said(1, 'hear'))
    expect([await one.list(), await two.list()]).toEqual([[], []])
    expect([await keepsakes.ratings(), await keepsakes.drills()]).toEqual([[], []])
    expect(await found()).toMatchObject({ said: undefined, ratings: [], drills: [] })
  })
})

describe('another version', () => {
  test('of the database, the one before ratings and drills, grows and keeps all', async () => {
    const old = await openDB('even-keel', 1, {
      upgrade(growing) {
        growing.createObjectStore('attempts', { keyPath: 'id' })
        growing.createObjectStore('events', { keyPath: ['attempt', 'n'] })
        growing.createObjectStore('scenarios', { keyPath: ['plays', 'words'] })
      },
    })
    const { events, ...head } = anAttempt({ replies: ['hear', 'no'] })
    await old.put('attempts', head)
    for (const event of events) await old.put('events', { ...event, attempt: 'one' })
    await old.put('scenarios', PLAYED)
    old.close()
    const keepsakes = keepsakesIn()
    keepsakes.rate(RATING)
    keepsakes.drill(DRILLED)
    await keepsakes.drills()
    expect(await found()).toEqual(EVERYTHING)
  })

  test('that is newer is let in, and the talk that is under way here goes on in memory', async () => {
    const attempts = attemptsIn()
    attempts.begin(anAttempt(), PLAYED)
    attempts.append('one', said(1, 'hear'))
    await attempts.list()
    const newer = await openDB('even-keel', 5, { blocked: () => expect.unreachable('It is held up.') })
    attempts.append('one', said(2, 'no'))
    expect(await repliesIn(attempts)).toEqual(['hear', 'no'])
    expect(attempts.trouble()).toBe('newer')
    expect(await newer.count('events')).toBe(1)
    newer.close()
  })
})

describe('records that are broken', () => {
  test('of a rating or a drill are left out, and the others are there', async () => {
    const keepsakes = keepsakesIn()
    keepsakes.rate(RATING)
    keepsakes.drill(DRILLED)
    await keepsakes.drills()
    const open = await openDatabase(() => undefined)
    await open.put('ratings', { attempt: 'two', at: 7 } as never)
    await open.put('ratings', {
      ...RATING,
      attempt: 'three',
      guesses: { empathy: 'much', boundaries: 30 },
    } as never)
    await open.put('drills', { ...DRILLED, id: 'e', turn: -1 })
    open.close()
    const { ratings, drills } = await found()
    expect(ratings).toEqual([RATING, { ...RATING, attempt: 'three', guesses: { boundaries: 30 } }])
    expect(drills).toEqual([DRILLED])
  })

  test.each([
    ['cannot stand in an address', { ...anAttempt(), id: '\uD800' }],
    ['cannot be seen', { ...anAttempt(), id: 'a\u0000b' }],
    ['is no name at all', { ...anAttempt(), id: '' }],
    ['is of a fork from nowhere', { ...anAttempt(), from: { attempt: '\uDC00', turn: 1 } }],
  ])('by a name that %s say so', (_, record) => {
    expect(readStoredAttempt(record)).toEqual({ reason: 'damaged' })
  })
})

describe('a clock that was set back', () => {
  test('stands still in the record until it has caught up', () => {
    let attempt = anAttempt()
    const started = Date.parse(attempt.started)
    for (const now of [started - 3_600_000, started + 5000, started + 2000, started + 6000]) {
      attempt = recorded(attempt, { ...said(0, 'hear'), at: elapsedIn(attempt, now) })
    }
    expect(attempt.events.map(({ at }) => at)).toEqual([0, 5000, 5000, 6000])
  })

  test('in a record from before that was minded, is read as it was measured', () => {
    const attempt = { ...anAttempt(), events: [{ ...said(1, 'hear'), at: -3_600_000 }, said(2, 'no')] }
    expect(readStoredAttempt(attempt)).toEqual({ attempt })
  })

  test('and a talk that begins in the future, are no reason to refuse it', () => {
    const attempt = { ...anAttempt({ replies: ['hear'] }), started: '2999-01-01T00:00:00.000Z' }
    expect(readStoredAttempt(attempt)).toEqual({ attempt })
  })
})
