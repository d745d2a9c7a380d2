/** Words that their own box cuts off. */
import type { Page } from 'playwright-core'

/** Texts that are wider than the box that hides the rest of them. */
export async function cutWords(page: Page): Promise<string[]> {
  return page.locator('h1, h2, h3, p, dd, button, a, label').evaluateAll(all =>
    all
      .filter(
        each =>
          each.clientWidth > 1 &&
          each.scrollWidth > each.clientWidth + 1 &&
          getComputedStyle(each).overflowX !== 'visible' &&
          // An echo may be cut: all of it stands elsewhere, for eyes and ears.
          !each.closest('[aria-hidden="true"]'),
      )
      .map(each => `cut: ${each.textContent}`),
  )
}
