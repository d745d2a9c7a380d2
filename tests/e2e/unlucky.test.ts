/** A tab that is frozen, thrown away or come back to, a worker that is stopped, a network that goes in mid-launch. */
import type { CDPSession, Page } from 'playwright-core'
import { expect, inject, test } from 'vitest'
import { useBrowser } from './support/browser.ts'
import { enrolled, shippedProgramme, walked } from './support/enrolled.ts'
import { keep } from './support/keep.ts'
import { sayByKey, shipped, talkShown, wayThrough } from './support/talk.ts'

const visit = useBrowser()

const SALE = { title: 'The sale that ended on Sunday', scenario: shipped('expired-sale-price') }
const [FIRST, SECOND, THIRD] = wayThrough(SALE.scenario)
if (!FIRST || !SECOND || !THIRD) throw new Error('too short a way')

const sessionOf = (page: Page): Promise<CDPSession> => page.context().newCDPSession(page)

/** The page is gone, without a word to it; the address is opened again, as a browser does with a tab that it threw away. */
async function discarded(page: Page): Promise<Page> {
  const url = page.url()
  const session = await sessionOf(page)
  const gone = page.waitForEvent('crash')
  session.send('Page.crash').catch(() => undefined)
  await gone
  const next = await page.context().newPage()
  await next.goto(url)
  await page.close()
  return next
}

async function shownOn(page: Page): Promise<string> {
  await page.locator('main h1, fieldset li button').first().waitFor()
  await expect.poll(() => page.locator('[aria-busy=true]').count()).toBe(0)
  return (await page.locator('main h1').allTextContents()).join(' · ')
}

test('a talk that was frozen goes on, and thrown away it is there again to the last word', async () => {
  const { open, faults } = await visit()
  let page = await open('#/scenarios/expired-sale-price')
  await page.getByRole('button', { name: 'Answer the call' }).click()
  await sayByKey(page, FIRST, 'practice')
  const session = await sessionOf(page)
  await session.send('Page.setWebLifecycleState', { state: 'frozen' })
  await session.send('Page.setWebLifecycleState', { state: 'active' })
  await sayByKey(page, SECOND, 'practice')
  const before = await talkShown(page)
  page = await discarded(page)
  expect(await talkShown(page)).toEqual(before)
  await sayByKey(page, THIRD, 'practice')
  expect(faults).toEqual([])
})

test('debrief, history, progress and programme are there again when their tab was thrown away', async () => {
  const { open, faults } = await visit()
  let page = await open()
  await page.getByRole('article').first().waitFor()
  const talk = await keep(page, shipped('lost-parcel'), walked('lost-parcel'))
  const compiled = shippedProgramme()
  await enrolled(page, compiled, [])
  for (const path of [`/talks/${talk}/debrief`, '/history', '/progress', '/programme']) {
    await page.goto(new URL(`#${path}`, inject('baseURL')).href)
    await page.reload()
    const before = await shownOn(page)
    page = await discarded(page)
    expect(`${path} ${await shownOn(page)}`).toEqual(`${path} ${before}`)
  }
  // Gone in the middle of fetching, it leaves that unanswered.
  expect(faults.filter(fault => !fault.endsWith('net::ERR_ABORTED'))).toEqual([])
})

test('come back to from another page, a talk goes on, and what is said then is kept', async () => {
  const { open, faults } = await visit()
  const page = await open('#/scenarios/expired-sale-price')
  await page.getByRole('button', { name: 'Answer the call' }).click()
  await sayByKey(page, FIRST, 'practice')
  const talk = page.url()
  await page.goto(`${inject('baseURL')}scenario.schema.json`)
  await page.goBack()
  await sayByKey(page, SECOND, 'practice')
  const before = await talkShown(page)
  const other = await page.context().newPage()
  await other.goto(talk)
  expect(await talkShown(other)).toEqual(before)
  expect(faults).toEqual([])
})

test('a worker that is stopped is started again, with the network and without', async () => {
  const { context, open, faults } = await visit({ serviceWorkers: 'allow' })
  const page = await open()
  await page.getByRole('article').first().waitFor()
  await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined))
  await page.reload()
  const session = await sessionOf(page)
  await session.send('ServiceWorker.enable')
  await context.setOffline(true)
  // In the middle of what it was asked for: that may be lost, and the next try, in another tab, is not.
  const reloading = page.reload({ timeout: 5000 }).catch(() => undefined)
  await session.send('ServiceWorker.stopAllWorkers')
  await reloading
  const next = await context.newPage()
  await next.goto(inject('baseURL'))
  await next.getByRole('heading', { level: 1 }).waitFor()
  const sessionOfNext = await sessionOf(next)
  await sessionOfNext.send('ServiceWorker.enable')
  await sessionOfNext.send('ServiceWorker.stopAllWorkers')
  await next.getByRole('link', { name: 'Scenarios' }).first().click()
  await next.getByRole('link', { name: SALE.title }).click()
  await next.getByRole('button', { name: 'Answer the call' }).click()
  await next.locator('fieldset li button').first().waitFor()
  expect(faults.filter(fault => !/ERR_(ABORTED|INTERNET_DISCONNECTED|FAILED)/.test(fault))).toEqual([])
})

test('a network that goes in mid-launch is told in calm words, with a way to try again', async () => {
  const { context, open } = await visit()
  const page = await open()
  await page.getByRole('article').first().waitFor()
  const words = page.getByRole('heading', { name: 'A part of the page did not arrive' })
  // Before the brief.
  await context.setOffline(true)
  await page.getByRole('link', { name: SALE.title }).click()
  await words.waitFor()
  await context.setOffline(false)
  await page.getByRole('button', { name: 'Load the page again' }).click()
  await page.getByRole('button', { name: 'Answer the call' }).waitFor()
  // Between the brief and the talk: it was fetched while the brief was read.
  await page.waitForLoadState('networkidle')
  await context.setOffline(true)
  await page.getByRole('button', { name: 'Answer the call' }).click()
  await page.locator('fieldset li button').first().waitFor()
  expect(await page.locator('fieldset li button').count()).toBeGreaterThan(1)
})

test('without scripts the page says what it needs, in both its languages', async () => {
  const { open } = await visit({ javaScriptEnabled: false })
  for (const path of ['', 'lost-parcel.html']) {
    const page = await open(path)
    await page.getByText(/needs JavaScript for it/).waitFor()
    await page.getByText(/braucht dafür JavaScript/).waitFor()
  }
  expect(await (await open('lost-parcel.html')).locator('#first').isVisible()).toBe(false)
})
