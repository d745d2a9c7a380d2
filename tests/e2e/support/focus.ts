/** Where a keyboard is on the page, and whether one can see it. */
import type { Page } from 'playwright-core'

export interface Stop {
  /** What it is called, as far as its own words tell. */
  readonly name: string
  /** Empty, where all is well. */
  readonly faults: readonly string[]
}

/** Null where the focus is nowhere, which is where every page begins and ends. */
export function stopOf(page: Page): Promise<Stop | null> {
  return page.evaluate(() => {
    const at = document.activeElement
    if (!at || at === document.body) return null
    const labels = at instanceof HTMLInputElement ? [...(at.labels ?? [])] : []
    const name =
      at.getAttribute('aria-label') ?? labels.map(each => each.textContent).join(' ') ?? at.textContent ?? ''
    // A radio button is seen by its label, where that is drawn in its place.
    const drawn = [at, ...labels]
    const faults: string[] = []
    // A link over a whole row has its ring around the row.
    const rings = drawn.flatMap(each => [null, '::after'].map(part => getComputedStyle(each, part)))
    const ringed = rings.some(
      ({ outlineStyle, outlineWidth }) => outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2,
    )
    // A heading is arrived at, and nothing is done with it.
    if (!ringed && at.getAttribute('tabindex') !== '-1') faults.push('no ring')
    const onTop = drawn.some(each =>
      [...each.getClientRects()].some(({ left, top, width, height }) =>
        [0.1, 0.5, 0.9].some(part => {
          const hit = document.elementFromPoint(left + width * part, top + height * part)
          return (
            hit !== null && (each.contains(hit) || hit.contains(each) || drawn.some(one => one.contains(hit)))
          )
        }),
      ),
    )
    if (!onTop) {
      const { left, top, width, height } = at.getBoundingClientRect()
      const over = document.elementFromPoint(left + width / 2, top + height / 2)
      faults.push(
        `at ${Math.round(top)}, ${height} tall, ${over ? `under ${over.outerHTML.slice(0, 90)}` : 'out of sight'}`,
      )
    }
    return { name: (name || (at.textContent ?? '')).trim().replaceAll(/\s+/g, ' '), faults }
  })
}

/** More than any screen has: who has not come round by then sits in a trap. */
const MANY = 250

/** What a debrief has reckoned beside the page is there, and has moved what it moves. */
async function atRest(page: Page): Promise<void> {
  await page.evaluate(() => new Promise(requestAnimationFrame))
  // Others stay for as long as their screen does.
  const reckoning = () => page.workers().find(worker => worker.url().includes('regret-worker'))
  for (let worker = reckoning(); worker; worker = reckoning()) await worker.waitForEvent('close')
  await page.evaluate(async () => {
    for (let frames = 0; frames < 3; frames++) await new Promise(requestAnimationFrame)
  })
}

/** Every stop from the top of the page to its end, and that it comes to its end. */
export async function walkRound(page: Page, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<Stop[]> {
  await atRest(page)
  await page.evaluate(() => {
    // From here a press of Tab goes on, to the first stop or back to the last.
    document.body.tabIndex = -1
    document.body.focus()
    document.body.removeAttribute('tabindex')
    document.documentElement.scrollTop = 0
  })
  const stops: Stop[] = []
  let outside = 0
  while (stops.length < MANY) {
    await page.keyboard.press(key)
    const stop = await stopOf(page)
    // Backwards, the first press leaves the page at its top, and the next comes in again at its end.
    if (!stop && (key === 'Tab' || stops.length > 0 || ++outside > 3)) return stops
    if (stop) stops.push(stop)
  }
  throw new Error(
    `The focus never left the page: ${stops
      .slice(-5)
      .map(({ name }) => name)
      .join(' | ')}`,
  )
}

/** Presses Tab until the focus is on what is called so. */
export async function tabOnTo(page: Page, name: RegExp): Promise<void> {
  for (let presses = 0; presses < MANY; presses++) {
    await page.keyboard.press('Tab')
    if (name.test((await stopOf(page))?.name ?? '')) return
  }
  throw new Error(`Tab never came to ${name}`)
}
