/** Storage that fails at each call in turn of a whole story, once and for ever, in every way that is known. */
import 'fake-indexeddb/auto'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { afterAWeek, anEmptyBrowser, openTab, saidNext, SHELVED, type Tab, talk } from './browser-data.ts'
import { type FaultyStorage, faultyStorage, type Plan, type Way, WAYS } from './faulty-storage.ts'

/** Set EVERY=1 for every call; a fixed part of them otherwise, another for each way. */
const STEP = process.env['EVERY'] ? 1 : 24

let storage: FaultyStorage | undefined
beforeEach(() => {
  // Nothing that answers takes so long: what does not answer is given up at once.
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
  anEmptyBrowser()
})
afterEach(() => {
  storage?.undo()
  vi.useRealTimers()
})

/** Waits for something, and lets as much time pass as it takes. */
async function done<Value>(work: Promise<Value>): Promise<Value> {
  const ends = { now: false }
  const over = work.finally(() => (ends.now = true))
  over.catch(() => undefined)
  for (let round = 0; !ends.now && round < 4000; round++) {
    await new Promise(go => setImmediate(go))
    // Slowly: what is under way is not to be taken for what never answers.
    if (round > 40 && round % 5 === 0) await vi.advanceTimersByTimeAsync(500)
  }
  if (!ends.now) throw new Error('It never came to an end.')
  return over
}

/** What was told to a person on the way. */
interface Told {
  readonly file: string
  readonly brought: boolean
  readonly removed: boolean
}

/** From the first talk to a file of all of it, and from a file; the last of it is a talk that is thrown away. */
async function story(tab: Tab): Promise<Told> {
  await done(afterAWeek(tab))
  const shift = talk('shift', ['sorry'], { started: '2026-06-04T10:00:00.000Z', carried: ['calm'] })
  tab.attempts.begin(shift, SHELVED)
  await done(new Promise<void>(shown => tab.attempts.append('shift', saidNext(shift, 'where'), shown)))
  const file = await done(tab.data.write('2026-06-05T10:00:00.000Z'))
  const other = JSON.parse(file) as { attempts: object[] }
  const [first] = other.attempts
  const read = await done(
    tab.data.read(new Blob([JSON.stringify({ ...other, attempts: [{ ...first, id: 'brought' }] })])),
  )
  const brought = 'data' in read && (await done(tab.data.bringIn(read.data))) !== undefined
  const removed = await done(tab.attempts.remove('assessed'))
  return { file, brought, removed }
}

interface All {
  readonly talks: readonly string[]
  readonly ratings: readonly string[]
  readonly drills: readonly string[]
  readonly enrolled: readonly number[]
  readonly theme: string
}

/** All of it, by name. */
async function has(tab: Tab): Promise<All> {
  return {
    talks: (await done(tab.attempts.list()))
      .map(one => `${one.id} ${'attempt' in one ? one.attempt.events.map(({ reply }) => reply).join() : ''}`)
      .toSorted(),
    ratings: (await done(tab.keepsakes.ratings())).map(({ attempt }) => attempt).toSorted(),
    drills: (await done(tab.keepsakes.drills())).map(({ id }) => id),
    enrolled: (await done(tab.enrolments.all())).map(({ begun }) => begun.length),
    theme: tab.settings.read().theme,
  }
}

function wanted({ brought, removed }: Told) {
  return {
    talks: [
      ...(removed ? [] : ['assessed who']),
      ...(brought ? ['brought who'] : []),
      'first sorry,where',
      'fork sorry,when',
      'shift sorry,where',
    ],
    ratings: removed ? ['first'] : ['assessed', 'first'],
    drills: ['drill'],
    enrolled: [2],
    theme: 'dark',
  }
}

/** Whether the person was told that something is not kept. */
const isTold = ({ attempts, keepsakes, enrolments, settings }: Tab) =>
  Boolean(attempts.trouble() ?? keepsakes.trouble() ?? enrolments.trouble()) || !settings.kept()

async function played(plan: Plan | null) {
  anEmptyBrowser()
  storage = faultyStorage(plan)
  const tab = openTab()
  const told = await story(tab)
  return { tab, told, storage }
}

let counted = 0
/** How often the whole story asks for anything. */
async function lengthOf(): Promise<number> {
  if (counted > 0) return counted
  const { storage: whole } = await played(null)
  whole.undo()
  return (counted = whole.calls())
}

/** Where a browser has no answer, what came of it is not known: it may have done it. */
const withoutUnknown = (way: Way, { talks, ratings, ...rest }: All) => ({
  ...rest,
  talks: talks.filter(of => way !== 'silent' || !/^(brought|assessed)/.test(of)),
  ratings: ratings.filter(of => way !== 'silent' || of !== 'assessed'),
})

describe('storage that fails at each call in turn', { timeout: STEP === 1 ? 600_000 : 30_000 }, () => {
  test.each(WAYS)('%s, once: nothing is lost, and it is kept after all', async way => {
    const length = await lengthOf()
    expect(length).toBeGreaterThan(80)
    for (let at = 1 + WAYS.indexOf(way); at <= length; at += STEP) {
      const { tab, told, storage: faulty } = await played({ way, from: at, to: at })
      const known = (found: All) => withoutUnknown(way, found)
      expect(known(await has(tab)), `in this tab, at ${at}`).toEqual(known(wanted(told)))
      faulty.heal()
      await vi.advanceTimersByTimeAsync(30_000)
      await has(tab)
      const next = await has(openTab())
      // Whoever was told that a setting is not kept has it in this tab alone.
      const theme = tab.settings.kept() ? next.theme : 'dark'
      expect(known({ ...next, theme }), `in the next, at ${at}`).toEqual(known(wanted(told)))
      faulty.undo()
    }
  })

  test.each(WAYS)('%s, and never works again: all is there in this tab, and it is said', async way => {
    const length = await lengthOf()
    for (let at = 1 + WAYS.indexOf(way); at <= length; at += STEP) {
      const { tab, told, storage: faulty } = await played({ way, from: at, to: Infinity })
      const known = (found: All) => withoutUnknown(way, found)
      const here = await has(tab)
      const isSaid = isTold(tab)
      faulty.heal()
      const next = await has(openTab())
      expect(isSaid || JSON.stringify(known(next)) === JSON.stringify(known(wanted(told))), `at ${at}`).toBe(
        true,
      )
      expect(here.drills, `in this tab, at ${at}`).toEqual(['drill'])
      expect(here.theme).toBe('dark')
      for (const line of wanted(told).talks.filter(of => /^(first|fork|shift)/.test(of)))
        expect(here.talks, `in this tab, at ${at}`).toContain(line)
      for (const line of ['first', 'fork', 'shift']) expect(told.file).toContain(`"id":"${line}"`)
      await vi.advanceTimersByTimeAsync(60_000)
      tab.settings.change({ theme: 'dark' })
      await has(tab)
      expect(known(await has(openTab())), `once it works again, at ${at}`).toEqual(known(wanted(told)))
      expect(isTold(tab), `at ${at}`).toBe(false)
      faulty.undo()
    }
  })
})
