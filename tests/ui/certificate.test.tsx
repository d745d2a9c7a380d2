/** The certificate: only for who has passed, with what was reached, whose it is, and what leads to its credential. */
import { screen, within } from '@testing-library/react'
import { beforeAll, beforeEach, expect, test } from 'vitest'
import { certificateCode } from '../../src/course/certificate-code.ts'
import { withBegun, enrol } from '../../src/course/enrol.ts'
import type { Enrolment, Result } from '../../src/course/enrolment.ts'
import { essenceHash } from '../../src/course/essence.ts'
import { attemptsIn } from '../../src/host/attempts.ts'
import { fingerprint } from '../../src/dialogue/fingerprint.ts'
import type { Programme } from '../../src/scenario/programme.ts'
import { fitOnPage } from '../../src/ui/course/fit-on-page.ts'
import { ADA, aCourse, ONE, programmeOf, withCourse } from './support/course.ts'
import { GOOD, held } from './support/seed.ts'
import { freshBrowser, stage } from './support/stage.tsx'

beforeAll(async () => {
  await Promise.all([
    import('../../src/ui/course/start-screen.tsx'),
    import('../../src/ui/course/certificate-screen.tsx'),
  ])
})
beforeEach(freshBrowser)

const PASSED: Result = {
  scores: { empathy: 90, boundaries: 72, compensation: null },
  overall: 72,
  fatal: false,
  outOfTime: false,
}

/** Ada was met for it once, as she is kept under `held`. */
function met(
  result: Result,
  about: Partial<Programme> = {},
): { compiled: ReturnType<typeof programmeOf>; enrolment: Enrolment } {
  const compiled = programmeOf({ ...ONE, ...about })
  const enrolment = withBegun(enrol(compiled, 7), {
    place: 'lamp',
    n: 1,
    attempt: 'held',
    scenario: { id: 'lamp', ...fingerprint(ADA) },
    mode: 'assessment',
    before: { played: 2, debriefed: 1 },
    result,
  })
  return { compiled, enrolment }
}

async function paper(result = PASSED, about: Partial<Programme> = {}, learner?: string) {
  await held({ id: 'held', on: '2026-05-20', said: GOOD, mode: 'assessment' })
  const { compiled, enrolment } = met(result, about)
  const course = aCourse(compiled, { enrolment, ...(learner !== undefined && { learner }) })
  return { ...(await stage('/programme/certificate', withCourse(course))), compiled }
}

test('it says who, what, how well, when, what had been met before, and who stands for it', async () => {
  const { user } = await paper()
  await user.type(await screen.findByRole('textbox', { name: 'The name on it' }), 'Sam Okafor')
  const sheet = within(screen.getByRole('region', { name: 'The certificate' }))
  for (const words of [
    'Wick College',
    'Calm at the counter',
    'Sam Okafor',
    'has passed “Two sisters, one counter”',
    'Keeps calm, and helps.',
    '90 of 100',
    'P. Wick',
    'Principal',
    /Finished on 20 May 2026, valid until 20 May 2027/,
    /played to the end twice before, and one debrief of them had been seen/,
    /proves nothing by itself/,
  ])
    expect(sheet.getByText(words)).toBeVisible()
  expect(sheet.getAllByText('72 of 100')).toHaveLength(2)
})

test('its code is that of the attempts that count, and leads to the provider as words and as a picture', async () => {
  const { compiled } = await paper()
  const stored = await attemptsIn().open('held')
  if (!stored || !('attempt' in stored)) throw new Error('it is not kept')
  const code = certificateCode(compiled.hash, [essenceHash(stored.attempt)])
  expect(await screen.findByText(code)).toBeVisible()
  expect(
    screen.getByText(`The credential of this certificate is at https://wick.example/c/${code}`),
  ).toBeVisible()
  expect(screen.getByRole('img', { name: /to be read by a camera/ })).toBeVisible()
})

test('where the provider has no address the code stands alone', async () => {
  const certificate = programmeOf().programme.certificate
  await paper(PASSED, { certificate: certificate && { ...certificate, address: null, validMonths: null } })
  expect(await screen.findByText(/^Give this code to Wick College/)).toBeVisible()
  expect(screen.queryByRole('img', { name: /camera/ })).not.toBeInTheDocument()
})

test('the name is the one that the course has, until it is changed for the paper', async () => {
  const { user } = await paper(PASSED, {}, 'Ada Lovelace')
  const name = await screen.findByRole('textbox', { name: 'The name on it' })
  expect(name).toHaveValue('Ada Lovelace')
  await user.clear(name)
  await user.type(name, '  Ada  King ')
  expect(within(screen.getByRole('region', { name: 'The certificate' })).getByText('Ada King')).toBeVisible()
})

test.each<[string, Result, Partial<Programme>, RegExp]>([
  [
    'is below the mark',
    { ...PASSED, overall: 69, scores: { ...PASSED.scores, boundaries: 69 } },
    {},
    /no certificate yet/,
  ],
  ['is fatal', { ...PASSED, overall: 0, fatal: true }, {}, /no certificate yet/],
  ['passes a programme that has none', PASSED, { certificate: null }, /has no certificate/],
])('there is none for what %s', async (_, result, about, title) => {
  await paper(result, about)
  expect(await screen.findByRole('heading', { level: 1, name: title })).toBeVisible()
  expect(screen.queryByRole('region', { name: 'The certificate' })).not.toBeInTheDocument()
})

test('a talk that counts and was removed leaves no code, and says why', async () => {
  const { compiled, enrolment } = met(PASSED)
  await stage('/programme/certificate', withCourse(aCourse(compiled, { enrolment })))
  expect(await screen.findByText(/no longer kept here, so no code can be made/)).toBeVisible()
})

test('a result that does not pass is told with what is lowest and what may be tried again', async () => {
  const { compiled, enrolment } = met({
    ...PASSED,
    overall: 60,
    scores: { ...PASSED.scores, boundaries: 60 },
  })
  const { user } = await stage('/programme', withCourse(aCourse(compiled, { enrolment })))
  const result = within(await screen.findByRole('region', { name: 'Your result' }))
  expect(result.getByRole('heading', { name: 'Not passed so far' })).toBeVisible()
  expect(result.getByText(/so Boundaries is where more can be gained/)).toBeVisible()
  expect(result.getByText('There are attempts left: one talk can be tried again.')).toBeVisible()
  expect(screen.queryByRole('link', { name: 'Your certificate' })).not.toBeInTheDocument()
  await user.click(screen.getByRole('link', { name: 'Try again: A lamp in three pieces' }))
  expect(await screen.findByRole('heading', { name: 'Assessment, attempt 2 of 2' })).toBeVisible()
})

test('the more there is to read the smaller it is set, so that it stays one page', () => {
  const short = {
    title: 'Calm at the counter',
    programme: 'Two sisters',
    text: 'Keeps calm.',
    name: 'Sam',
    talks: 12,
    signed: false,
    picture: false,
  }
  const signed = { ...short, signed: true, picture: true }
  const long = { ...signed, title: 'T'.repeat(80), text: 'Keeps calm. '.repeat(50), name: 'N'.repeat(80) }
  expect(fitOnPage(short)).toBe(1)
  expect(fitOnPage(signed)).toBeLessThan(1)
  expect(fitOnPage(long)).toBeLessThan(fitOnPage(signed))
  // Still to be read without a glass: about eight points.
  expect(fitOnPage(long)).toBeGreaterThan(0.65)
})
