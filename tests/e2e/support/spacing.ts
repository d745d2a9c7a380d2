/** Text set as wide as some need it to read: nothing is cut, covered or pushed off the page. */
import type { Page } from 'playwright-core'
import { scrollsSideways } from './screens.ts'

/** What is lost while it is set so; afterwards the screen is as it was. */
export async function lostBySpacing(page: Page): Promise<string[]> {
  await spaceOut(page)
  const lost = [...((await scrollsSideways(page)) ? ['scrolls sideways'] : []), ...(await lostWords(page))]
  await page.evaluate(() => {
    document.adoptedStyleSheets = []
  })
  return lost.map(each => `wide letters: ${each}`)
}

/** What WCAG 1.4.12 names; as a reader's own style it comes over the page's, and past its policy. */
async function spaceOut(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const wide = new CSSStyleSheet()
    wide.replaceSync(
      '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }' +
        'p { margin-block-end: 2em !important }',
    )
    document.adoptedStyleSheets = [wide]
    // Whoever watches sizes has seen the new ones by then.
    for (let frames = 0; frames < 3; frames++) await new Promise(requestAnimationFrame)
  })
}

/** Texts of which a part lies outside a box that hides what is outside it. */
function lostWords(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    const lost = new Set<string>()
    for (let text = walker.nextNode(); text; text = walker.nextNode()) {
      const own = text.parentElement
      if (!own || !text.textContent?.trim()) continue
      // An echo may be cut, and what is for ears alone is not there for eyes.
      if (own.closest('[aria-hidden="true"], svg, noscript') || own.clientWidth === 1) continue
      // What is folded has its place, and nobody reads it there.
      if (!own.checkVisibility({ contentVisibilityAuto: true })) continue
      const range = document.createRange()
      range.selectNodeContents(text)
      const words = range.getBoundingClientRect()
      if (words.width === 0) continue
      for (let box: Element | null = own; box && box !== document.documentElement; box = box.parentElement) {
        const { display, overflowX, overflowY, clipPath } = getComputedStyle(box)
        if (clipPath !== 'none') break
        if (display === 'contents') continue
        const edge = box.getBoundingClientRect()
        const across = overflowX === 'hidden' || overflowX === 'clip'
        const down = overflowY === 'hidden' || overflowY === 'clip'
        if (
          (across && (words.left < edge.left - 1 || words.right > edge.right + 1)) ||
          (down && (words.top < edge.top - 2 || words.bottom > edge.bottom + 2))
        ) {
          lost.add(`cut: ${text.textContent}`)
        }
      }
    }
    return [...lost]
  })
}
