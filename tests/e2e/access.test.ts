/** axe on every screen, in both themes, on a short phone and on a desk. */
import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { useBrowser } from './support/browser.ts'
import { sayByKey, shipped, wayThrough } from './support/talk.ts'

const visit = useBrowser()

async function violations(page: Page): Promise<string[]> {
  const { violations: found } = await new AxeBuilder({ page }).analyze()
  return found.flatMap(({ id, nodes }) => nodes.map(node => `${id}: ${node.target.join(' ')}`))
}

/** What a finger cannot hit: links and buttons under 44 px, but for links in a sentence. */
async function smallTargets(page: Page): Promise<string[]> {
  return page
    .locator('a, button, summary, label')
    .evaluateAll(all =>
      all
        .filter(each => each.getClientRects().length > 0 && each.getBoundingClientRect().height < 43.5)
        .map(each => each.textContent ?? ''),
    )
}

test.each([
  ['light', 360, 640],
  ['dark', 360, 640],
  ['light', 1440, 900],
  ['dark', 1440, 900],
] as const)('every screen in %s at %i × %i', async (colorScheme, width, height) => {
  const way = wayThrough(shipped('expired-sale-price'))
  const { open, faults } = await visit({ colorScheme, viewport: { width, height } })
  const page = await open()
  const found: Record<string, string[]> = {}
  const look = async (screen: string) => {
    const sideways = await page.evaluate(
      () => document.documentElement.scrollWidth > document.documentElement.clientWidth,
    )
    found[screen] = [
      ...(await violations(page)),
      ...(await smallTargets(page)).map(text => `small: ${text}`),
      ...(sideways ? ['scrolls sideways'] : []),
    ]
  }
  await page.getByRole('article').first().waitFor()
  await look('library')
  await page.getByRole('link', { name: 'The sale that ended on Sunday' }).click()
  await page.getByRole('button', { name: 'Answer the call' }).waitFor()
  await look('brief')
  await page.getByRole('button', { name: 'Answer the call' }).click()
  for (const said of way.slice(0, 2)) await sayByKey(page, said, 'practice')
  await page.getByRole('button', { name: 'Undo' }).waitFor()
  await look('practice')
  await page.keyboard.press('r')
  await look('desk')
  await page.keyboard.press('Escape')
  for (const said of way.slice(2)) await sayByKey(page, said, 'practice')
  await page.getByRole('link', { name: 'See how it went' }).waitFor()
  await look('over')
  await page.getByRole('link', { name: 'See how it went' }).click()
  await page.getByRole('heading', { name: 'Turn by turn' }).waitFor()
  await page.getByText('The same as a table').click()
  await look('debrief')
  await page.getByRole('link', { name: 'Play it again from the top' }).click()
  await page.getByLabel('Assessment').check()
  await page.getByRole('button', { name: 'Answer the call' }).click()
  await page.getByRole('radio').first().waitFor()
  await page.keyboard.press('1')
  await look('assessment')
  await page.getByRole('button', { name: 'Leave' }).click()
  await page.getByRole('link', { name: /Go on with/ }).waitFor()
  await look('library with a past')
  await page.goto(`${page.url().split('#')[0]}#/talks/nothing`)
  await page.getByRole('heading', { name: 'This talk cannot be opened here' }).waitFor()
  await look('closed')
  expect(found).toEqual(Object.fromEntries(Object.keys(found).map(screen => [screen, []])))
  expect(faults).toEqual([])
})

test('at twice the text size nothing is cut, and the focus is always seen', async () => {
  const { open } = await visit({ viewport: { width: 390, height: 844 } })
  const page = await open('#/scenarios/expired-sale-price')
  await page.getByRole('button', { name: 'Answer the call' }).click()
  await page.getByRole('heading', { level: 2, name: /Dana says/ }).waitFor()
  await page.evaluate(() => {
    document.documentElement.style.fontSize = '200%'
  })
  expect(
    await page.evaluate(() => document.documentElement.scrollWidth > document.documentElement.clientWidth),
  ).toBe(false)
  for (let presses = 0; presses < 6; presses++) {
    await page.keyboard.press('Tab')
    const outline = await page.evaluate(() => {
      const focused = document.activeElement
      return focused && focused !== document.body ? getComputedStyle(focused).outlineStyle : 'solid'
    })
    expect(outline).toBe('solid')
  }
})

test('on a short phone the line and all its replies are seen together', async () => {
  const way = wayThrough(shipped('expired-sale-price'))
  const { open } = await visit({ viewport: { width: 360, height: 640 }, hasTouch: true, isMobile: true })
  const page = await open('#/scenarios/expired-sale-price')
  await page.getByRole('button', { name: 'Answer the call' }).click()
  for (const said of way.slice(0, 4)) {
    await page.locator('fieldset li').filter({ hasText: said.reply.say }).waitFor()
    const seen = await page.evaluate(() => {
      const bar = document.querySelector('header')?.getBoundingClientRect().bottom ?? 0
      const line = document.querySelector('main h2')?.getBoundingClientRect().top ?? 0
      const replies = document.querySelector('fieldset')?.getBoundingClientRect().bottom ?? 0
      return { line: line >= bar - 1, replies: replies <= window.innerHeight + 1 }
    })
    expect(seen).toEqual({ line: true, replies: true })
    await sayByKey(page, said, 'practice')
  }
})
