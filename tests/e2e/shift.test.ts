/** The shift of two sisters, played as a trainee does: what is given to the first, the second knows. */
import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { scriptOf, type WeighedReply } from '../../src/dialogue/script.ts'
import { isOver } from '../../src/dialogue/state.ts'
import { replay, turnsOf } from '../../src/dialogue/transcript.ts'
import type { Mode } from '../../src/dialogue/attempt.ts'
import { useBrowser } from './support/browser.ts'
import { sayByKey, scoresOf, scoresShown, seeHowItWent, shipped } from './support/talk.ts'

const visit = useBrowser()

const dana = shipped('expired-sale-price')
const jo = shipped('my-sisters-price')

/** The replies of a whole talk, by their ids. */
function wayOf(of: typeof dana, ids: string, carried: readonly string[] = []): readonly WeighedReply[] {
  const { transcript, brokenAt } = replay(scriptOf(of), ids.split(' '), carried)
  if (brokenAt !== null || !isOver(transcript.state)) throw new Error(`${ids} is no whole talk`)
  return turnsOf(transcript).map(({ said }) => said)
}

/** From the brief to the debrief. */
async function talkThrough(page: Page, way: readonly WeighedReply[], mode: Mode = 'practice'): Promise<void> {
  await page.getByRole('button', { name: /^(Answer the call|Go to the counter)$/ }).click()
  for (const said of way) await sayByKey(page, said, mode)
  await seeHowItWent(page)
}

test('who gives in meets a sister who knows of it, and sees what it comes to', async () => {
  const { open, faults } = await visit()
  const page = await open()
  // A sound that is on its way when the page is loaded anew would be counted as a fault.
  await page.evaluate(() => localStorage.setItem('even-keel', JSON.stringify({ sound: false })))
  await page.reload()
  await page.getByRole('link', { name: 'Two sisters and a chair' }).click()
  await page.getByRole('link', { name: 'Take the call from Dana' }).click()
  await talkThrough(page, wayOf(dana, 'take-it-off sister-too pound-a-year ten-for-thanks'))

  await page.getByRole('link', { name: 'Next on this shift: Jo Fenner' }).click()
  const way = wayOf(jo, 'dont-ask-dont-get pop-it-in for-being-a-sport', ['granted-sale-price'])
  await page.getByRole('button', { name: 'Go to the counter' }).click()
  await page.getByRole('heading', { name: /You did this chair for my sister/ }).waitFor()
  // A page that is loaded anew still knows what was carried.
  await page.reload()
  await page.getByRole('heading', { name: /You did this chair for my sister/ }).waitFor()
  for (const said of way) await sayByKey(page, said, 'practice')
  await seeHowItWent(page)

  await page.getByRole('link', { name: 'The shift is over: take the long view' }).click()
  await page.getByRole('heading', { name: 'The long view' }).waitFor()
  const view = page.getByRole('main')
  for (const words of [
    '£250',
    '£170 to Dana. £80 to Jo.',
    '£300',
    'Five more people will ask for the same, at £60 each.',
    'You sold a chair at the price of a sale that was over.',
  ])
    await view.getByText(words, { exact: true }).waitFor()
  await view.getByText(/^Priya says no to a man on Thursday/).waitFor()
  await page.getByRole('link', { name: 'How it went with Jo' }).click()
  await page.getByRole('heading', { name: 'Turn by turn' }).waitFor()
  expect(faults).toEqual([])
})

test('who does not give in meets one who has heard of nothing, in an assessment too', async () => {
  const { open, faults } = await visit()
  const page = await open('#/shift/the-whitlock-sisters')
  await page.getByRole('link', { name: 'Take the call from Dana' }).click()
  await page.getByRole('radio', { name: 'Assessment' }).check()
  const best =
    'ask-about-sunday one-click-away no-but-two-ways mondays-people free-delivery i-stop-there by-the-eighth email-in-five'
  const way = wayOf(dana, best)
  await talkThrough(page, way, 'assessment')
  expect(await scoresShown(page)).toEqual(await scoresOf(dana, way))

  await page.getByRole('link', { name: 'Next on this shift: Jo Fenner' }).click()
  // As it was begun, so it goes on.
  await page.getByRole('radio', { name: 'Assessment', checked: true }).waitFor()
  const kind =
    'really-three-ten no-to-two-fifty he-said-yes second-in-line ring-in-june not-fixed-yet come-and-sit name-by-it'
  await talkThrough(page, wayOf(jo, kind), 'assessment')
  await page.getByRole('link', { name: 'The shift is over: take the long view' }).click()
  await page.getByText(/^Nobody comes back for a price that was never given/).waitFor()
  await page.getByText('£15 to Dana. Nothing to Jo.').waitFor()
  await page.getByText('Nothing more.').waitFor()
  expect(await page.getByText('Assessment, ').count()).toBe(2)

  await page.getByRole('link', { name: 'Play the shift again' }).click()
  await page.getByRole('button', { name: 'Answer the call' }).waitFor()
  expect(faults).toEqual([])
})
