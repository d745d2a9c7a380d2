/** What is chosen in the settings acts at once, is kept, and reaches the talk. */
import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { useBrowser } from './support/browser.ts'

const visit = useBrowser()

function paper(page: Page): Promise<string> {
  return page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor)
}

async function begin(page: Page): Promise<void> {
  await page.goto(`${page.url().split('#')[0]}#/scenarios/expired-sale-price`)
  await page.getByRole('button', { name: 'Answer the call' }).click()
  await page.locator('fieldset li').first().waitFor()
}

test('a theme is kept, and is there before anything is drawn', async () => {
  const { open, faults } = await visit({ colorScheme: 'light' })
  const page = await open('#/settings')
  await page.getByRole('group', { name: 'Theme' }).getByRole('radio', { name: 'Dark' }).check()
  const dark = await paper(page)
  await page.getByRole('group', { name: 'Theme' }).getByRole('radio', { name: 'Light' }).check()
  const light = await paper(page)
  expect(dark).not.toBe(light)
  await page.getByRole('group', { name: 'Theme' }).getByRole('radio', { name: 'Dark' }).check()
  // Held back, the page's own script cannot be what sets it.
  await page.route('**/assets/*.js', async route => {
    await page.waitForFunction(() => document.documentElement.dataset['theme'] !== undefined)
    await route.continue()
  })
  await page.reload()
  await page.getByRole('heading', { level: 1 }).waitFor()
  expect(await paper(page)).toBe(dark)
  expect(faults).toEqual([])
})

test('lines stand there at once where that was chosen, although things may move', async () => {
  const { open } = await visit({ reducedMotion: 'no-preference' })
  const page = await open('#/settings')
  await page.getByRole('radio', { name: 'At once' }).check()
  await begin(page)
  expect(await page.locator('main h2 [aria-hidden="true"]').count()).toBe(0)
})

test('motion can be had against the device, and be done without', async () => {
  const { open } = await visit({ reducedMotion: 'reduce' })
  const page = await open('#/settings')
  const moving = () => page.evaluate(() => document.getAnimations().length > 0)
  await page.getByRole('radio', { name: 'Full' }).check()
  await begin(page)
  expect(await moving()).toBe(true)
  await page.goto(`${page.url().split('#')[0]}#/settings`)
  await page.getByRole('radio', { name: 'Reduced' }).check()
  await begin(page)
  expect(await moving()).toBe(false)
})

test('with the sound off nothing is fetched for it, and one key brings it back', async () => {
  const { open, context } = await visit()
  const page = await open('#/settings')
  const fetched: string[] = []
  context.on('request', request => {
    if (/howler|\/sounds\//.test(request.url())) fetched.push(request.url())
  })
  await page.getByRole('checkbox', { name: 'Play sound' }).uncheck()
  await begin(page)
  await page.getByRole('button', { name: 'Pause' }).click()
  await page.getByRole('button', { name: 'Go on' }).click()
  expect(fetched).toEqual([])
  const asked = page.waitForRequest(/\/sounds\/phone\./)
  await page.keyboard.press('m')
  await asked
  expect(await page.getByRole('button', { name: 'Sound' }).getAttribute('aria-pressed')).toBe('true')
})

test('single keys are switched off for good', async () => {
  const { open } = await visit()
  const page = await open('#/settings')
  await page.getByRole('checkbox', { name: 'Let one key do one thing' }).uncheck()
  await page.reload()
  await begin(page)
  const line = await page.locator('main h2').textContent()
  await page.keyboard.press('1')
  await page.keyboard.press('p')
  expect(await page.locator('main h2').textContent()).toBe(line)
  expect(await page.locator('fieldset kbd').first().isVisible()).toBe(false)
})
