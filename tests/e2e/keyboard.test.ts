/** Everything by keyboard alone: the focus is always somewhere, always seen, and never held fast. */
import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { useBrowser } from './support/browser.ts'
import { stopOf, tabOnTo, walkRound } from './support/focus.ts'
import { TALKS } from './support/talk-screens.ts'

const visit = useBrowser()

// The walk through every screen stands in access/, beside what else is asked of it.

test('what can be reached forwards can be reached backwards', async () => {
  const { open } = await visit({ viewport: { width: 1440, height: 900 } })
  const page = await open()
  await page.getByRole('article').first().waitFor()
  await TALKS['the record']?.(page)
  const forwards = await walkRound(page)
  const backwards = await walkRound(page, 'Shift+Tab')
  expect(backwards.map(({ name }) => name)).toEqual(forwards.map(({ name }) => name).toReversed())
})

/** Where the focus is, which must be somewhere; polled, as it follows a new line a moment after it is drawn. */
async function focused(page: Page): Promise<string> {
  const stop = await stopOf(page)
  if (!stop) throw new Error('The focus is lost.')
  expect(stop.faults).toEqual([])
  return stop.name
}

/** Presses a key until the focus has gone to another line. */
async function sayWith(page: Page, key: string): Promise<void> {
  const before = await page.locator('main h2').textContent()
  await page.keyboard.press(key)
  await page.waitForFunction(
    said => document.querySelector('main h2')?.textContent !== said || document.querySelector('main a'),
    before,
  )
}

describe.each([
  [360, 640],
  [1440, 900],
] as const)('at %i × %i', (width, height) => {
  test('one talk from the shelf to its debrief, and on to the settings', async () => {
    const { open, faults } = await visit({ viewport: { width, height } })
    const page = await open()
    await page.getByRole('article').first().waitFor()
    await tabOnTo(page, /^The sale that ended on Sunday/)
    await page.keyboard.press('Enter')
    await page.getByRole('heading', { level: 1, name: 'The sale that ended on Sunday' }).waitFor()
    await expect.poll(() => focused(page)).toContain('The sale that ended on Sunday')

    // The arrows choose, and Enter begins.
    await tabOnTo(page, /^Answer the call/)
    await page.keyboard.press('Shift+Tab')
    const mode = () => page.locator('input[type="radio"]:checked').inputValue()
    const first = await mode()
    await page.keyboard.press('ArrowDown')
    expect(await mode()).not.toBe(first)
    await page.keyboard.press('ArrowUp')
    expect(await mode()).toBe(first)
    await tabOnTo(page, /^Answer the call/)
    await page.keyboard.press('Enter')
    await page.locator('fieldset li').first().waitFor()
    await expect.poll(() => focused(page)).toMatch(/Dana says/)

    // A figure, Enter and Space each say a reply, and the focus is on what comes of it.
    await sayWith(page, '1')
    await expect.poll(() => focused(page)).toMatch(/Dana says/)
    await page.locator('fieldset li button').first().focus()
    await sayWith(page, 'Enter')
    await expect.poll(() => focused(page)).toMatch(/Dana says/)

    // The record and the pause come and go, and give the focus back to something.
    await page.keyboard.press('r')
    await page.getByRole('dialog').waitFor()
    await expect.poll(() => focused(page)).not.toBe('')
    await page.keyboard.press('Escape')
    await page.getByRole('dialog').waitFor({ state: 'detached' })
    await expect.poll(() => focused(page)).not.toBe('')
    await page.keyboard.press('p')
    await page.getByRole('heading', { name: 'Paused' }).waitFor()
    await expect.poll(() => focused(page)).toBe('Paused')
    await tabOnTo(page, /^Go on$/)
    await page.keyboard.press('Space')
    await page.locator('fieldset li').first().waitFor()
    await expect.poll(() => focused(page)).not.toBe('')

    const over = page.getByRole('link', { name: 'See how it went' })
    for (let turns = 0; turns < 30 && !(await over.isVisible()); turns++) await sayWith(page, '1')
    await expect.poll(() => focused(page)).not.toBe('')
    await tabOnTo(page, /^See how it went/)
    await page.keyboard.press('Enter')
    await page.getByRole('button', { name: 'Skip this' }).waitFor()
    await expect.poll(() => focused(page)).not.toBe('')
    await tabOnTo(page, /^Skip this$/)
    await page.keyboard.press('Enter')
    await page.getByRole('heading', { name: 'Turn by turn' }).waitFor()
    await expect.poll(() => focused(page)).not.toBe('')

    // A turn opens and closes on the same key; which one stands open already hangs on the talk.
    const turns = page.locator('ol > li > details')
    const closed = await turns.evaluateAll(all => all.findIndex(each => !(each as HTMLDetailsElement).open))
    const chosen = turns.nth(closed)
    await chosen.locator('> summary').focus()
    await page.keyboard.press('Enter')
    await expect.poll(() => chosen.evaluate(each => (each as HTMLDetailsElement).open)).toBe(true)
    await page.keyboard.press('Space')
    await expect.poll(() => chosen.evaluate(each => (each as HTMLDetailsElement).open)).toBe(false)

    await tabOnTo(page, /^Settings$/)
    await page.keyboard.press('Enter')
    await page.getByRole('heading', { level: 1, name: 'Settings' }).waitFor()
    await expect.poll(() => focused(page)).toBe('Settings')
    await tabOnTo(page, /^Play sound/)
    const sound = page.getByRole('checkbox', { name: 'Play sound' })
    const on = await sound.isChecked()
    await page.keyboard.press('Space')
    expect(await sound.isChecked()).toBe(!on)
    expect(faults).toEqual([])
  })
})
