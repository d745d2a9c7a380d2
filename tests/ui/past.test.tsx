/** What practice reads from the talks and drills that are kept. */
import { beforeEach, expect, test } from 'vitest'
import type { Attempt } from '../../src/dialogue/attempt.ts'
import { pastOf } from '../../src/ui/practice/past.ts'
import { GOOD, held, POOR } from './support/seed.ts'
import { freshBrowser, stage } from './support/stage.tsx'

beforeEach(freshBrowser)

async function past(host: Awaited<ReturnType<typeof stage>>['host']) {
  const found = await pastOf(host, new AbortController().signal)
  if (!found) throw new Error('Nobody gave up waiting.')
  return found
}

test('finished talks count, begun ones do not', async () => {
  await held(
    { id: 'good', on: '2026-05-29', said: GOOD },
    { id: 'begun', on: '2026-05-30', said: POOR.slice(0, 1) },
  )
  const { host } = await stage('/nowhere')
  const { talks, candidates } = await past(host)
  expect(talks).toMatchObject([{ attempt: 'good', passed: true, forked: false }])
  expect(candidates.map(({ beat }) => beat)).toEqual(['opening', 'asks', 'settled'])
})

test('of a fork only what was said anew counts', async () => {
  await held({ id: 'poor', on: '2026-05-29', said: POOR })
  const { host } = await stage('/nowhere')
  const [stored] = await host.attempts.list()
  if (!stored || !('attempt' in stored)) throw new Error('It was kept.')
  const played = await host.attempts.played(stored.attempt.scenario)
  if (!played) throw new Error('So was its scenario.')
  const [first, ...rest] = stored.attempt.events
  const anew: readonly Attempt['events'][number][] = rest.map((event, index) => ({
    ...event,
    reply: ['no', 'next'][index] ?? null,
  }))
  host.attempts.begin(
    {
      ...stored.attempt,
      id: 'fork',
      from: { attempt: 'poor', turn: 2 },
      events: first ? [first, ...anew] : anew,
    },
    played,
  )
  const { talks, candidates } = await past(host)
  const fork = talks.find(({ attempt }) => attempt === 'fork')
  expect(fork?.forked).toBe(true)
  expect(fork?.chances.every(({ turn, taken }) => turn >= 2 && taken)).toBe(true)
  expect(candidates.filter(({ attempt }) => attempt === 'fork').map(({ turn }) => turn)).toEqual([2, 3])
})

test('a moment is mended once its last answer in a drill lost nothing', async () => {
  await held({ id: 'poor', on: '2026-05-29', said: POOR })
  const { host } = await stage('/nowhere')
  const answer = (id: string, at: string, reply: string) =>
    host.keepsakes.drill({ id, at, attempt: 'poor', turn: 2, reply })
  const mended = async () => (await past(host)).candidates.filter(of => of.mended).map(({ beat }) => beat)
  expect(await mended()).toEqual([])
  answer('one', '2026-05-30T10:00:00.000Z', 'no')
  expect(await mended()).toEqual(['asks'])
  answer('two', '2026-05-30T11:00:00.000Z', 'give')
  expect(await mended()).toEqual([])
})

test('a drill of a talk, a turn or a reply that is there no more is left out', async () => {
  await held({ id: 'poor', on: '2026-05-29', said: POOR })
  const { host } = await stage('/nowhere')
  const at = '2026-05-30T10:00:00.000Z'
  host.keepsakes.drill({ id: 'a', at, attempt: 'gone', turn: 1, reply: 'hear' })
  host.keepsakes.drill({ id: 'b', at, attempt: 'poor', turn: 9, reply: 'hear' })
  host.keepsakes.drill({ id: 'c', at, attempt: 'poor', turn: 1, reply: 'nothing' })
  host.keepsakes.drill({ id: 'd', at, attempt: 'poor', turn: 1, reply: 'hear' })
  expect((await past(host)).moments.map(({ id }) => id)).toEqual(['d'])
})
