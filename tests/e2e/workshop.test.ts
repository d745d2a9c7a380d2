/** A scenario is edited beside the page: what is wrong stands over the talk as it is saved, and goes when it is mended. */
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Locator, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { workshop } from '../../src/i18n/en-GB/workshop.ts'
import { RULES } from '../../src/lint/rules/rules.ts'
import { ASK, EDITED } from '../../src/scenario/edited.ts'
import { useBrowser } from './support/browser.ts'
import { type DevServer, serveEdited } from './support/dev-server.ts'

/** The scenario that authors begin with. */
const GOOD = readFileSync('src/commands/template.txt', 'utf8').replace('id: NAME', 'id: cake')
const UNPLAYABLE = GOOD.replace('to: story', 'to: stroy')
/** Other words, and what stands after the # may be a note or not. */
const CUT_SHORT = GOOD.replace('customer: "I', 'customer: "Good morning. I').replace(
  /plain: "The name on the cake is wrong\. (.*)"\n/,
  'plain: The name is wrong. # $1\n',
)
/** What the rules think of the scenario is another test’s. */
const LENIENT = [
  'format: 1',
  'id: lenient',
  'title: "Anything goes"',
  'stages: [{ id: only, title: "Only", scenarios: [cake] }]',
  'rules:',
  ...RULES.map(({ code }) => `  - { rule: ${code}, level: off, because: "It is not asked here." }`),
].join('\n')

const visit = useBrowser()
let folder: string
let server: DevServer

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'workshop-'))
  writeFileSync(join(folder, 'programme.yaml'), LENIENT)
  save(GOOD)
  server = await serveEdited(folder)
})
afterAll(async () => {
  await server.close()
  rmSync(folder, { recursive: true })
})

function save(text: string): void {
  writeFileSync(join(folder, 'cake.yaml'), text)
}

/** `line:column` of the first place where two texts differ, or of a stretch that starts before it. */
function placeOf(text: string, stretch: string): string {
  const before = text.slice(0, text.indexOf(stretch)).split('\n')
  return `${before.length}:${(before.at(-1)?.length ?? 0) + 1}`
}

/** Saves a version, and says how long it takes until the panel says something of it. */
async function timed(page: Page, version: string, says: RegExp, what: string): Promise<void> {
  const started = performance.now()
  save(version)
  await page.getByRole('complementary').getByText(says).first().waitFor()
  console.log(`${what}: ${Math.round(performance.now() - started)} ms from the save to the panel`)
}

/** Whether one thing lies over any of others. */
async function covers(page: Page, over: Locator, others: string): Promise<boolean> {
  const upper = await over.boundingBox()
  const lower = await Promise.all((await page.locator(others).all()).map(other => other.boundingBox()))
  if (!upper || lower.length === 0) throw new Error('There is nothing to compare.')
  return lower.some(
    box =>
      box !== null &&
      box.x < upper.x + upper.width &&
      upper.x < box.x + box.width &&
      box.y < upper.y + upper.height &&
      upper.y < box.y + box.height,
  )
}

test('faults come and go over a talk under way, and the talk goes on', async () => {
  const { open } = await visit({ viewport: { width: 1280, height: 800 } })
  const page = await open(server.url)
  const panel = page.getByRole('complementary', { name: 'What is found in cake.yaml' })
  await page.goto(`${server.url}#/scenarios/cake`)
  await page.getByRole('button', { name: 'Go to the counter' }).click()
  const line = page.getByRole('heading', { level: 2, name: /^Ruth/ })
  const first = await line.textContent()
  await page.getByRole('button', { name: /our mistake, and it.s her day/ }).click()
  // The answer comes once what was said is kept.
  await expect.poll(() => line.textContent()).not.toBe(first)
  const said = await line.textContent()
  expect(await panel.count()).toBe(0)

  await timed(page, UNPLAYABLE, /There is no beat called “stroy”/, 'unplayable')
  expect(await panel.getByText(placeOf(UNPLAYABLE, 'stroy'), { exact: true }).count()).toBe(1)
  expect(await panel.getByText(/cannot be played yet/).count()).toBe(1)
  expect(await page.locator('vite-error-overlay').count()).toBe(0)
  expect(await line.textContent()).toBe(said)

  await timed(page, GOOD, /Nothing is wrong in cake\.yaml now/, 'mended')
  expect(await line.textContent()).toBe(said)

  await timed(page, CUT_SHORT, /# It should be Maria/, 'playable, with a warning')
  expect(await panel.getByText('Warning', { exact: true }).count()).toBe(1)
  const moods = panel.getByRole('region', { name: 'Moods that arrive at “story”' })
  expect(await moods.getByText(/^[\d.]+ to [\d.]+, now [\d.]+/).count()).toBe(2)
  expect(await line.textContent()).toBe(said)

  await page.keyboard.press('w')
  const folded = panel.getByRole('button', { name: '1 warning', expanded: false })
  await folded.waitFor()
  await page.setViewportSize({ width: 360, height: 640 })
  expect(await covers(page, folded, 'fieldset li')).toBe(false)
  await folded.click()
  await panel.getByRole('link', { name: 'Begin anew with the file as it is' }).click()
  await page.getByRole('button', { name: 'Go to the counter' }).click()
  await page.getByRole('heading', { level: 2, name: /Good morning\./ }).waitFor()

  await timed(page, GOOD, /Nothing is wrong in cake\.yaml now/, 'mended again')
  await panel.waitFor({ state: 'detached' })
})

test('the page that people get holds nothing of it', () => {
  const built = inject('builtPage')
  const texts = readdirSync(built, { recursive: true, encoding: 'utf8' })
    .filter(file => /\.(?:js|css|html)$/.test(file))
    .map(file => readFileSync(join(built, file), 'utf8'))
  const holds = (trace: RegExp) => texts.some(text => trace.test(text))
  expect(holds(/Answer the call/)).toBe(true)
  const traces = [EDITED, ASK, workshop.older, workshop.again, 'workshop', 'beforeFullReload']
  expect(traces.filter(trace => holds(new RegExp(trace, 'i')))).toEqual([])
})
