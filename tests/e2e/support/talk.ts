/** A shipped scenario, and what the command line makes of the replies that a test gives. */
import { readFileSync } from 'node:fs'
import type { FrameLocator, Page } from 'playwright-core'
import { scriptOf, type WeighedReply } from '../../../src/dialogue/script.ts'
import { isOver } from '../../../src/dialogue/state.ts'
import { available } from '../../../src/dialogue/step.ts'
import { begin, say, type Transcript } from '../../../src/dialogue/transcript.ts'
import { readScenario } from '../../../src/scenario/read.ts'
import type { Scenario } from '../../../src/scenario/scenario.ts'
import type { Dimension } from '../../../src/scenario/vocabulary.ts'
import { ran } from '../../commands/world.ts'

export function shipped(id: string): Scenario {
  const { scenario } = readScenario(readFileSync(`scenarios/${id}.yaml`))
  if (!scenario) throw new Error(`${id} is not a scenario`)
  return scenario
}

/** A way through that is neither good nor bad: one reply of each moment, by its turn. */
export function wayThrough(scenario: Scenario): readonly WeighedReply[] {
  const way: WeighedReply[] = []
  let transcript: Transcript = begin(scriptOf(scenario))
  while (!isOver(transcript.state)) {
    const there = available(transcript.script, transcript.state)
    const said = there[(way.length * 2 + 1) % there.length]
    if (!said || way.length > 30) throw new Error('no way through')
    way.push(said)
    transcript = say(transcript, said)
  }
  return way
}

/** What the command line gives for the same replies. */
export async function scoresOf(
  scenario: Scenario,
  way: readonly WeighedReply[],
): Promise<Record<string, number>> {
  const path = `scenarios/${scenario.id}.yaml`
  const replies = way.map(({ reply }) => reply.id).join(' ')
  const { json } = await ran(['play', path, '--replies', replies, '--json'], {
    files: { [path]: readFileSync(path) },
  })
  const { overall, scores } = json() as { overall: number; scores: Record<Dimension, number | null> }
  return {
    Overall: overall,
    Empathy: scores.empathy ?? -1,
    Boundaries: scores.boundaries ?? -1,
    'Fair compensation': scores.compensation ?? -1,
  }
}

/** From the end of a talk into its debrief, past what is asked first. */
export async function seeHowItWent(page: Page | FrameLocator): Promise<void> {
  await page.getByRole('link', { name: 'See how it went' }).click()
  await page.getByRole('button', { name: 'Skip this' }).click()
  await page.getByRole('heading', { name: 'Turn by turn' }).waitFor()
}

/** The scores that a debrief shows, by their names. */
export async function scoresShown(page: Page): Promise<Record<string, number>> {
  await page.getByRole('heading', { name: 'Turn by turn' }).waitFor()
  const pairs = await page
    .locator('main dl > div')
    .evaluateAll(rows =>
      rows.map(
        row =>
          [
            row.querySelector('dt')?.textContent ?? '',
            Number(row.querySelector('strong')?.textContent),
          ] as const,
      ),
    )
  return Object.fromEntries(pairs)
}

/** Presses Tab until the focus is on what is called so. */
export async function tabTo(page: Page, name: RegExp): Promise<void> {
  for (let presses = 0; presses < 40; presses++) {
    await page.keyboard.press('Tab')
    const focused = await page.evaluate(() => {
      const { activeElement } = document
      return activeElement?.getAttribute('aria-label') ?? activeElement?.textContent ?? ''
    })
    if (name.test(focused)) return
  }
  throw new Error(`Tab never came to ${name}`)
}

/** Presses the number beside a reply; in an assessment Enter says it. */
export async function sayByKey(
  page: Page,
  said: WeighedReply,
  mode: 'practice' | 'assessment',
): Promise<void> {
  const replies = page.locator('fieldset li')
  await replies.filter({ hasText: said.reply.say }).waitFor()
  const words = await replies.allTextContents()
  const place = words.findIndex(text => text.endsWith(said.reply.say))
  await page.keyboard.press(`${place + 1}`)
  if (mode === 'assessment') await page.keyboard.press('Enter')
  await replies.filter({ hasText: said.reply.say }).waitFor({ state: 'detached' })
}

/** Everything that stands of the talk on the screen: what was said, and what is said now. */
export async function talkShown(page: Page): Promise<string[]> {
  await page.getByRole('region', { name: 'What was said so far' }).waitFor()
  return page.locator('main ol:not(fieldset ol) li, main h2').allTextContents()
}
