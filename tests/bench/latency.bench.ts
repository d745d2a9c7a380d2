/** From a click on a reply to the next line painted, on a slow machine, beside a page that only swaps a text. */
import type { Browser, Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { builtPage } from './built-page.ts'
import { LINES, row } from './table.ts'

/** How much slower than this machine. */
const SLOWER = 4
const PLAYS = 6
/** Milliseconds. */
const FRAME = 1000 / 60

const BARE = `<!doctype html><title>Bare</title><main><h2>0</h2><fieldset><button>On</button></fieldset></main>
<script>document.querySelector('button').onclick = () => { const line = document.querySelector('h2'); line.textContent = Number(line.textContent) + 1 }</script>`

/** Milliseconds from the click to the frame that shows another line. */
async function clicked(page: Page, reply: string): Promise<number> {
  return page.evaluate(
    selector =>
      new Promise<number>(done => {
        const line = () => document.querySelector('main h2')?.textContent
        const before = line()
        const target = document.querySelector<HTMLElement>(selector)
        let start = 0
        const look = () => {
          if (line() === before) {
            requestAnimationFrame(look)
            return
          }
          // What is posted from a frame comes after it was painted.
          const { port1, port2 } = new MessageChannel()
          port1.addEventListener('message', () => done(performance.now() - start))
          port1.start()
          port2.postMessage(null)
        }
        // Not in the middle of a frame: as a person's click would, it comes when it comes.
        setTimeout(() => {
          start = performance.now()
          target?.click()
          requestAnimationFrame(look)
        }, 40)
      }),
    reply,
  )
}

async function slowed(browser: Browser): Promise<Page> {
  const page = await browser.newPage({ viewport: { width: 390, height: 844 }, reducedMotion: 'reduce' })
  const session = await page.context().newCDPSession(page)
  await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWER })
  return page
}

async function talked(page: Page, url: string): Promise<number[]> {
  const times: number[] = []
  for (let play = 0; play < PLAYS; play++) {
    await page.goto(`${url}#/`)
    await page.goto(`${url}#/scenarios/expired-sale-price`)
    await page.getByRole('button', { name: 'Answer the call' }).click()
    await page.locator('fieldset li button').first().waitFor()
    // The first click of all also makes the page warm; a trainee's does so too, so that it counts.
    while ((await page.locator('fieldset li button').count()) > 0) {
      times.push(await clicked(page, 'fieldset li button'))
    }
  }
  return times
}

function median(times: readonly number[]): number {
  return times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)] ?? NaN
}

test('click to next line painted', async () => {
  const { url, browser, close } = await builtPage('latency')

  const talk = await slowed(browser)
  const times = await talked(talk, url)
  const bare = await slowed(browser)
  await bare.setContent(BARE)
  const plain: number[] = []
  while (plain.length < times.length) plain.push(await clicked(bare, 'button'))

  const all = times.toSorted((a, b) => a - b)
  const slow = all[Math.floor(all.length * 0.95)] ?? NaN
  console.log(
    [
      `click to next line painted at ${SLOWER}× CPU, ${times.length} clicks, median (95th percentile):`,
      `  talk ${median(times).toFixed(1)} ms (${slow.toFixed(1)})`,
      `  bare page ${median(plain).toFixed(1)} ms (${(plain.toSorted((a, b) => a - b)[Math.floor(plain.length * 0.95)] ?? NaN).toFixed(1)})`,
      `  ratio ${(median(times) / median(plain)).toFixed(2)}`,
    ].join('\n'),
  )
  row(
    LINES.click,
    `${median(times).toFixed(0)} ms`,
    `${(median(plain) + FRAME).toFixed(0)} ms`,
    median(times) <= median(plain) + FRAME,
    `a bare page in the same run: ${median(plain).toFixed(0)} ms; ${times.length} clicks, medians`,
  )
  expect(median(times)).toBeGreaterThan(0)
  await close()
})
