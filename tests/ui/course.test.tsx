/** A programme from its start screen on: what is asked, what an attempt writes down, and what is told after it. */
import { screen, within } from '@testing-library/react'
import type { UserEvent } from '@testing-library/user-event'
import { beforeAll, beforeEach, expect, test } from 'vitest'
import { beginningAt } from '../../src/course/draw.ts'
import { enrol } from '../../src/course/enrol.ts'
import { aCourse, ONE, POOL, programmeOf, withCourse } from './support/course.ts'
import { GOOD, held, POOR } from './support/seed.ts'
import { freshBrowser, stage } from './support/stage.tsx'

// What the page fetches late is fetched here first: on a busy machine that alone can take its second.
beforeAll(async () => {
  await Promise.all([
    import('../../src/ui/course/start-screen.tsx'),
    import('../../src/ui/course/place-screen.tsx'),
    import('../../src/ui/course/course-talk-screen.tsx'),
    import('../../src/ui/course/course-debrief-screen.tsx'),
    import('../../src/ui/fork/fork-screen.tsx'),
    import('../../src/ui/beside/beside-screen.tsx'),
    import('../../src/ui/practice/drill-screen.tsx'),
    import('../../src/ui/open/open-screen.tsx'),
  ])
})
beforeEach(freshBrowser)

const WORDS: Readonly<Record<string, string>> = {
  hear: 'Three pieces',
  no: 'I see why',
  next: 'It goes out',
  argue: 'It left here',
  shut: 'No.',
  bye: 'I am due',
}

/** From the brief to the end of the talk, as an assessment is held. */
async function talkThrough(user: UserEvent, replies: readonly string[]): Promise<void> {
  await user.click(await screen.findByRole('button', { name: 'Answer the call' }))
  for (const reply of replies) {
    await user.click(await screen.findByRole('radio', { name: new RegExp(`^(\\d )?${WORDS[reply]}`) }))
    await user.click(screen.getByRole('button', { name: 'Say it' }))
  }
  await screen.findByRole('link', { name: 'See how it went' })
}

async function seeScores(user: UserEvent): Promise<void> {
  await user.click(await screen.findByRole('link', { name: 'See how it went' }))
  await user.click(await screen.findByRole('button', { name: 'Skip this' }))
}

test('the start screen says what is asked, by whom, what opens what, and has one next step', async () => {
  await stage('/programme', withCourse(aCourse()))
  expect(await screen.findByRole('heading', { level: 1, name: 'Two sisters, one counter' })).toBeVisible()
  expect(screen.getByText('By Wick College')).toBeVisible()
  for (const words of [
    'It is an assessment: no notes during a talk, and nothing can be taken back.',
    'You have two attempts at each talk.',
    'Where you try again, the best attempt counts.',
    /The lowest of these is your overall score: 70 of 100 passes\./,
    /opens once no attempt is left at that talk/,
    'Ring Kit on 12.',
    '0 of 2 finished',
    'Opens when “First” is finished, and passed with 70 or more.',
  ])
    expect(screen.getByText(words)).toBeVisible()
  expect(screen.getByRole('link', { name: 'Begin with Ada' })).toHaveAttribute(
    'href',
    '#/programme/scenarios/lamp',
  )
  expect(screen.getByRole('link', { name: 'A lamp in three pieces' })).toBeVisible()
  expect(screen.queryByRole('link', { name: 'A vase in two pieces' })).not.toBeInTheDocument()
})

test('a locked talk is not begun by its address either', async () => {
  await stage('/programme/scenarios/vase', withCourse(aCourse()))
  expect(await screen.findByRole('heading', { level: 1, name: 'Two sisters, one counter' })).toBeVisible()
})

test('an attempt is written down as it begins, and what it came to as it ends', async () => {
  const course = aCourse()
  await held({ id: 'before', on: '2026-05-01', said: GOOD })
  const { user } = await stage('/programme', withCourse(course))
  await user.click(await screen.findByRole('link', { name: 'Begin with Ada' }))
  expect(await screen.findByRole('heading', { name: 'Assessment, attempt 1 of 2' })).toBeVisible()
  expect(screen.queryByRole('radio', { name: /^Practice/ })).not.toBeInTheDocument()
  await talkThrough(user, GOOD)
  const kept = course.kept()
  const expected = beginningAt(course.compiled, enrol(course.compiled, 7), 'lamp')
  expect(kept?.begun).toMatchObject([
    {
      place: 'lamp',
      n: 1,
      attempt: expected.attempt,
      mode: 'assessment',
      before: { played: 1, debriefed: 1 },
      result: { overall: 100, fatal: false, outOfTime: false },
    },
  ])
})

test('while an attempt is left its scores are told, and nothing more, by whatever way one comes', async () => {
  const course = aCourse()
  const { user, reopen } = await stage('/programme/scenarios/lamp', withCourse(course))
  await talkThrough(user, POOR)
  await seeScores(user)
  expect(await screen.findByRole('heading', { level: 1, name: 'Ada: your scores' })).toBeVisible()
  expect(screen.getByText('You have one more attempt at it.')).toBeVisible()
  expect(screen.queryByText(/Tell me/)).not.toBeInTheDocument()
  const id = course.kept()?.begun[0]?.attempt ?? ''
  for (const path of [
    `/talks/${id}/debrief`,
    `/talks/${id}/turns/1`,
    `/talks/${id}/beside/other`,
    `/talks/${id}`,
  ]) {
    await reopen(path)
    expect(await screen.findByRole('heading', { level: 1, name: 'Ada: your scores' })).toBeVisible()
  }
  await reopen('/drill')
  expect(await screen.findByRole('heading', { level: 1, name: 'No moments to practise yet' })).toBeVisible()
  expect(screen.queryByRole('group', { name: 'What do you say?' })).not.toBeInTheDocument()
  await reopen('/programme')
  await user.click(await screen.findByRole('link', { name: 'Try again: A lamp in three pieces' }))
  await talkThrough(user, GOOD)
  await seeScores(user)
  expect(await screen.findByRole('heading', { name: 'Turn by turn' })).toBeVisible()
  await user.click(screen.getByRole('link', { name: 'On with the programme' }))
  expect(
    await screen.findByRole('link', { name: 'How it went: attempt 1, A lamp in three pieces' }),
  ).toBeVisible()
  expect(screen.getByRole('link', { name: 'Next: Bea' })).toBeVisible()
})

test('what was begun is gone on with in the programme, wherever one comes from', async () => {
  const course = aCourse()
  const { user, reopen } = await stage('/programme/scenarios/lamp', withCourse(course))
  await user.click(await screen.findByRole('button', { name: 'Answer the call' }))
  await screen.findByRole('heading', { name: /The lamp came/ })
  await reopen('/')
  await user.click(await screen.findByRole('link', { name: /^Go on: A lamp|^Go on with/ }))
  await screen.findByRole('heading', { name: /The lamp came/ })
  expect(location.hash).toBe(`#/programme/talks/${course.kept()?.begun[0]?.attempt}`)
})

test('an attempt that is no longer kept begins again under its own name, and costs none', async () => {
  const course = aCourse()
  const { user, reopen, host } = await stage('/programme/scenarios/lamp', withCourse(course))
  await user.click(await screen.findByRole('button', { name: 'Answer the call' }))
  await screen.findByRole('heading', { name: /The lamp came/ })
  const id = course.kept()?.begun[0]?.attempt ?? ''
  expect(await host.attempts.remove(id)).toBe(true)
  await reopen('/programme/scenarios/lamp')
  await user.click(await screen.findByRole('button', { name: 'Answer the call' }))
  await screen.findByRole('heading', { name: /The lamp came/ })
  expect(course.kept()?.begun.map(({ attempt }) => attempt)).toEqual([id])
})

test('of a pool one is drawn, and another comes for the second attempt', async () => {
  const course = aCourse(programmeOf({ ...POOL, debrief: 'after-each' }))
  const { user } = await stage('/programme', withCourse(course))
  expect(await screen.findByText('One of two people, drawn when you begin')).toBeVisible()
  for (let n = 0; n < 2; n++) {
    if (n > 0) {
      location.hash = '/programme/scenarios/breakage'
    } else await user.click(screen.getByRole('link', { name: 'Begin: Something is broken' }))
    expect(await screen.findByRole('heading', { name: `Assessment, attempt ${n + 1} of 2` })).toBeVisible()
    await talkThrough(user, GOOD)
  }
  expect(new Set(course.kept()?.begun.map(({ scenario }) => scenario.id))).toEqual(new Set(['lamp', 'vase']))
})

test('in practice there is undo, and nobody passes or fails', async () => {
  const course = aCourse(programmeOf({ ...ONE, mode: 'practice', attempts: null, debrief: 'after-each' }))
  const { user } = await stage('/programme/scenarios/lamp', withCourse(course))
  expect(await screen.findByRole('heading', { name: 'Practice, attempt 1' })).toBeVisible()
  await user.click(screen.getByRole('button', { name: 'Answer the call' }))
  for (const reply of GOOD) {
    await user.click(await screen.findByRole('button', { name: new RegExp(`^(\\d )?${WORDS[reply]}`) }))
  }
  await screen.findByRole('link', { name: 'See how it went' })
  location.hash = '/programme'
  const result = within(await screen.findByRole('region', { name: 'Your result' }))
  expect(result.getByRole('heading', { name: 'You have finished the programme' })).toBeVisible()
  expect(result.queryByText(/Passes at/)).not.toBeInTheDocument()
  expect(screen.queryByRole('link', { name: 'Your certificate' })).not.toBeInTheDocument()
})
