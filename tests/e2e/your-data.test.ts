/** All of one’s data in a real browser: out as a file, deleted to the last trace, and in again from the file. */
import { text } from 'node:stream/consumers'
import type { Download, Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { useBrowser } from './support/browser.ts'
import { sayByKey, shipped, wayThrough } from './support/talk.ts'

const visit = useBrowser()

async function textOf(download: Download): Promise<string> {
  return text(await download.createReadStream())
}

/** Every trace of ours in this browser. */
function traces(page: Page): Promise<unknown> {
  return page.evaluate(async () => ({
    databases: await indexedDB.databases(),
    local: { ...localStorage },
    session: { ...sessionStorage },
    caches: await caches.keys(),
    workers: (await navigator.serviceWorker.getRegistrations()).length,
  }))
}

test('what is deleted leaves no trace, and comes back from the file', async () => {
  const { open, faults } = await visit({ acceptDownloads: true, serviceWorkers: 'allow' })
  const page = await open('#/scenarios/expired-sale-price')
  await page.getByRole('button', { name: 'Answer the call' }).click()
  for (const said of wayThrough(shipped('expired-sale-price')).slice(0, 2))
    await sayByKey(page, said, 'practice')
  const talk = page.url()
  await page.goto(talk.replace(/#.*/, '#/settings'))
  await page.getByText('This browser keeps one talk of yours').waitFor()
  // The page itself is kept as well, by then.
  await page.evaluate(() => navigator.serviceWorker.ready)
  const download = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Save everything as a file' }).click()
  const file = await textOf(await download)

  await page.getByRole('button', { name: 'Delete everything' }).click()
  await page.getByRole('dialog').getByRole('button', { name: 'Delete everything' }).click()
  await page.getByRole('heading', { name: 'Everything is deleted' }).waitFor()
  expect(await traces(page)).toEqual({ databases: [], local: {}, session: {}, caches: [], workers: 0 })

  await page.getByRole('button', { name: 'Begin again' }).click()
  await page.getByRole('article').first().waitFor()
  expect(await page.getByRole('link', { name: /Go on with/ }).count()).toBe(0)
  await page.goto(talk.replace(/#.*/, '#/settings'))
  await page.getByLabel('Choose a file').setInputFiles({
    name: 'data.json',
    mimeType: 'application/json',
    buffer: Buffer.from(file),
  })
  await page.getByText('One talk: one is new here.').waitFor()
  await page.getByRole('button', { name: 'Take it in' }).click()
  await page.getByText('Taken in. One talk is new.').waitFor()
  await page.goto(talk)
  await page.getByRole('button', { name: 'Undo' }).waitFor()
  expect(faults).toEqual([])
})
