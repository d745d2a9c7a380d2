/** A programme at its edges: its time, a look round, a change of it, trouble with the LMS, a page without one. */
import { screen, waitFor } from '@testing-library/react'
import { beforeAll, beforeEach, expect, test, vi } from 'vitest'
import { enrol } from '../../src/course/enrol.ts'
import { writeData } from '../../src/host/data-file.ts'
import { enrolmentsIn } from '../../src/host/enrolments.ts'
import { moreTimeIn } from '../../src/host/more-time.ts'
import { aCourse, programmeOf, withCourse } from './support/course.ts'
import { freshBrowser, sayAll, stage } from './support/stage.tsx'

beforeAll(async () => {
  await Promise.all([
    import('../../src/ui/course/start-screen.tsx'),
    import('../../src/ui/course/place-screen.tsx'),
    import('../../src/ui/course/course-talk-screen.tsx'),
    import('../../src/ui/course/course-debrief-screen.tsx'),
    import('../../src/ui/course/certificate-screen.tsx'),
  ])
})
beforeEach(freshBrowser)

const START = Date.parse('2026-05-31T10:00:00Z')
const MINUTE = 60_000

function timed() {
  const clock = { now: START }
  const course = aCourse(programmeOf({ timeLimit: 10 }))
  const setting = withCourse(course, { now: () => clock.now, moreTime: moreTimeIn(() => localStorage) })
  return { clock, course, setting }
}

test('the clock is told in minutes, a pause does not stop it, and when it is over so is the talk', async () => {
  const { clock, course, setting } = timed()
  const { user } = await stage('/programme/scenarios/lamp', setting)
  expect(await screen.findByRole('radio', { name: '10 minutes' })).toBeChecked()
  expect(screen.getByText(/also while the talk is paused or closed/)).toBeVisible()
  await user.click(screen.getByRole('button', { name: 'Answer the call' }))
  expect(await screen.findByRole('timer')).toHaveTextContent('10 minutes left')
  await user.click(screen.getByRole('button', { name: 'Pause' }))
  clock.now += 9 * MINUTE + 1
  await waitFor(() => expect(screen.getByRole('timer')).toHaveTextContent('Less than a minute'))
  clock.now += MINUTE
  expect(await screen.findByRole('heading', { name: 'The time for this talk is over' })).toBeVisible()
  expect(course.kept()?.begun).toMatchObject([{ result: { outOfTime: true, overall: 0 } }])
})

test('who needs more time takes it before they begin, and nobody is told', async () => {
  const { clock, course, setting } = timed()
  const { user, reopen } = await stage('/programme/scenarios/lamp', setting)
  await user.click(await screen.findByRole('radio', { name: '20 minutes, double' }))
  await user.click(screen.getByRole('button', { name: 'Answer the call' }))
  expect(await screen.findByRole('timer')).toHaveTextContent('20 minutes left')
  expect(JSON.stringify(course.kept())).not.toMatch(/\b(2|20|double)\b.*time/i)
  clock.now += 15 * MINUTE
  await reopen('/programme')
  expect(await screen.findByRole('link', { name: 'Go on with Ada' })).toBeVisible()
  expect(course.kept()?.begun[0]?.result).toBeNull()
  clock.now += 6 * MINUTE
  await reopen('/programme')
  expect(await screen.findByText('Time was over: 0')).toBeVisible()
})

test.each(['browse', 'review'] as const)('in %s everything may be tried, and nothing is kept', async view => {
  const course = aCourse(programmeOf(), { view })
  const { user } = await stage('/programme/scenarios/vase', withCourse(course))
  expect((await screen.findByText(/nothing of it is kept/)).closest('output')).toBeVisible()
  await user.click(await screen.findByRole('button', { name: /^Try it/ }))
  expect(await screen.findByRole('heading', { name: /The lamp came/ })).toBeVisible()
  expect(course.kept()).toBeNull()
})

test('a changed programme asks how to go on before anything else is shown', async () => {
  const updated = { finished: ['lamp'], resumed: null, lost: 'vase' }
  const course = aCourse(programmeOf(), { updated })
  const { user } = await stage('/programme/certificate', withCourse(course))
  expect(await screen.findByRole('heading', { name: 'This programme has been changed' })).toBeVisible()
  expect(screen.getByText('One talk is finished: its score stays if you go on.')).toBeVisible()
  expect(screen.getByText(/in the middle of “A vase in two pieces”.*has to begin again/)).toBeVisible()
  await user.click(screen.getByRole('button', { name: 'Go on with the programme as it is now' }))
  expect(await screen.findByRole('heading', { name: 'There is no certificate yet' })).toBeVisible()
  expect(course.decided()).toBe('go-on')
})

test('trouble with the course is one calm line, and the talk goes on', async () => {
  const course = aCourse(programmeOf({ mode: 'practice', attempts: null }), { trouble: 'unreachable' })
  const { user } = await stage('/programme/scenarios/lamp', withCourse(course))
  const line = await screen.findByText(/cannot be reached at the moment.*you can go on/)
  expect(line.closest('output')).toBeVisible()
  expect(screen.queryByRole('alert')).not.toBeInTheDocument()
  await user.click(await screen.findByRole('button', { name: 'Answer the call' }))
  await sayAll(user, 'Three pieces')
  expect(await screen.findByRole('heading', { name: /I want the lot back/ })).toBeVisible()
})

test('there is a way out where the LMS has one', async () => {
  const close = vi.fn<() => void>()
  const { user } = await stage('/programme', withCourse(aCourse(programmeOf(), { close })))
  await user.click(await screen.findByRole('button', { name: 'Leave the programme' }))
  expect(close).toHaveBeenCalledOnce()
})

test('a page that is the programme alone leads nowhere else', async () => {
  await stage('/programme', withCourse(aCourse(), { alone: true, launched: true }))
  expect(await screen.findByRole('heading', { level: 1, name: 'Two sisters, one counter' })).toBeVisible()
  expect(screen.queryByRole('link', { name: 'History' })).not.toBeInTheDocument()
  expect(screen.getByText(/^Your course receives/)).toBeVisible()
})

test('a page without a programme says so', async () => {
  await stage('/programme')
  expect(await screen.findByRole('heading', { name: 'There is no programme here' })).toBeVisible()
})

test('a file with nothing but a programme is not called one that brings nothing', async () => {
  const compiled = programmeOf()
  const { user } = await stage('/settings', withCourse(aCourse(compiled)))
  const kept = {
    attempts: [],
    scenarios: [],
    ratings: [],
    drills: [],
    enrolments: [enrol(compiled, 7)],
    settings: {},
  }
  const file = new File([writeData(kept, '2026-05-31T10:00:00.000Z')], 'even-keel-data.json')
  await user.upload(await screen.findByLabelText('Choose a file'), file)
  expect(await screen.findByText('How far you had come in one programme.')).toBeVisible()
  await user.click(screen.getByRole('button', { name: 'Take it in' }))
  expect(await screen.findByText('Taken in. No talk is new.')).toBeVisible()
  expect(await enrolmentsIn().find(compiled.programme.id)).toEqual(enrol(compiled, 7))
})

test('begun by a clock that was ahead, a talk has its time and no more once that is put right', async () => {
  const { clock, course, setting } = timed()
  clock.now += 24 * 60 * MINUTE
  const { user, reopen } = await stage('/programme/scenarios/lamp', setting)
  await user.click(await screen.findByRole('button', { name: 'Answer the call' }))
  expect(await screen.findByRole('timer')).toHaveTextContent('10 minutes left')
  const talk = location.hash.slice(1)
  clock.now = START
  await reopen(talk)
  expect(await screen.findByRole('timer')).toHaveTextContent('10 minutes left')
  expect(course.kept()?.begun[0]?.result).toBeNull()
})
