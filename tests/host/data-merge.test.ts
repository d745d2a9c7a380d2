/** What a file brings adds to what is there, and never writes over it; the second time it brings nothing. */
import { expect, test } from 'vitest'
import type { Attempt } from '../../src/dialogue/attempt.ts'
import type { KeptData } from '../../src/host/data-file.ts'
import { type Already, whatComes } from '../../src/host/data-merge.ts'
import { anAttempt } from './attempt.ts'
import { ENROLLED } from './browser-data.ts'

const AT = '2026-06-03T10:00:00Z'
const a = (id: string, ...replies: string[]) => anAttempt({ id, replies })
const forkOf = (attempt: string, id: string, ...replies: string[]): Attempt => ({
  ...a(id, ...replies),
  from: { attempt, turn: 1 },
})

function file(part: Partial<KeptData>): KeptData {
  return { attempts: [], scenarios: [], ratings: [], drills: [], enrolments: [], settings: {}, ...part }
}
function kept(part: Partial<KeptData>, unreadable: readonly string[] = []): Already {
  const { attempts, scenarios, ratings, drills, enrolments, settings } = file(part)
  return {
    attempts: new Map<string, Attempt | null>([
      ...attempts.map(attempt => [attempt.id, attempt] as const),
      ...unreadable.map(id => [id, null] as const),
    ]),
    scenarios: new Set(scenarios.map(({ plays, words }) => `${plays}/${words}`)),
    ratings: new Set(ratings.map(({ attempt }) => attempt)),
    drills: new Map(drills.map(drilled => [drilled.id, drilled])),
    enrolments: new Map(enrolments.map(enrolment => [enrolment.programme.id, enrolment])),
    settings,
  }
}
/** Ids with the replies of the file, and how many of them are there already. */
function coming(already: Already, brought: KeptData) {
  return whatComes(already, brought).attempts.map(({ attempt: { id, from, events }, has }) => ({
    id,
    ...(from && { from: from.attempt }),
    said: events.map(({ reply }) => reply).join(' '),
    has,
  }))
}

test('to an empty browser everything comes', () => {
  const all = file({ attempts: [a('one', 'x'), forkOf('one', 'two', 'y')] })
  expect(coming(kept({}), all)).toEqual([
    { id: 'one', said: 'x', has: 0 },
    { id: 'two', from: 'one', said: 'y', has: 0 },
  ])
  expect(whatComes(kept({}), all)).toMatchObject({ fresh: 2, longer: 0, beside: 0 })
})

test('the same talk brings nothing, nor does one that went further here', () => {
  const attempts = [a('one', 'x'), a('two', 'x')]
  const here = kept({ attempts: [a('one', 'x'), a('two', 'x', 'y')] })
  expect(whatComes(here, file({ attempts }))).toMatchObject({ attempts: [], fresh: 0, longer: 0 })
})

test('one that went further in the file goes on here', () => {
  const here = kept({ attempts: [a('one', 'x')] })
  expect(coming(here, file({ attempts: [a('one', 'x', 'y')] }))).toEqual([{ id: 'one', said: 'x y', has: 1 }])
  expect(whatComes(here, file({ attempts: [a('one', 'x', 'y')] }))).toMatchObject({ fresh: 0, longer: 1 })
})

test.each<[string, Already]>([
  ['went another way here', kept({ attempts: [a('one', 'x', 'z')] })],
  ['has another beginning here', kept({ attempts: [{ ...a('one', 'x', 'y'), seed: 8 }] })],
  ['cannot be read here', kept({}, ['one'])],
])('one that %s comes in beside it, with its forks, its rating and its drills', (_, here) => {
  const brought = file({
    attempts: [forkOf('one', 'fork', 'w'), a('one', 'x', 'y')],
    ratings: [{ attempt: 'one', at: AT, guesses: null, differently: '' }],
    drills: [{ id: 'd', at: AT, attempt: 'one', turn: 1, reply: 'x' }],
  })
  const [fork, beside] = coming(here, brought)
  const id = beside?.id ?? ''
  expect(id).toMatch(/^[\da-f]{32}$/)
  expect([fork, beside]).toEqual([
    { id: 'fork', from: id, said: 'w', has: 0 },
    { id, said: 'x y', has: 0 },
  ])
  const all = whatComes(here, brought)
  expect(all).toMatchObject({ fresh: 2, beside: 1, ratings: [{ attempt: id }], drills: [{ attempt: id }] })

  const now: Already = {
    ...here,
    attempts: new Map([
      ...here.attempts,
      ...all.attempts.map(({ attempt }) => [attempt.id, attempt] as const),
    ]),
    ratings: new Set([id]),
    drills: new Map(all.drills.map(drilled => [drilled.id, drilled])),
  }
  expect(whatComes(now, brought)).toMatchObject({
    attempts: [],
    ratings: [],
    drills: [],
    fresh: 0,
    beside: 0,
  })
})

test('a file that names one talk twice brings the longer, or both where they differ', () => {
  expect(coming(kept({}), file({ attempts: [a('one', 'x'), a('one', 'x', 'y')] })).at(-1)).toMatchObject({
    id: 'one',
    said: 'x y',
  })
  expect(whatComes(kept({}), file({ attempts: [a('one', 'x'), a('one', 'y')] }))).toMatchObject({
    fresh: 2,
    beside: 1,
  })
})

test('what was thought of a talk, and what was chosen in the settings, stays as it is here', () => {
  const rating = { attempt: 'one', at: AT, guesses: { empathy: 50 }, differently: 'Here.' }
  const here = kept({ attempts: [a('one')], ratings: [rating], settings: { theme: 'dark' } })
  const brought = file({
    ratings: [{ ...rating, differently: 'There.' }],
    settings: { theme: 'light', pace: 'slow' },
  })
  expect(whatComes(here, brought)).toMatchObject({ ratings: [], settings: { pace: 'slow' } })
})

test('of two drills that are called the same, and are not, both are kept', () => {
  const drill = { id: 'd', at: AT, attempt: 'one', turn: 1, reply: 'x' }
  const { drills } = whatComes(kept({ drills: [drill] }), file({ drills: [drill, { ...drill, reply: 'y' }] }))
  expect(drills).toEqual([{ ...drill, reply: 'y', id: expect.stringMatching(/^[\da-f]{32}$/) as string }])
})

test('a programme goes on with what the file knows more of it, and one that was begun apart stays out', () => {
  const [over, open] = ENROLLED.begun
  if (!over || !open) throw new Error('nothing was begun')
  const brings = (here: typeof ENROLLED, there: typeof ENROLLED) =>
    whatComes(kept({ enrolments: [here] }), file({ enrolments: [there] })).enrolments
  const short = { ...ENROLLED, begun: [{ ...over, result: null }] }
  expect(brings(short, ENROLLED)).toEqual([ENROLLED])
  expect(brings(ENROLLED, short)).toEqual([])
  expect(brings(short, { ...ENROLLED, seed: 8 })).toEqual([])
  expect(whatComes(kept({}), file({ enrolments: [ENROLLED] })).enrolments).toEqual([ENROLLED])
})
