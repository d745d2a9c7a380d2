/** From any path, in a frame, under the policy, and where nothing may be stored. */
import type { FrameLocator, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { useBrowser } from './support/browser.ts'
import { type Folder, serveFolder } from './support/folder.ts'
import { seeHowItWent } from './support/talk.ts'

const UNDER = '/courses/42/even-keel/'
const FRAMES = {
  '/course.html': `<!doctype html><title>Course</title><iframe title="Even Keel" width="800" height="700" src="${UNDER}"></iframe>`,
  '/closed.html': `<!doctype html><title>Course</title><iframe title="Even Keel" width="800" height="700" sandbox="allow-scripts" src="${UNDER}"></iframe>`,
}

const visit = useBrowser()
let folder: Folder
beforeAll(async () => {
  folder = await serveFolder(inject('builtPage'), UNDER, FRAMES)
})
afterAll(() => folder.close())

/** One way to the debrief, with the mouse. */
async function playThrough(page: Page | FrameLocator): Promise<void> {
  await page.getByRole('link', { name: 'The sale that ended on Sunday' }).click()
  await page.getByRole('button', { name: 'Answer the call' }).click()
  const over = page.getByRole('link', { name: 'See how it went' })
  const reply = page.locator('fieldset li button').first()
  for (let turns = 0; turns < 30 && !(await over.isVisible()); turns++) {
    const words = await reply.textContent()
    await reply.click()
    await over
      .or(
        page
          .locator('fieldset li button')
          .first()
          .filter({ hasNotText: words ?? '' }),
      )
      .waitFor()
  }
  await seeHowItWent(page)
}

test('it plays from a path of its own, with nothing against the policy', async () => {
  const { context, faults } = await visit()
  const page = await context.newPage()
  const elsewhere: string[] = []
  page.on('request', request => {
    if (!request.url().startsWith(folder.url + UNDER)) elsewhere.push(request.url())
  })
  await page.goto(folder.url + UNDER)
  await playThrough(page)
  expect(await page.locator('meta[http-equiv="Content-Security-Policy"]').getAttribute('content')).toContain(
    "style-src 'self'",
  )
  expect(elsewhere).toEqual([])
  expect(faults).toEqual([])
})

test('it plays in a frame of a course', async () => {
  const { context, faults } = await visit()
  const page = await context.newPage()
  await page.goto(`${folder.url}/course.html`)
  await playThrough(page.frameLocator('iframe'))
  expect(faults).toEqual([])
})

test('in a sandboxed frame that may not store, it says so once and plays on', async () => {
  const { context, faults } = await visit()
  const page = await context.newPage()
  await page.goto(`${folder.url}/closed.html`)
  const frame = page.frameLocator('iframe')
  const notice = frame.getByText(/This browser keeps nothing here/)
  await notice.waitFor()
  await frame.getByRole('button', { name: 'Close' }).click()
  await playThrough(frame)
  expect(await notice.count()).toBe(0)
  expect(faults).toEqual([])
})
