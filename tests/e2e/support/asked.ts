/** What is asked of every screen, for whoever sees, reaches or reads it differently. */
import axe from 'axe-core'
import type { Page } from 'playwright-core'
import type { useBrowser } from './browser.ts'
import { cutWords } from './cut-words.ts'
import { walkRound } from './focus.ts'
import { lostWhenLarger } from './larger.ts'
import { type Screen, scrollsSideways } from './screens.ts'
import { lostBySpacing } from './spacing.ts'
import { faultsOf as faultsOfTree, namelessGroups, treeOf } from './tree.ts'

const PHONE = { width: 360, height: 640 }
const DESK = { width: 1440, height: 900 }

/** `EVERY=1` sees every screen in German too. That takes minutes: otherwise its debriefs, where lines are longest. */
const every = process.env['EVERY'] === '1'

/** Milliseconds. To open a screen is what takes long: whatever there is to ask of it is asked at once. */
export const LONG = 240_000

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

interface About {
  /** Whoever sees these knows ids. */
  readonly ids?: boolean
  /** Seen in German too, in any case. */
  readonly german?: boolean
}

interface Found {
  /** By the name of the screen; one that is as it should be is not in it. */
  readonly screens: Readonly<Record<string, readonly string[]>>
  /** What went wrong in the pages themselves meanwhile. */
  readonly pages: readonly string[]
}

/** Brings one page to every screen in turn, and asks everything of each. */
export async function faultsOn(
  visit: ReturnType<typeof useBrowser>,
  screens: Readonly<Record<string, Screen>>,
  { ids = false, german = false }: About = {},
): Promise<Found> {
  const { open, faults } = await visit({ colorScheme: 'light', viewport: PHONE })
  const page = await open()
  await page.getByRole('article').first().waitFor()
  const found: Record<string, readonly string[]> = {}
  for (const [name, bring] of Object.entries(screens)) {
    await bring(page)
    const here = [
      ...(await faultsInEnglish(page, { ids })),
      ...(german || every ? await faultsInGerman(page) : []),
    ]
    if (here.length > 0) found[name] = here
  }
  return { screens: found, pages: faults }
}
