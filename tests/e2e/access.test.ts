/** Every screen for whoever sees, reaches or reads it differently. */
import axe from 'axe-core'
import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { useBrowser } from './support/browser.ts'
import { cutWords } from './support/cut-words.ts'
import { faultsOf, GROUPS } from './support/each-screen.ts'
import { walkRound } from './support/focus.ts'
import { lostWhenLarger } from './support/larger.ts'
import { scrollsSideways, TALKS } from './support/screens.ts'
import { lostBySpacing } from './support/spacing.ts'
import { TRAINERS } from './support/trainer-screens.ts'
import { faultsOf as faultsOfTree, namelessGroups, treeOf } from './support/tree.ts'

const visit = useBrowser()

/** Of all rules these alone hang on the theme. */
const OF_COLOUR = ['color-contrast', 'link-in-text-block']

/** axe stays in the page for as long as the page does: to put it there takes as long as to ask it. */
async function violations(page: Page, rules?: string[]): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(axe.source)
  return page.evaluate(async asked => {
    const { axe: here } = globalThis as unknown as { axe: typeof axe }
    const { violations: found } = await here.run(document, {
      resultTypes: ['violations'],
      ...(asked && { runOnly: asked }),
    })
    return found.flatMap(({ id, nodes }) => nodes.map(node => `${id}: ${node.target.join(' ')}`))
  }, rules)
}

/** What a finger cannot hit: links, buttons and the like under 44 px. */
async function smallTargets(page: Page): Promise<string[]> {
  return page
    .locator('a, button, summary, label, select')
    .evaluateAll(all =>
      all
        .filter(each => each.getClientRects().length > 0 && each.getBoundingClientRect().height < 43.5)
        .map(each => `small: ${each.textContent}`),
    )
}

async function inTheOtherTheme(page: Page, colorScheme: 'dark' | 'light'): Promise<string[]> {
  await page.emulateMedia({ colorScheme: colorScheme === 'dark' ? 'light' : 'dark' })
  const found = await violations(page, OF_COLOUR)
  await page.emulateMedia({ colorScheme })
  return found.map(each => `in the other theme: ${each}`)
}

/** The same screen in German. What only a key or a press had opened is closed again: its words are looked at in English. */
async function inGerman(page: Page): Promise<void> {
  await speak(page, 'de-DE')
  await page.reload()
  await page.locator('html[lang="de-DE"] h1').first().waitFor({ state: 'attached' })
}

async function speak(page: Page, language: string): Promise<void> {
  await page.evaluate(chosen => {
    const before = JSON.parse(localStorage.getItem('even-keel') ?? '{}') as object
    localStorage.setItem('even-keel', JSON.stringify({ ...before, language: chosen }))
  }, language)
}

/** By keyboard alone: the focus is always somewhere, always seen, and never held fast. */
async function faultsOnTheWay(page: Page): Promise<string[]> {
  const stops = await walkRound(page)
  if (stops.length === 0) return ['no key gets anywhere']
  return stops.flatMap(({ name, faults }) => faults.map(fault => `by keyboard, ${name}: ${fault}`))
}

/** The words to wait for are English; the direction is what may break a layout. */
async function brokenFromRightToLeft(page: Page): Promise<string[]> {
  const turn = (dir: string) =>
    page.evaluate(to => {
      document.documentElement.dir = to
    }, dir)
  await turn('rtl')
  const broken = [...((await scrollsSideways(page)) ? ['scrolls sideways'] : []), ...(await cutWords(page))]
  await turn('ltr')
  return broken.map(each => `from right to left: ${each}`)
}

/** What is asked of a screen in whatever size, theme and language it stands. */
async function faultsAnywhere(page: Page): Promise<string[]> {
  return [
    ...(await violations(page)),
    ...(await smallTargets(page)),
    ...((await scrollsSideways(page)) ? ['scrolls sideways'] : []),
  ]
}

/** What hangs on how a screen is laid out, or on its words in English. */
async function faultsOfLayout(page: Page, about: { ids: boolean }): Promise<string[]> {
  return [
    ...faultsOfTree(await treeOf(page), about),
    ...(await namelessGroups(page)),
    ...(await brokenFromRightToLeft(page)),
    ...(await lostBySpacing(page)),
  ]
}

/** The screen that stands on a phone in the light, and the same on a desk in the dark. */
async function faultsInEnglish(page: Page, about: { ids: boolean }): Promise<string[]> {
  const onPhone = [
    ...(await faultsAnywhere(page)),
    ...(await faultsOfLayout(page, about)),
    ...(await inTheOtherTheme(page, 'light')),
    ...(await lostWhenLarger(page)),
  ]
  await setOn(page, DESK, 'dark')
  const onDesk = [
    ...(await faultsAnywhere(page)),
    ...(await faultsOfLayout(page, about)),
    ...(every ? await inTheOtherTheme(page, 'dark') : []),
  ]
  // Last, as it takes the focus through all there is.
  onDesk.push(...(await faultsOnTheWay(page)))
  await setOn(page, PHONE, 'light')
  onPhone.push(...(await faultsOnTheWay(page)))
  return [...onPhone, ...onDesk.map(each => `on a desk: ${each}`)]
}

/** On a phone in the dark, where lines are longest. */
async function faultsInGerman(page: Page): Promise<string[]> {
  await setOn(page, PHONE, 'dark')
  await inGerman(page)
  const found = await faultsAnywhere(page)
  if (every) {
    await setOn(page, DESK, 'light')
    found.push(...(await faultsAnywhere(page)))
  }
  // The next screen is found by its English words.
  await setOn(page, PHONE, 'light')
  await speak(page, 'en-GB')
  await page.reload()
  return found.map(each => `in German: ${each}`)
}

/** Every width and theme is watched by the page itself: a screen need not be opened again for another. */
async function setOn(
  page: Page,
  size: { width: number; height: number },
  colorScheme: 'dark' | 'light',
): Promise<void> {
  await page.emulateMedia({ colorScheme })
  await page.setViewportSize(size)
  // Whoever watches sizes has seen the new ones by then.
  await page.evaluate(async () => {
    for (let frames = 0; frames < 3; frames++) await new Promise(requestAnimationFrame)
  })
}

const PHONE = { width: 360, height: 640 }
const DESK = { width: 1440, height: 900 }

/** `EVERY=1` sees every screen in German too. That takes minutes: otherwise its debriefs, where lines are longest. */
const every = process.env['EVERY'] === '1'

// To open a screen is what takes long: whatever there is to ask of it is asked at once.
test.each(GROUPS)(
  '%s keep to the rules, fit, and can be hit',
  async (group, screens) => {
    const { open, faults } = await visit({ colorScheme: 'light', viewport: PHONE })
    const page = await open()
    const german = every || group === 'debriefs'
    const found = await faultsOf(page, screens, async () => [
      ...(await faultsInEnglish(page, { ids: screens === TRAINERS })),
      ...(german ? await faultsInGerman(page) : []),
    ])
    expect(found).toEqual({})
    expect(faults).toEqual([])
  },
  240_000,
)

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
