/** What is kept outlives an edit of its scenario, and records of other forms are left as they are. */
import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { useBrowser } from './support/browser.ts'
import {
  sayByKey,
  scoresOf,
  scoresShown,
  seeHowItWent,
  shipped,
  talkShown,
  wayThrough,
} from './support/talk.ts'

const visit = useBrowser()

/** Changes every record of a store in the page's own database: the first `from` in its JSON becomes `to`. */
async function rewrite(page: Page, store: string, from: string, to: string): Promise<void> {
  await page.evaluate(
    ([name, before, after]) =>
      new Promise<void>((done, failed) => {
        const opening = indexedDB.open('even-keel')
        opening.addEventListener('error', failed)
        opening.addEventListener('success', () => {
          const all = opening.result.transaction(name, 'readwrite')
          const shelf = all.objectStore(name)
          const reading = shelf.getAll()
          reading.addEventListener('success', () => {
            for (const record of reading.result)
              shelf.put(JSON.parse(JSON.stringify(record).replace(before, after)))
          })
          all.addEventListener('error', failed)
          all.addEventListener('complete', () => {
            opening.result.close()
            done()
          })
        })
      }),
    [store, from, to] as const,
  )
}

test('a talk goes on with the words it was begun with, whatever stands on the shelf now', async () => {
  const scenario = shipped('expired-sale-price')
  const way = wayThrough(scenario)
  const { open, faults } = await visit()
  const page = await open('#/scenarios/expired-sale-price')
  await page.getByRole('button', { name: 'Answer the call' }).click()
  for (const said of way.slice(0, 2)) await sayByKey(page, said, 'practice')
  // To this browser the shelf now holds another edition: what it kept reads otherwise.
  const edited = way[2]
  if (!edited) throw new Error('too short a way')
  await rewrite(page, 'scenarios', edited.reply.say, 'These words stood here then.')
  const before = await talkShown(page)
  await page.close()
  const again = await open()
  await again.getByRole('link', { name: /Go on with/ }).click()
  expect(await talkShown(again)).toEqual(before)
  await again.getByRole('button', { name: 'These words stood here then.' }).click()
  for (const said of way.slice(3)) await sayByKey(again, said, 'practice')
  await seeHowItWent(again)
  expect(await scoresShown(again)).toEqual(await scoresOf(scenario, way))
  expect(await again.getByText('These words stood here then.').count()).toBeGreaterThan(0)
  expect(faults).toEqual([])
})

test('an attempt of an older form is listed with why, and the others play on', async () => {
  const { open, faults } = await visit()
  const page = await open('#/scenarios/expired-sale-price')
  await page.getByRole('button', { name: 'Answer the call' }).click()
  await page.getByRole('button', { name: 'Leave' }).click()
  await page.getByRole('link', { name: /Go on with/ }).waitFor()
  await rewrite(page, 'attempts', '"format":1', '"format":0')
  await page.reload()
  await page.getByRole('link', { name: 'See why in your history' }).waitFor()
  expect(await page.getByRole('link', { name: /Go on with/ }).count()).toBe(0)
  await page.getByRole('link', { name: 'See why in your history' }).click()
  await page.getByText(/written by an older version/).waitFor()
  await page.getByRole('link', { name: 'Scenarios' }).click()
  await page.getByRole('link', { name: 'The sale that ended on Sunday' }).click()
  await page.getByRole('button', { name: 'Answer the call' }).click()
  await page.getByRole('heading', { name: /Dana says/ }).waitFor()
  expect(faults).toEqual([])
})
