/** A scenario's own page, used before its scripts have arrived: what was done there is kept, and the page takes its place. */
import type { Page } from 'playwright-core'
import { expect, inject, test } from 'vitest'
import { useBrowser, type Visit } from './support/browser.ts'

const visit = useBrowser()

interface Held {
  readonly page: Page
  /** Everything that was asked for so far, and from now on, comes. */
  readonly letGo: () => void
}

/** The page without any script or style sheet but what stands in it, until they are let go. */
async function opened({ context }: Visit, path: string): Promise<Held> {
  let letGo: () => void = () => undefined
  const held = new Promise<void>(done => {
    letGo = done
  })
  const page = await context.newPage()
  await page.route(/assets\/.*\.(?:js|css)$/, async route => {
    await held
    await route.continue()
  })
  // Letters that come are a movement of their own.
  await page.route(/\.woff2$/, route => route.fulfill({ status: 200, body: '' }))
  await page.goto(new URL(path, inject('baseURL')).href, { waitUntil: 'commit' })
  await page.locator('#first').waitFor({ state: 'attached' })
  return { page, letGo }
}

async function takenOver(page: Page): Promise<void> {
  await page.locator('#first').waitFor({ state: 'detached' })
}

/** Places for what may have to be told are there only in the page; nothing is in them yet. */
async function roles(page: Page): Promise<string> {
  return (await page.locator('body').ariaSnapshot()).replaceAll(/^- status\n/gm, '')
}

const begin = (page: Page, name = 'Answer the call') => page.getByRole('button', { name }).click()
const replies = (page: Page) => page.locator('fieldset li button:visible')
const line = (page: Page) => page.locator('main h2:visible').textContent()

/** How much moved so far, as the browser reckons it. */
async function shifted(page: Page): Promise<number> {
  return page.evaluate(
    () =>
      new Promise<number>(done => {
        const watching = new PerformanceObserver(list => {
          const shifts = list.getEntries() as (PerformanceEntry & { readonly value: number })[]
          done(shifts.reduce((sum, { value }) => sum + value, 0))
        })
        watching.observe({ type: 'layout-shift', buffered: true })
        // Where nothing did, nothing is told.
        requestAnimationFrame(() => requestAnimationFrame(() => done(0)))
      }),
  )
}

/** The heads of the talks that are kept, and their events. */
async function kept(page: Page): Promise<Record<'attempts' | 'events', Record<string, unknown>[]>> {
  return page.evaluate(async () => {
    const opening = indexedDB.open('even-keel')
    const database = await new Promise<IDBDatabase>(done => {
      opening.addEventListener('success', () => done(opening.result))
    })
    const all = (store: string) =>
      new Promise<Record<string, unknown>[]>(done => {
        const asked = database.transaction(store).objectStore(store).getAll()
        asked.addEventListener('success', () => done(asked.result as Record<string, unknown>[]))
      })
    const found = { attempts: await all('attempts'), events: await all('events') }
    database.close()
    return found
  })
}

test('a reply that is given before the page is there is kept with its time, and answered', async () => {
  const visitor = await visit()
  const { page, letGo } = await opened(visitor, 'expired-sale-price.html')
  await begin(page)
  const first = await line(page)
  const order = await replies(page).allTextContents()
  await page.keyboard.press('2')
  const said = await page.evaluate(() => Date.now())
  // What was said is said.
  await replies(page).nth(0).click()
  expect(await replies(page).nth(0).getAttribute('aria-pressed')).toBe('false')
  expect(await replies(page).nth(1).getAttribute('aria-pressed')).toBe('true')
  letGo()
  await takenOver(page)
  expect(await line(page)).not.toBe(first)
  const { attempts, events } = await kept(page)
  expect(attempts).toMatchObject([{ mode: 'practice', from: null }])
  expect(page.url()).toMatch(new RegExp(`expired-sale-price\\.html#/talks/${String(attempts[0]?.['id'])}$`))
  expect(events).toMatchObject([{ n: 1, kind: 'reply' }])
  const at = Date.parse(String(attempts[0]?.['started'])) + Number(events[0]?.['at'])
  expect(said - at).toBeGreaterThanOrEqual(0)
  expect(said - at).toBeLessThan(2000)
  // The talk has the order in which they were read.
  await page.getByRole('button', { name: 'Undo' }).click()
  await page
    .locator('main h2')
    .filter({ hasText: first ?? '' })
    .waitFor()
  expect(await replies(page).allTextContents()).toEqual(order)
  await page.reload()
  await page
    .locator('main h2')
    .filter({ hasText: first ?? '' })
    .waitFor()
  expect((await kept(page)).attempts).toHaveLength(1)
  expect(visitor.faults).toEqual([])
})

test('the page has the same things in the same places, and the focus stays where it was', async () => {
  const visitor = await visit({ viewport: { width: 360, height: 640 } })
  for (const stage of ['brief', 'talk']) {
    const { page, letGo } = await opened(visitor, 'closing-time.html')
    if (stage === 'talk') await begin(page, 'Go to the counter')
    else await page.getByRole('radio', { name: /^Practice/ }).focus()
    const before = await roles(page)
    const focused = await page.evaluate(() => document.activeElement?.textContent)
    letGo()
    await takenOver(page)
    expect(await roles(page)).toBe(before)
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe(focused)
    expect(await page.evaluate(() => document.activeElement?.tagName)).toMatch(/^(?:INPUT|H2)$/)
    expect(await shifted(page)).toBe(0)
    await page.close()
  }
  expect(visitor.faults).toEqual([])
})

test('an assessment is begun by the page, once it is there', async () => {
  const visitor = await visit()
  const { page, letGo } = await opened(visitor, 'expired-sale-price.html')
  await page.getByRole('radio', { name: 'Assessment' }).check()
  await begin(page)
  letGo()
  await takenOver(page)
  await page.getByRole('button', { name: 'Say it' }).waitFor()
  expect((await kept(page)).attempts).toMatchObject([{ mode: 'assessment' }])
  expect(visitor.faults).toEqual([])
})

test('a mode that was only chosen stays chosen', async () => {
  const visitor = await visit()
  const { page, letGo } = await opened(visitor, 'expired-sale-price.html')
  await page.getByRole('radio', { name: 'Assessment' }).check()
  letGo()
  await takenOver(page)
  expect(await page.getByRole('radio', { name: 'Assessment' }).isChecked()).toBe(true)
  expect(visitor.faults).toEqual([])
})

test('loaded again on its way, it is where it was; and a control that needs the page is pressed when it comes', async () => {
  const visitor = await visit()
  const { page, letGo } = await opened(visitor, 'expired-sale-price.html')
  await begin(page)
  const order = await replies(page).allTextContents()
  await page.reload({ waitUntil: 'commit' })
  await replies(page).first().waitFor()
  expect(await replies(page).allTextContents()).toEqual(order)
  await page.getByRole('button', { name: 'Pause' }).click()
  letGo()
  await takenOver(page)
  await page.getByRole('button', { name: 'Go on' }).waitFor()
  const { attempts, events } = await kept(page)
  expect(attempts).toHaveLength(1)
  expect(events).toMatchObject([{ kind: 'pause' }])
  // What was on its way as the page was loaded again.
  expect(visitor.faults.filter(fault => !fault.includes('ERR_ABORTED'))).toEqual([])
})

test('another language, and another address, wait for the page itself', async () => {
  const german = await visit({ locale: 'de-DE' })
  const { page, letGo } = await opened(german, 'lost-parcel.html')
  expect(await page.locator('#first').isVisible()).toBe(false)
  letGo()
  await page.getByRole('radio').first().waitFor()
  expect(await page.locator('html').getAttribute('lang')).toBe('de-DE')
  const elsewhere = await german.open('lost-parcel.html#/settings')
  await elsewhere.getByRole('heading', { level: 1 }).waitFor()
  expect(await elsewhere.locator('#first').count()).toBe(0)
  expect(german.faults).toEqual([])
})
