/** A shipped scenario by keyboard alone, from the library to the debrief, with the tab closed on the way. */
import { expect, test } from 'vitest'
import { useBrowser } from './support/browser.ts'
import { sayByKey, scoresOf, scoresShown, shipped, tabTo, talkShown, wayThrough } from './support/talk.ts'

const visit = useBrowser()

test.each([
  ['expired-sale-price', 'practice'],
  ['review-threat', 'assessment'],
] as const)('%s in %s is resumed where it stood, and scores what the rules say', async (id, mode) => {
  const scenario = shipped(id)
  const way = wayThrough(scenario)
  const half = Math.floor(way.length / 2)
  const { open, faults } = await visit()

  const first = await open()
  await first.getByRole('heading', { level: 1 }).waitFor()
  await tabTo(first, new RegExp(scenario.title))
  await first.keyboard.press('Enter')
  await first.getByRole('heading', { level: 1, name: scenario.title }).waitFor()
  if (mode === 'assessment') {
    await tabTo(first, /^$/)
    await first.keyboard.press('ArrowDown')
  }
  await tabTo(first, /Answer the call|Open the chat|Go to the counter/)
  await first.keyboard.press('Enter')
  for (const said of way.slice(0, half)) await sayByKey(first, said, mode)
  const before = await talkShown(first)
  await first.close()

  const second = await open()
  const goOn = new RegExp(`Go on with ${scenario.title}`)
  // What is kept is read a moment after the shelf stands.
  await second.getByRole('link', { name: goOn }).first().waitFor()
  await tabTo(second, goOn)
  await second.keyboard.press('Enter')
  expect(await talkShown(second)).toEqual(before)
  for (const said of way.slice(half)) await sayByKey(second, said, mode)
  await tabTo(second, /See how it went/)
  await second.keyboard.press('Enter')
  await second.getByRole('heading', { name: 'How do you think it went?' }).waitFor()
  await tabTo(second, /^Skip this$/)
  await second.keyboard.press('Enter')
  expect(await scoresShown(second)).toEqual(await scoresOf(scenario, way))
  expect(faults).toEqual([])
})

test('a talk that is left open in the address bar comes back there too', async () => {
  const way = wayThrough(shipped('expired-sale-price'))
  const { open } = await visit()
  const page = await open('#/scenarios/expired-sale-price')
  await page.getByRole('button', { name: 'Answer the call' }).click()
  for (const said of way.slice(0, 2)) await sayByKey(page, said, 'practice')
  const before = await talkShown(page)
  await page.reload()
  expect(await talkShown(page)).toEqual(before)
})
