/** A programme on its own: what was begun is still there in another tab, and a changed one goes on only as it is asked to. */
import 'fake-indexeddb/auto'
import { beforeEach, expect, test } from 'vitest'
import { enrol, withBegun, withResult } from '../../src/course/enrol.ts'
import type { Begun } from '../../src/course/enrolment.ts'
import { courseHere } from '../../src/host/course-here.ts'
import { openDatabase } from '../../src/host/database.ts'
import { enrolmentsIn } from '../../src/host/enrolments.ts'
import { aProgramme, scored } from '../course/support/programmes.ts'
import { anEmptyBrowser, openTab, SHELVED, talk, type Tab } from './browser-data.ts'

beforeEach(anEmptyBrowser)

const compiled = aProgramme('mode: assessment')
const changed = { ...compiled, plays: { counter: 'p', phone: 'new' }, hash: 'f'.repeat(64) }

function begun(place: string, n = 1, result: Begun['result'] = null): Begun {
  const scenario = { id: place, plays: 'p', words: 'w' }
  const before = { played: 0, debriefed: 0 }
  return { place, n, attempt: `${place}-${n}`, scenario, mode: 'assessment', before, result }
}

function courseIn({ enrolments, attempts }: Tab, of = compiled, seed = 7) {
  return courseHere(of, { enrolments, attempts, newSeed: () => seed })
}

test('nothing is kept before the first attempt, and what is kept is there in the next tab', async () => {
  const course = courseIn(openTab())
  expect(await course.enrolment()).toBeNull()
  const one = withBegun(enrol(compiled, 7), begun('counter'))
  course.keep(one)
  expect(await courseIn(openTab()).enrolment()).toEqual(one)
  expect(await course.enrolment()).toEqual(one)
  expect(course.updated()).toBeNull()
})

test('of two tabs neither writes over what the other began', async () => {
  const [here, there] = [openTab(), openTab()]
  const start = enrol(compiled, 7)
  courseIn(here).keep(withBegun(start, begun('counter')))
  await here.enrolments.all()
  courseIn(there).keep(withBegun(start, begun('phone')))
  await there.enrolments.all()
  courseIn(here).keep(withResult(withBegun(start, begun('counter')), 'counter-1', scored(80)))
  const found = await courseIn(openTab()).enrolment()
  expect(found?.begun.map(({ attempt, result }) => [attempt, result?.overall ?? null]).toSorted()).toEqual([
    ['counter-1', 80],
    ['phone-1', null],
  ])
})

test('where the browser refuses it is kept in memory', async () => {
  const enrolments = enrolmentsIn(() => Promise.reject(new DOMException('no', 'SecurityError')))
  const one = withBegun(enrol(compiled, 7), begun('counter'))
  enrolments.keep(one)
  expect(await enrolments.find('calm')).toEqual(one)
  expect(await enrolments.all()).toEqual([one])
})

test.each([
  ['that is none', { programme: { id: 'calm' } }],
  ['of a later format', { ...enrol(compiled, 7), format: 2 }],
  ['with an attempt that is none', { ...enrol(compiled, 7), begun: [{ place: 'counter' }] }],
])('a record %s is passed over', async (_, record) => {
  const open = await openDatabase(() => undefined)
  await open.put('enrolments', record as never)
  open.close()
  expect(await courseIn(openTab()).enrolment()).toBeNull()
})

test('a changed programme says what stays and what must begin again, and goes on as it is told', async () => {
  const tab = openTab()
  const attempt = talk('phone-1', ['where'])
  tab.attempts.begin(attempt, SHELVED)
  const done = { ...begun('counter', 1, scored(80)) }
  courseIn(tab).keep(withBegun(withBegun(enrol(compiled, 7), done), begun('phone')))

  const course = courseIn(tab, changed)
  const before = await course.enrolment()
  expect(course.updated()).toEqual({ finished: ['counter'], resumed: null, lost: 'phone' })
  // Looking at it changes nothing.
  expect(await courseIn(openTab()).enrolment()).toEqual(before)

  await course.decide('go-on')
  expect(course.updated()).toBeNull()
  expect(await courseIn(openTab(), changed).enrolment()).toMatchObject({ seed: 7, begun: [done] })
  expect(await openTab().attempts.open('phone-1')).toBeUndefined()
})

test('a talk whose scenario is the same goes on as it was', async () => {
  const tab = openTab()
  courseIn(tab).keep(withBegun(enrol(compiled, 7), begun('counter')))
  const course = courseIn(tab, changed)
  await course.enrolment()
  expect(course.updated()).toEqual({ finished: [], resumed: 'counter', lost: null })
  await course.decide('go-on')
  expect((await course.enrolment())?.begun).toEqual([begun('counter')])
})

test('who begins anew has begun nothing, and draws otherwise', async () => {
  const tab = openTab()
  courseIn(tab).keep(withBegun(enrol(compiled, 7), begun('counter')))
  const course = courseIn(tab, changed, 8)
  await course.enrolment()
  await course.decide('anew')
  expect(await courseIn(openTab(), changed).enrolment()).toEqual(enrol(changed, 8))
})
