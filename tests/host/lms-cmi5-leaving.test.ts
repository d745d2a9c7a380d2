/** A page that goes while an LMS that speaks cmi5 has not heard everything yet. */
// @vitest-environment node
import { expect, test } from 'vitest'
import { openCmi5 } from '../../src/host/lms/cmi5.ts'
import { aReport, afterTurns, finishedWith, HEAD, turn } from '../support/report.ts'
import { launchedWith, quiet, tabStorage } from './cmi5-launched.ts'

test('a window that is closed in the middle of a turn loses nothing of it', async () => {
  const { lms, open, said } = launchedWith()
  const session = await open()
  session.report(afterTurns(3))
  session.close()
  await quiet()
  expect(said().slice(0, 4)).toEqual(['initialized', '(attempted)', '(answered)', '(answered)'])
  expect(lms.document('even-keel')).toContain('kept-3')
  expect(lms.refusals()).toEqual([])
})

test('a page that goes sends what is left in one request that outlives it', async () => {
  const { lms, clock, search } = launchedWith()
  const sent: RequestInit[] = []
  let isGone = false
  const ask: typeof fetch = async (input, init) => {
    if (isGone) sent.push(init ?? {})
    return lms.fetch(input, init)
  }
  const session = await openCmi5({ search: search(), assign: () => undefined }, ask, tabStorage, clock, {
    isReloading: () => false,
  })
  await quiet()
  session.report(finishedWith(40, { rows: afterTurns(2).rows }))
  await quiet()
  isGone = true
  session.close()
  expect(sent.map(({ keepalive }) => keepalive)).toEqual([true])
  const verbs = (JSON.parse(String(sent[0]?.body)) as { verb: { id: string } }[]).map(({ verb }) => verb.id)
  expect(verbs.map(id => id.split('/').at(-1))).toEqual(['failed', 'terminated'])
})

test('a page that goes in the middle of a turn does not say the last word before what is still on its way', async () => {
  const { clock, lms, search } = launchedWith()
  const sent: string[] = []
  const ask: typeof fetch = async (input, init) => {
    sent.push(String(init?.body ?? ''))
    return lms.fetch(input, init)
  }
  const session = await openCmi5({ search: search(), assign: () => undefined }, ask, tabStorage, clock, {
    isReloading: () => false,
  })
  await quiet()
  session.report(afterTurns(2))
  const before = sent.length
  session.close()
  const atOnce = sent.slice(before).join(' ')
  expect(atOnce).toContain('kept-2')
  expect(atOnce).toContain('verbs/answered')
  expect(atOnce).not.toContain('verbs/terminated')
})

test('of much that is left a page that goes sends as much as a browser takes with it', async () => {
  const { clock, lms, search } = launchedWith()
  const sent: RequestInit[] = []
  const ask: typeof fetch = async (input, init) => {
    sent.push(init ?? {})
    return lms.fetch(input, init)
  }
  const session = await openCmi5({ search: search(), assign: () => undefined }, ask, tabStorage, clock, {
    isReloading: () => false,
  })
  await quiet()
  lms.fail(/./, 'lost', 1000)
  const rows = Array.from({ length: 40 }, (_, k) => turn(k + 1, { words: 'ä'.repeat(1000) }))
  session.report(aReport({ rows: [HEAD, ...rows] }))
  await quiet()
  const before = sent.length
  session.close()
  const bodies = sent.slice(before).map(({ body }) => String(body))
  expect(bodies.some(body => body.includes('closing-time.1.9'))).toBe(true)
  expect(Buffer.byteLength(bodies.join(''))).toBeLessThan(65_536)
})

test('more than a browser takes with it when a page goes is sent all the same while the page is there', async () => {
  const { lms, open, said } = launchedWith()
  const session = await open()
  const words = 'äöü '.repeat(20_000)
  session.report(aReport({ rows: [HEAD, turn(1, { words })], suspend: 'x'.repeat(64_000) }))
  await quiet()
  session.close()
  await quiet()
  expect(said()).toEqual(['initialized', '(attempted)', '(answered)', 'terminated'])
  expect(lms.document('even-keel')?.length).toBeGreaterThan(64_000)
})

test('whoever leaves by the button is not kept waiting for an LMS that does not answer', async () => {
  const { lms, open, later, wentTo } = launchedWith({ returnURL: 'https://lms.example/back' })
  const session = await open()
  lms.fail(/statements|state/, 'lost', 1000)
  session.report(afterTurns(2))
  session.leave?.()
  await later(6)
  expect(wentTo).toEqual(['https://lms.example/back'])
})

test('what could not be sent before a reload is sent after it, as it was', async () => {
  const { lms, open, later, said, vanish } = launchedWith()
  const tab = tabStorage()
  const first = await open(tab, true)
  lms.fail(/POST/, 'lost', 1000)
  first.report(afterTurns(3))
  await quiet()
  first.close()
  await quiet()
  vanish()
  lms.mend()
  const second = await open(tab)
  expect(second.launch.suspended).toBe('kept-3')
  await later(1)
  expect(said()).toEqual(['initialized', '(attempted)', '(answered)', '(answered)'])
  expect(lms.document('even-keel')).toContain('kept-3')
  const ids = lms.statements().map(({ id }) => id)
  expect(new Set(ids).size).toBe(ids.length)
})
