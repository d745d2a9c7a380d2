/** Without a network after the first visit, through an update, and with parts of an old page gone. */
import { cpSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { afterAll, afterEach, beforeEach, expect, inject, test } from 'vitest'
import { useBrowser, type Visit } from './support/browser.ts'
import { type Folder, serveFolder } from './support/folder.ts'
import { becomeNext, NEXT_TITLE } from './support/next-build.ts'
import { sayByKey, seeHowItWent, shipped, talkShown, wayThrough } from './support/talk.ts'

const UNDER = '/courses/42/even-keel/'

const visit = useBrowser()
const places: string[] = []
let built: string
let server: Folder

beforeEach(async () => {
  built = mkdtempSync(join(tmpdir(), 'even-keel-page-'))
  places.push(built)
  cpSync(inject('builtPage'), built, { recursive: true })
  server = await serveFolder(built, UNDER, {
    '/course.html': `<!doctype html><title>Course</title><iframe title="Even Keel" src="${UNDER}"></iframe>`,
  })
})
afterEach(() => server.close())
afterAll(() => {
  for (const place of places) rmSync(place, { recursive: true, force: true })
})

/** A first visit, at the end of which the whole page is kept. */
async function visited(): Promise<Visit & { page: Page }> {
  const visitor = await visit({ serviceWorkers: 'allow' })
  const page = await visitor.context.newPage()
  await page.goto(server.url + UNDER)
  await page.getByRole('article').first().waitFor()
  await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined))
  return { ...visitor, page }
}

async function openBrief(page: Page, title: string): Promise<void> {
  await page.getByRole('link', { name: title }).click()
  await page.getByRole('button', { name: /Answer the call|Go to the counter|Open the chat/ }).click()
}

/** The talk that the tests play, and the first turns of one way through it. */
const SALE = { title: 'The sale that ended on Sunday', scenario: shipped('expired-sale-price') }
const WAY = wayThrough(SALE.scenario)

test('after one visit a scenario that was never opened is played without a network, and is kept', async () => {
  const { page, context, faults } = await visited()
  await context.setOffline(true)
  await page.reload()
  await openBrief(page, SALE.title)
  const [first] = WAY
  if (!first) throw new Error('no way')
  await sayByKey(page, first, 'practice')
  const shown = await talkShown(page)
  await page.reload()
  expect(await talkShown(page)).toEqual(shown)
  // Each of the others is there as well, with every screen of the page.
  for (const path of ['/settings', '/history', '/scenarios/lost-parcel', '/scenarios/last-train-home']) {
    await page.goto(`${server.url}${UNDER}#${path}`)
    await page.getByRole('heading', { level: 1 }).waitFor()
  }
  expect(faults).toEqual([])
})

test('the page alone is served anew: what else lies on the origin is left as it is', async () => {
  const { page, context } = await visited()
  const kept = await page.evaluate(() => caches.keys())
  expect(kept).toHaveLength(1)
  expect(kept[0]).toContain(`even-keel ${server.url}${UNDER} `)
  await page.goto(`${server.url}${UNDER}?from=course`)
  await page.getByRole('article').first().waitFor()
  await context.setOffline(true)
  await expect(page.goto(`${server.url}/course.html`)).rejects.toThrow('ERR_INTERNET_DISCONNECTED')
})

test('in a frame of a course nothing is kept', async () => {
  const { context } = await visit({ serviceWorkers: 'allow' })
  const page = await context.newPage()
  await page.goto(`${server.url}/course.html`)
  await page.frameLocator('iframe').getByRole('article').first().waitFor()
  // Long after all that the page asks for: the worker would have been asked for with the rest.
  await page.waitForLoadState('networkidle')
  expect(await page.evaluate(() => navigator.serviceWorker.getRegistrations().then(all => all.length))).toBe(
    0,
  )
})

/** The browser looks for a newer build, has fetched all of it, and lets it wait. */
async function nextArrives(page: Page): Promise<void> {
  becomeNext(built)
  await page.evaluate(async () => {
    const registration = await navigator.serviceWorker.ready
    await registration.update()
    const arriving = registration.installing
    await new Promise<void>(done => {
      const look = () => registration.waiting && done()
      arriving?.addEventListener('statechange', look)
      look()
    })
  })
}

test('a newer build waits while a talk is under way, and is offered on the shelf', async () => {
  const { page, context, faults } = await visited()
  await openBrief(page, SALE.title)
  const [first, ...rest] = WAY
  if (!first) throw new Error('no way')
  await sayByKey(page, first, 'practice')
  await nextArrives(page)
  expect(await page.getByText(/A new version is ready/).count()).toBe(0)
  // Loaded again, it is still the build that the talk was begun with, to its end: the server has no part of it any more.
  await page.reload()
  for (const said of rest) await sayByKey(page, said, 'practice')
  await seeHowItWent(page)
  await context.setOffline(true)
  await page.reload()
  await page.getByRole('heading', { name: 'Turn by turn' }).waitFor()
  await context.setOffline(false)

  await page.getByRole('link', { name: 'Scenarios' }).first().click()
  await page.getByText(/A new version is ready/).waitFor()
  const nextPage = page.waitForEvent('load')
  await page.getByRole('button', { name: 'Load it now' }).click()
  await nextPage
  await page.getByRole('article').first().waitFor()
  expect(await page.evaluate(() => fetch('index.html').then(found => found.text()))).toContain(NEXT_TITLE)
  expect(await page.getByText(/A new version is ready/).count()).toBe(0)
  await page.getByRole('link', { name: 'History' }).click()
  await page.getByRole('heading', { name: 'One talk with one person' }).waitFor()
  expect(faults).toEqual([])
})

test('a tab with a talk goes on with its build when another tab takes up the next', async () => {
  const { page, context, faults } = await visited()
  await openBrief(page, SALE.title)
  const shelf = await context.newPage()
  await shelf.goto(server.url + UNDER)
  await nextArrives(shelf)
  const nextPage = shelf.waitForEvent('load')
  await shelf.getByRole('button', { name: 'Load it now' }).click()
  await nextPage
  await shelf.getByRole('article').first().waitFor()
  for (const said of WAY) await sayByKey(page, said, 'practice')
  // The debrief was never opened in this browser, and is of the old build.
  await seeHowItWent(page)
  expect(faults).toEqual([])
})

test('a part of the page that is gone from the server costs a reload, and nothing of the talk', async () => {
  const { context } = await visit()
  const page = await context.newPage()
  await page.goto(server.url + UNDER)
  await openBrief(page, SALE.title)
  for (const said of WAY) await sayByKey(page, said, 'practice')
  becomeNext(built)
  await page.getByRole('link', { name: 'See how it went' }).click()
  await page.getByRole('heading', { name: 'A part of the page did not arrive' }).waitFor()
  await page.getByRole('button', { name: 'Load the page again' }).click()
  await page.getByRole('button', { name: 'Skip this' }).click()
  await page.getByRole('heading', { name: 'Turn by turn' }).waitFor()
  expect(await page.title()).toContain('Even Keel')
})
