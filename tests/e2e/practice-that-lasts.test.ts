/** One evening of one person, by clicks alone: a bad talk, what it teaches, a better one beside it, and what is left of it all without a network. */
import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { scriptOf } from '../../src/dialogue/script.ts'
import { replay } from '../../src/dialogue/transcript.ts'
import { useBrowser } from './support/browser.ts'
import { walkthroughsOf } from './support/keep.ts'
import { shipped } from './support/talk.ts'

const visit = useBrowser()
const SALE = shipped('expired-sale-price')

/** What is said in a walkthrough, by the beginning of its name. */
function wordsOf(name: string): readonly string[] {
  const [, ids = []] = [...walkthroughsOf(SALE.id)].find(([called]) => called.startsWith(name)) ?? []
  const { transcript } = replay(scriptOf(SALE), ids)
  return transcript.happenings.flatMap(happening =>
    happening.kind === 'reply' ? happening.said.reply.say : [],
  )
}

/** Bad, and with enough right in it to be the talk of somebody who means well. */
const BADLY = wordsOf('An honest beginner')
/** The same first words, and then a real question. */
const BETTER = wordsOf('A slow start that is put right')
const DIFFERENTLY = 'I would ask what happened on Sunday before I said no.'

function heading(page: Page, name: string | RegExp, level?: number) {
  return page.getByRole('heading', level === undefined ? { name } : { name, level })
}

async function say(page: Page, words: string): Promise<void> {
  const reply = page.getByRole('group', { name: 'What do you say?' }).getByRole('button', { name: words })
  await reply.click()
  await reply.waitFor({ state: 'detached' })
}

/** Presses the line of a score at so many points. */
async function guess(page: Page, dimension: string, points: number): Promise<void> {
  const line = page.getByRole('slider', { name: dimension })
  const { width = 0, height = 0 } = (await line.boundingBox()) ?? {}
  await line.click({ position: { x: (width * points) / 100, y: height / 2 } })
}

/** A section of a screen, by its heading. */
function section(page: Page, name: string) {
  return page.locator('section').filter({ has: heading(page, name, 2) })
}

/** How often a move was used, of how many chances. */
function chancesOf(page: Page, move: string) {
  return section(page, 'Used when it was called for')
    .getByRole('listitem')
    .filter({ hasText: move })
    .filter({ hasText: /\d of \d/ })
    .first()
}

test('a bad talk is rated, walked, said differently, compared, practised, and is all there without a network', async () => {
  const { context, open, faults } = await visit({ serviceWorkers: 'allow' })
  const page = await open()

  // Play badly.
  await page.getByRole('link', { name: SALE.title }).click()
  await page.getByRole('button', { name: 'Answer the call' }).click()
  for (const words of BADLY) await say(page, words)
  await page.getByRole('link', { name: 'See how it went' }).click()

  // Rate yourself, before any score is shown.
  await heading(page, 'How do you think it went?', 1).waitFor()
  expect(await page.getByText('Settled, but not passed').count()).toBe(0)
  await guess(page, 'Empathy', 80)
  await guess(page, 'Fair compensation', 40)
  await page.getByRole('textbox', { name: 'What would you say differently?' }).fill(DIFFERENTLY)
  await page.getByRole('button', { name: 'See how it went' }).click()

  // The debrief: both side by side, and the turns that decided it first.
  await heading(page, 'Settled, but not passed', 1).waitFor()
  const debrief = page.url()
  const rated = async () => {
    await page
      .getByText(/^Empathy: you guessed (?:79|80|81)\. .* too kind to yourself: the score is 57\./)
      .waitFor()
    await page
      .getByText(/^Fair compensation: you guessed .* too hard on yourself: the score is 100\./)
      .waitFor()
    expect(await page.getByText(/^Boundaries: you guessed/).count()).toBe(0)
    await page.getByText(`“${DIFFERENTLY}”`).waitFor()
  }
  await rated()
  const decided = section(page, 'Three turns decided it')
  await decided.getByText(/94 was still possible before it, and 86 after it/).waitFor()
  expect(await decided.getByRole('button').allTextContents()).toEqual([
    'Turn 2. You gave a reason.',
    'Turn 4. You turned the talk to yourself.',
    'Turn 10. You said sorry.',
  ])

  // Walk it again, from the first of them.
  const walk = section(page, 'Walk it again')
  await walk.getByRole('button', { name: /^Begin at turn 2/ }).click()
  await walk.getByText('Turn 2 of 10').waitFor()
  await walk.getByText('So I’m the same as everyone. They still haven’t asked.').waitFor()
  await walk.getByText('A clear no, said once and kindly, with a real choice beside it.').waitFor()
  await walk.getByText('Before this reply an overall score of 94 was still possible. After it, 86.').waitFor()
  await walk.getByRole('button', { name: 'Next' }).click()
  await walk.getByText('Turn 3 of 10').waitFor()
  await walk.getByText('Nothing was lost at this turn.').waitFor()
  await walk.getByRole('button', { name: 'Back' }).click()

  // Say the deciding turn differently, and do better.
  await walk.getByRole('link', { name: 'Say turn 2 differently' }).click()
  await page.getByText('Turn 2, said differently.').waitFor()
  for (const words of BETTER.slice(1)) await say(page, words)
  await page.getByRole('link', { name: 'See how it went' }).click()
  await heading(page, 'Settled, and passed', 1).waitFor()

  // Compare.
  await page.getByRole('link', { name: 'Beside the talk it came from', exact: true }).click()
  await heading(page, 'Turn 2, said differently', 1).waitFor()
  await page.getByText(/^You scored 94 this time, 37 points more .* The first time was not a pass/).waitFor()
  const overall = page.getByRole('row', { name: /^Overall/ })
  expect(await overall.getByRole('cell').allTextContents()).toEqual(['57', '94', '37 more'])
  const parted = page.getByRole('listitem').filter({ has: heading(page, 'Turn 2, where they part') })
  for (const words of [BADLY[1], BETTER[1]]) await parted.getByText(`“${words}”`).waitFor()

  // Progress: one talk, and what was said differently among its chances.
  await page.getByRole('link', { name: 'Progress' }).click()
  const progressed = async () => {
    await heading(page, 'One talk finished, one person met', 1).waitFor()
    await page.getByText('One talk. Last time: calm').waitFor()
    await page.getByText('One talk, at 57.').waitFor()
    await page
      .getByText(
        /^One talk is too few for a trend.* What you said differently afterwards is not a talk of its own/,
      )
      .waitFor()
    expect(await chancesOf(page, 'Ask them to tell it').textContent()).toContain('1 of 2')
    await page.getByText(/^You rated one talk yourself before you saw its score/).waitFor()
  }
  await progressed()

  // What next: a drill, for what went wrong at first is not sure after one more try.
  const next = section(page, 'What next')
  await next.getByText('Due today, about five minutes').waitFor()
  await next.getByText('it is due today', { exact: false }).first().waitFor()
  await next.getByRole('link', { name: 'Start the drill' }).click()

  // Drill to its end.
  const replies = page.getByRole('group', { name: 'What do you say?' }).getByRole('button')
  const on = page.getByRole('button', { name: /^The next moment$|^That was the last one$/ })
  const good = new Set(BETTER)
  let moments = 0
  for (let goesOn = true; goesOn; moments++) {
    await heading(page, new RegExp(`^Moment ${moments + 1} of \\d+: ${SALE.customer.name}`), 1).waitFor()
    const words = await replies.locator('span').allTextContents()
    const place = Math.max(
      0,
      words.findIndex(text => good.has(text)),
    )
    await replies.nth(place).click()
    await heading(page, 'What that did', 2).waitFor()
    await page.getByText(/^(?:Nothing was lost|It cost (?:one point|\d+ points))\. In the talk /).waitFor()
    goesOn = (await on.textContent()) === 'The next moment'
    await on.click()
  }
  await heading(page, new RegExp(`^${moments} moments, (?:each|one|\\d+) of (?:which|them) `), 1).waitFor()
  await page.getByText('Each answer is kept, and counts towards what is due next.').waitFor()
  await page.getByRole('button', { name: 'Another round' }).waitFor()

  // Without a network, loaded anew: all of it is still there.
  await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined))
  await context.setOffline(true)
  await page.getByRole('link', { name: 'To your progress' }).click()
  await heading(page, 'One talk finished, one person met', 1).waitFor()
  await page.reload()
  await progressed()
  await page.getByRole('link', { name: 'History' }).click()
  await heading(page, 'One talk with one person', 1).waitFor()
  await page.reload()
  await heading(page, 'One talk with one person', 1).waitFor()
  await page.getByRole('link', { name: /^Turn 2, said differently/ }).waitFor()
  const scores = { [SALE.title]: '57', 'Turn 2, said differently': '94' }
  for (const [talk, score] of Object.entries(scores)) {
    await page
      .getByRole('row', { name: talk })
      .getByRole('cell', { name: new RegExp(`^${score}\\b.*passed$`) })
      .waitFor()
  }
  await page.getByRole('link', { name: new RegExp(`^${SALE.title}`) }).click()
  await heading(page, 'Settled, but not passed', 1).waitFor()
  expect(page.url()).toBe(debrief)
  await rated()
  const tree = section(page, 'Said differently')
  await tree.getByText(/Overall 57, not passed\./).waitFor()
  await tree.getByText(/Overall 94, passed\./).waitFor()
  await tree.getByText(`“${BETTER[1]}”`).waitFor()
  expect(faults).toEqual([])
})
