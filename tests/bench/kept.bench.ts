/** Ten thousand kept talks: what the history, the shelf and progress cost, and whether the page hears meanwhile. */
import type { CDPSession, Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { begin, say } from '../../src/dialogue/transcript.ts'
import { available } from '../../src/dialogue/step.ts'
import { isOver } from '../../src/dialogue/state.ts'
import { fingerprint } from '../../src/dialogue/fingerprint.ts'
import { SHIPPED } from '../support/shipped.ts'
import { builtPage } from './built-page.ts'
import { row } from './table.ts'

const TALKS = Number(process.env['TALKS'] ?? 10_000)

/** Rows as they lie in the database; which replies are given follows from the number of the talk. */
function kept() {
  const [heads, events, ratings]: [object[], object[], object[]] = [[], [], []]
  const prints = SHIPPED.map(({ scenario }) => fingerprint(scenario))
  for (let of = 0; of < TALKS; of++) {
    const at = (of * 7) % SHIPPED.length
    const one = SHIPPED[at]
    if (!one) throw new Error('There are scenarios.')
    const id = `kept-${of}`
    let talk = begin(one.script)
    let n = 0
    while (!isOver(talk.state) && n < 60) {
      const replies = available(one.script, talk.state)
      const said = replies[(of * 31 + n * 17) % replies.length]
      if (!said) break
      const { beat } = talk.state
      events.push({ attempt: id, n: ++n, at: n * 4000, kind: 'reply', beat, reply: said.reply.id })
      talk = say(talk, said)
    }
    const started = new Date(Date.UTC(2026, 0, 1) + of * 1_800_000).toISOString()
    const mode = of % 4 === 0 ? 'assessment' : 'practice'
    const scenario = { id: one.scenario.id, ...prints[at] }
    const of1 = { format: 1, engine: '0.1.0', rules: 'rules', language: 'en-GB', seed: 7, carried: [] }
    heads.push({ ...of1, id, scenario, mode, earlier: 0, from: null, started })
    if (of % 2 === 0) ratings.push({ attempt: id, at: started, guesses: { empathy: 50 }, differently: '' })
  }
  const scenarios = SHIPPED.map(({ scenario }, at) => ({ scenario, ...prints[at] }))
  return { attempts: heads, events, ratings, scenarios }
}

async function put(page: Page, shelf: string, rows: readonly object[]): Promise<void> {
  for (let at = 0; at < rows.length; at += 20_000) {
    await page.evaluate(
      ([name, some]) =>
        new Promise<void>((done, failed) => {
          const opening = indexedDB.open('even-keel')
          opening.addEventListener('error', failed)
          opening.addEventListener('success', () => {
            const all = opening.result.transaction(name, 'readwrite')
            for (const one of some) all.objectStore(name).put(one)
            all.addEventListener('error', failed)
            all.addEventListener('complete', () => {
              opening.result.close()
              done()
            })
          })
        }),
      [shelf, rows.slice(at, at + 20_000)] as const,
    )
  }
}

async function metricsOf(session: CDPSession): Promise<Readonly<Record<string, number>>> {
  const { metrics } = await session.send('Performance.getMetrics')
  return Object.fromEntries(metrics.map(({ name, value }) => [name, value]))
}

/** Processor time of the page until it shows what is waited for, and until it rests; its longest task by the wall clock. */
async function opened(page: Page, url: string, there: (page: Page) => Promise<void>) {
  const session = await page.context().newCDPSession(page)
  await session.send('Performance.setTimeDomain', { timeDomain: 'threadTicks' })
  await session.send('Performance.enable')
  await page.addInitScript(() => {
    const held: number[] = []
    Object.assign(globalThis, { held })
    new PerformanceObserver(list => held.push(...list.getEntries().map(({ duration }) => duration))).observe({
      type: 'longtask',
      buffered: true,
    })
  })
  await page.goto(url)
  await there(page)
  const first = await metricsOf(session)
  let [now, peak] = [first, first['JSHeapUsedSize'] ?? 0]
  for (let before = -1; (now['TaskDuration'] ?? 0) - before > 0.03;) {
    before = now['TaskDuration'] ?? 0
    await page.waitForTimeout(500)
    now = await metricsOf(session)
    peak = Math.max(peak, now['JSHeapUsedSize'] ?? 0)
  }
  const held = await page.evaluate(() => (globalThis as never as { held: number[] }).held)
  const milliseconds = (of: typeof now) => Math.round((of['TaskDuration'] ?? 0) * 1000)
  return {
    first: milliseconds(first),
    all: milliseconds(now),
    longest: Math.round(Math.max(0, ...held)),
    megabytes: Math.round(peak / 1e6),
  }
}

test(`the screens with ${TALKS} talks`, async () => {
  const { url, browser, close } = await builtPage('kept')
  const context = await browser.newContext({
    reducedMotion: 'reduce',
    viewport: { width: 1280, height: 800 },
  })
  const page = await context.newPage()
  await page.goto(url)
  await page.getByRole('article').first().waitFor()
  for (const [shelf, rows] of Object.entries(kept())) await put(page, shelf, rows)
  // The first visit reads all as it lies, and leaves copies for the next.
  await page.goto(`${url}#/settings`)
  await page.reload()
  await expect
    .poll(
      () =>
        page.evaluate(
          () =>
            new Promise<number>(done => {
              const opening = indexedDB.open('even-keel')
              opening.addEventListener('success', () => {
                const counting = opening.result.transaction('packed').objectStore('packed').count()
                counting.addEventListener('success', () => {
                  opening.result.close()
                  done(counting.result)
                })
              })
            }),
        ),
      { timeout: 120_000, interval: 1000 },
    )
    .toBe(TALKS)
  const screens = [
    ['history', '#/history', (on: Page) => on.getByRole('table').getByRole('row').nth(3).waitFor()],
    ['progress', '#/progress', (on: Page) => on.locator('main h2').nth(1).waitFor()],
    ['shelf', '', (on: Page) => on.getByRole('article').first().waitFor()],
  ] as const
  for (const [name, path, there] of screens) {
    const own = await context.newPage()
    const { first, all, longest, megabytes } = await opened(own, url + path, there)
    await own.close()
    row(
      `${name} with ${TALKS} kept talks, processor time to its first content`,
      `${first} ms`,
      name === 'history' ? '1000 ms' : '',
      name === 'history' ? first <= 1000 : undefined,
      `${all} ms until it rests; longest task ${longest} ms by the wall clock; at most ${megabytes} MB`,
    )
    console.log(`${name}: first ${first} ms, all ${all} ms, longest task ${longest} ms, ${megabytes} MB`)
    expect(megabytes).toBeLessThan(300)
  }
  await close()
})
