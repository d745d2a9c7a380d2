/** Letters that are no one’s, colours that are forced, and a focus that is always seen. */
import { expect, test } from 'vitest'
import { useBrowser } from '../support/browser.ts'
import { scrollsSideways } from '../support/screens.ts'
import { TALKS } from '../support/talk-screens.ts'

const visit = useBrowser()

test('in the pseudo-locale a talk is played from right to left, in letters that are no one’s', async () => {
  const { open, faults } = await visit()
  const page = await open()
  await page.evaluate(() => localStorage.setItem('even-keel', JSON.stringify({ language: 'en-XB' })))
  await page.reload()
  await page.getByRole('article').first().waitFor()
  expect(await page.evaluate(() => document.documentElement.dir)).toBe('rtl')
  await page.goto(`${page.url().split('#')[0]}#/scenarios/expired-sale-price`)
  await page
    .getByRole('button', { name: /^\[.*\]$/ })
    .last()
    .click()
  const reply = page.locator('fieldset li button').first()
  const words = (await reply.textContent()) ?? ''
  await reply.click()
  await page.getByRole('button', { name: words }).waitFor({ state: 'detached' })
  const line = await page.locator('main h2 > span').last().boundingBox()
  const person = await page.getByRole('img').first().boundingBox()
  // The customer stands on the other side of the words.
  expect((line?.x ?? 0) > (person?.x ?? 0)).toBe(true)
  expect(await scrollsSideways(page)).toBe(false)
  expect(faults).toEqual([])
})

test('where colours are forced, replies have an edge, and the mood is a line and a sentence', async () => {
  const { open } = await visit({ forcedColors: 'active', viewport: { width: 1440, height: 900 } })
  const page = await open()
  await page.getByRole('article').first().waitFor()
  await TALKS['the phone']?.(page)
  const edges = await page
    .locator('fieldset li button')
    .evaluateAll(all => all.map(each => Number.parseFloat(getComputedStyle(each).borderTopWidth)))
  expect(Math.min(...edges)).toBeGreaterThanOrEqual(1)
  const crest = await page
    .locator('.crest')
    .first()
    .evaluate(each => getComputedStyle(each).stroke)
  const water = await page
    .locator('.water')
    .first()
    .evaluate(each => getComputedStyle(each).fill)
  // White on black, or black on white: no sea of a colour behind the words.
  expect([crest, water].toSorted()).toEqual(['rgb(0, 0, 0)', 'rgb(255, 255, 255)'])
  await page
    .getByText(/Anger [\d.]+ of 10, trust/)
    .first()
    .waitFor()
})

test('the focus is always seen', async () => {
  const { open } = await visit({ viewport: { width: 390, height: 844 } })
  const page = await open()
  await page.getByRole('article').first().waitFor()
  await TALKS['the phone']?.(page)
  for (let presses = 0; presses < 12; presses++) {
    await page.keyboard.press('Tab')
    const outline = await page.evaluate(() => {
      const focused = document.activeElement
      return focused && focused !== document.body ? getComputedStyle(focused).outlineStyle : 'solid'
    })
    expect(outline).toBe('solid')
  }
})
