/** The debrief on paper: one sheet, with what matters on it, whatever is open and whatever the theme. */
import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { scriptOf, type WeighedReply } from '../../src/dialogue/script.ts'
import { isOver } from '../../src/dialogue/state.ts'
import { replay, turnsOf } from '../../src/dialogue/transcript.ts'
import type { Scenario } from '../../src/scenario/scenario.ts'
import { useBrowser } from './support/browser.ts'
import { keep } from './support/keep.ts'
import { sayByKey, seeHowItWent, shipped, wayThrough } from './support/talk.ts'

const visit = useBrowser()

/** The longest talk that this scenario has. */
const LONG =
  'kind-rule same-for-everyone never-asked what-a-night get-it-sorted head-office no-point yours-to-write ' +
  'sure-to-come-down cannot-know not-pretend pound-a-year ring-you-myself'

/** What stands on a sheet within its margins, in pixels of print. */
const PAPER = { A4: { width: 703, height: 1039 }, Letter: { width: 725, height: 972 } }

function wayOf(scenario: Scenario, replies: string): readonly WeighedReply[] {
  const { transcript } = replay(scriptOf(scenario), replies.split(' '))
  if (!isOver(transcript.state)) throw new Error('not a whole talk')
  return turnsOf(transcript).map(({ said }) => said)
}

async function playToDebrief(page: Page, way: readonly WeighedReply[]): Promise<void> {
  await page.getByRole('button', { name: /Answer the call|Open the chat/ }).click()
  for (const said of way) await sayByKey(page, said, 'practice')
  await seeHowItWent(page)
}

/** How many sheets a PDF has. */
function sheetsIn(pdf: Buffer): number {
  return pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0
}

/** What can be read on the paper, and what stands over its edge. */
async function onPaper(page: Page, paper: keyof typeof PAPER): Promise<{ text: string; cut: string[] }> {
  await page.emulateMedia({ media: 'print' })
  await page.setViewportSize(PAPER[paper])
  await page.evaluate(() => document.fonts.ready)
  return page.evaluate(() => {
    const sheet = document.querySelector('section[hidden]')
    const text = document.body.innerText
    if (!sheet) return { text, cut: [`there is no sheet, but ${text.slice(0, 200)}`] }
    const isCut = (each: Element) =>
      each.scrollHeight > each.clientHeight + 1 || each.scrollWidth > each.clientWidth + 1
    const edge = sheet.getBoundingClientRect()
    const over = [...sheet.querySelectorAll('*')].filter(each => {
      const { right, bottom } = each.getBoundingClientRect()
      return right > edge.right + 1 || bottom > edge.bottom + 1
    })
    return {
      text,
      cut: isCut(sheet) ? ['over the edge', ...over.map(each => each.outerHTML.slice(0, 200))] : [],
    }
  })
}

test.each([
  ['a long talk, on a desk', 'expired-sale-price', LONG, 'light', { width: 1440, height: 900 }],
  ['a long talk, in the dark, on a phone', 'expired-sale-price', LONG, 'dark', { width: 390, height: 844 }],
  ['a usual talk', 'review-threat', '', 'dark', { width: 1440, height: 900 }],
] as const)('%s prints on one sheet', async (_, id, replies, colorScheme, viewport) => {
  const scenario = shipped(id)
  const way = replies === '' ? wayThrough(scenario) : wayOf(scenario, replies)
  const { open, faults } = await visit({ colorScheme, viewport })
  const page = await open(`#/scenarios/${id}`)
  await playToDebrief(page, way)

  for (const format of ['A4', 'Letter'] as const) {
    expect(sheetsIn(await page.pdf({ format }))).toBe(1)
  }
  for (const paper of ['A4', 'Letter'] as const) {
    const { text, cut } = await onPaper(page, paper)
    expect(cut).toEqual([])
    expect(text).toMatch(/passed|did not pass/)
    expect(text).toMatch(/decided it|weighed most|did most of the work/)
    for (const words of [scenario.title, 'Overall', 'You said', 'Turn by turn']) {
      expect(text).toContain(words)
    }
    expect(text).not.toMatch(/Scenarios|Settings|Print one page|The same as a table/)
  }
  expect(faults).toEqual([])
})

test('what is printed is black on white in the dark too', async () => {
  const scenario = shipped('expired-sale-price')
  const { open } = await visit({ colorScheme: 'dark' })
  const page = await open('#/scenarios/expired-sale-price')
  await playToDebrief(page, wayThrough(scenario))
  // Whoever prints has it at once; who only looks as if on paper, a moment after the screen.
  await page.locator('section[hidden]').waitFor({ state: 'attached' })
  await page.emulateMedia({ media: 'print' })
  const colours = await page.evaluate(() => {
    const sheet = document.querySelector('section[hidden]')
    return {
      paper: getComputedStyle(document.documentElement).backgroundColor,
      ink: sheet && getComputedStyle(sheet).color,
    }
  })
  expect(colours).toEqual({ paper: 'rgb(255, 255, 255)', ink: 'rgb(0, 0, 0)' })
})

test('with guesses, a long sentence and a long name it is still one sheet', async () => {
  const scenario = shipped('expired-sale-price')
  const { open } = await visit()
  const page = await open()
  await page.getByRole('article').first().waitFor()
  const guesses = { empathy: 60, boundaries: 82, compensation: 100 }
  const rating = { guesses, differently: 'I would ask about Sunday before any rule. '.repeat(9).trim() }
  const id = await keep(page, scenario, LONG.split(' '), 'practice', { rating })
  await page.goto(`${page.url().split('#')[0]}#/talks/${encodeURIComponent(id)}/debrief`)
  await page
    .getByLabel('Your name')
    .fill('Samuel Chukwuemeka Okafor-Whitlock, second year, evening class, group B')
  for (const format of ['A4', 'Letter'] as const) {
    expect(sheetsIn(await page.pdf({ format }))).toBe(1)
  }
  for (const paper of ['A4', 'Letter'] as const) {
    const { text, cut } = await onPaper(page, paper)
    expect(cut).toEqual([])
    for (const words of ['Guess 82', 'I would ask about Sunday', 'Played by Samuel']) {
      expect(text).toContain(words)
    }
  }
})
