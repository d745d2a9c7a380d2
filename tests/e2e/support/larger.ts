/** A screen for whoever needs it larger: a desk's window at 400 %, and a phone with its letters twice the size. */
import type { Page } from 'playwright-core'
import { cutWords } from './cut-words.ts'
import { scrollsSideways } from './screens.ts'

const LARGER = [
  ['at four times the size', { width: 320, height: 256 }, '100%'],
  ['at twice the text size', { width: 390, height: 844 }, '200%'],
] as const

/** What is lost then; afterwards the screen is as it was. */
export async function lostWhenLarger(page: Page): Promise<string[]> {
  const before = page.viewportSize()
  const found: string[] = []
  for (const [how, viewport, size] of LARGER) {
    await page.setViewportSize(viewport)
    await setTextSize(page, size)
    const lost = [...((await scrollsSideways(page)) ? ['scrolls sideways'] : []), ...(await cutWords(page))]
    found.push(...lost.map(each => `${how}: ${each}`))
  }
  if (before) await page.setViewportSize(before)
  await setTextSize(page, '')
  return found
}

async function setTextSize(page: Page, fontSize: string): Promise<void> {
  await page.evaluate(async size => {
    document.documentElement.style.fontSize = size
    // Whoever watches sizes has seen the new ones by then.
    for (let frames = 0; frames < 3; frames++) await new Promise(requestAnimationFrame)
  }, fontSize)
}
