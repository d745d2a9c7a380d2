/** From the save of a scenario to what the open page says of it, on the development server. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { chromium } from 'playwright-core'
import { expect, test } from 'vitest'
import { RULES } from '../../src/lint/rules/rules.ts'
import { serveEdited } from '../e2e/support/dev-server.ts'
import { findBrowser } from '../support/browser.ts'
import { LINES, row } from './table.ts'

const SAVES = 12
const AIM = 150

const GOOD = readFileSync('src/commands/template.txt', 'utf8').replace('id: NAME', 'id: cake')
const UNPLAYABLE = GOOD.replace('to: story', 'to: stroy')

/** What the rules think of the scenario is no part of the time. */
const LENIENT = [
  'format: 1',
  'id: lenient',
  'title: "Anything goes"',
  'stages: [{ id: only, title: "Only", scenarios: [cake] }]',
  'rules:',
  ...RULES.map(({ code }) => `  - { rule: ${code}, level: off, because: "It is not asked here." }`),
].join('\n')

test('a scenario edited, seen in the page', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'edit-'))
  const save = (text: string) => writeFileSync(join(folder, 'cake.yaml'), text)
  save(GOOD)
  writeFileSync(join(folder, 'programme.yaml'), LENIENT)
  const server = await serveEdited(folder)
  const { from: _, ...launch } = await findBrowser()
  const browser = await chromium.launch(launch)
  const page = await browser.newPage({ reducedMotion: 'reduce' })
  await page.goto(`${server.url}#/scenarios/cake`)
  await page.getByRole('heading', { level: 1 }).waitFor()
  const panel = page.getByRole('complementary').last()

  const times: number[] = []
  const cpu: number[] = []
  for (let time = 0; time < SAVES; time++) {
    const breaks = time % 2 === 0
    const before = process.cpuUsage()
    const start = performance.now()
    save(breaks ? UNPLAYABLE : GOOD)
    await panel
      .getByText(breaks ? /no beat called “stroy”/ : /Nothing is wrong/)
      .first()
      .waitFor()
    times.push(performance.now() - start)
    const { user, system } = process.cpuUsage(before)
    cpu.push((user + system) / 1000)
  }
  const median = (all: readonly number[]) => Math.round(all.toSorted((a, b) => a - b)[all.length / 2] ?? NaN)
  row(
    LINES.edit,
    `${median(times)} ms`,
    `${AIM} ms`,
    median(times) <= AIM,
    `${SAVES} saves, median, the first ${Math.round(times[0] ?? 0)} ms; processor of the server ${median(cpu)} ms`,
  )
  expect(median(times)).toBeGreaterThan(0)
  await browser.close()
  await server.close()
  rmSync(folder, { recursive: true })
})
