/** From the address to a first reply that can be clicked, on slow 4G and a slow machine, beside a page with one button. */
import { readFileSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import { extname, join } from 'node:path'
import { gzipSync } from 'node:zlib'
import type { Browser } from 'playwright-core'
import { expect, test } from 'vitest'
import { builtPage } from './built-page.ts'
import { LINES, row } from './table.ts'

/** As Lighthouse has it. */
const SLOW_4G = { offline: false, latency: 562.5, downloadThroughput: 180_000, uploadThroughput: 84_375 }
const SLOWER = 4
const TIMES = 9
const AIM = 750

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
  '.webm': 'audio/webm',
}

const BARE = `<!doctype html><meta charset="utf-8"><title>Bare</title><fieldset><ol><li><button>On</button></li></ol></fieldset>
<script>document.querySelector('button').onclick = () => { document.title = 'Clicked' }</script>`

/** As a host would: what is text comes packed. */
async function served(folder: string): Promise<{ url: string; server: Server }> {
  const server = createServer(({ url = '/' }, response) => {
    const path = new URL(url, 'http://page').pathname
    try {
      const bytes = path === '/bare.html' ? Buffer.from(BARE) : readFileSync(join(folder, path))
      const type = TYPES[extname(path)] ?? 'application/octet-stream'
      const packs = /text|svg/.test(type)
      response.writeHead(200, { 'content-type': type, ...(packs && { 'content-encoding': 'gzip' }) })
      response.end(packs ? gzipSync(bytes, { level: 9 }) : bytes)
    } catch {
      response.writeHead(404).end()
    }
  })
  await new Promise<void>(done => {
    server.listen(0, '127.0.0.1', done)
  })
  const address = server.address()
  return { url: `http://127.0.0.1:${typeof address === 'object' && address ? address.port : 0}/`, server }
}

interface Times {
  /** In milliseconds from when the address was asked for. */
  readonly clickable: number
  /** How long the first click took, to the frame that shows what it did. */
  readonly click: number
}

/** A person who knows what they want: begins as soon as that can be done, and clicks the first reply as soon as it is seen. */
async function first(browser: Browser, url: string): Promise<Times> {
  const context = await browser.newContext({ viewport: { width: 390, height: 844 }, serviceWorkers: 'block' })
  const page = await context.newPage()
  const session = await context.newCDPSession(page)
  await session.send('Network.enable')
  await session.send('Network.emulateNetworkConditions', SLOW_4G)
  await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWER })
  await page.addInitScript(() => {
    const isSeen = (one: HTMLElement) => {
      const box = one.getBoundingClientRect()
      return (
        box.width > 0 &&
        one.contains(document.elementFromPoint(box.x + box.width / 2, box.y + box.height / 2))
      )
    }
    const seen = (what: string) => [...document.querySelectorAll<HTMLElement>(what)].find(isSeen)
    const look = () => {
      const reply = seen('fieldset ol button')
      if (!reply) {
        seen('main button')?.click()
        requestAnimationFrame(look)
        return
      }
      const clickable = performance.now()
      reply.click()
      requestAnimationFrame(() => {
        const { port1, port2 } = new MessageChannel()
        port1.addEventListener('message', () =>
          Object.assign(window, { times: { clickable, click: performance.now() - clickable } }),
        )
        port1.start()
        port2.postMessage(null)
      })
    }
    requestAnimationFrame(look)
  })
  await page.goto(url, { waitUntil: 'commit' })
  const times = await page.waitForFunction(() => (window as unknown as { times?: Times }).times)
  const found = (await times.jsonValue()) as Times
  await context.close()
  return found
}

function median(all: readonly number[]): number {
  return all.toSorted((a, b) => a - b)[Math.floor(all.length / 2)] ?? NaN
}

test('first reply clickable', async () => {
  const { outDir, browser, close } = await builtPage('first-reply')
  const { url, server } = await served(outDir)
  const ours: Times[] = []
  const bare: Times[] = []
  for (let time = 0; time < TIMES; time++) {
    ours.push(await first(browser, `${url}lost-parcel.html`))
    bare.push(await first(browser, `${url}bare.html`))
  }
  const [clickable, beside] = [ours, bare].map(all => Math.round(median(all.map(one => one.clickable))))
  const [click, besideClick] = [ours, bare].map(all => Math.round(median(all.map(one => one.click))))
  row(
    LINES.firstReply,
    `${clickable} ms`,
    `${AIM} ms`,
    (clickable ?? NaN) <= AIM,
    `a bare page in the same run: ${beside} ms; ${TIMES} cold visits each, medians`,
  )
  row(
    LINES.firstClick,
    `${click} ms`,
    '100 ms',
    (click ?? NaN) < 100,
    `to the frame that shows it; a bare page in the same run: ${besideClick} ms`,
  )
  console.log(
    `first reply clickable ${clickable} ms (bare ${beside}), its click ${click} ms (bare ${besideClick})`,
  )
  expect(clickable).toBeGreaterThan(0)
  server.close()
  await close()
})
