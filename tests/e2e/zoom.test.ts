/** Every screen for whoever needs it larger. */
import { describe, expect, test } from 'vitest'
import { useBrowser } from './support/browser.ts'
import { cutWords } from './support/cut-words.ts'
import { faultsOf, GROUPS } from './support/each-screen.ts'
import { scrollsSideways } from './support/screens.ts'

const visit = useBrowser()

/** A desk's window at 400 %, and a phone with its letters twice the size. */
describe.each([
  ['at four times the size', { width: 320, height: 256 }, '100%'],
  ['at twice the text size', { width: 390, height: 844 }, '200%'],
] as const)('%s', (_, viewport, fontSize) => {
  test.each(GROUPS)('%s do not scroll sideways, and no word is cut', async (_group, screens) => {
    const { open } = await visit({ viewport })
    const page = await open()
    const found = await faultsOf(page, screens, async () => {
      await page.evaluate(size => {
        document.documentElement.style.fontSize = size
      }, fontSize)
      return [...((await scrollsSideways(page)) ? ['scrolls sideways'] : []), ...(await cutWords(page))]
    })
    expect(found).toEqual({})
  })
})
