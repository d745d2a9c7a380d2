import { gzipSync } from 'node:zlib'
import { chromium } from 'playwright-core'
import { build, preview } from 'vite'
import { expect, test } from 'vitest'
import { findBrowser } from '../support/browser.ts'
import { SHIPPED } from '../support/shipped.ts'

test('bytes before the first reply can be clicked', async () => {
  const outDir = 'node_modules/.tmp/bytes'
  process.env['NODE_ENV'] = 'production'
  await build({ logLevel: 'error', mode: 'production', build: { outDir, emptyOutDir: true } })
  const server = await preview({
    logLevel: 'error',
    build: { outDir },
    preview: { port: 0, host: '127.0.0.1' },
  })
  const address = server.httpServer.address()
  if (!address || typeof address === 'string') throw new Error('The preview server has no port.')
  const { from: _, ...launch } = await findBrowser()
  const browser = await chromium.launch(launch)
  for (const { name, scenario } of SHIPPED) {
    const page = await browser.newPage()
    const fetched: Promise<{ file: string; gz: number }>[] = []
    page.on('response', response => {
      const file = new URL(response.url()).pathname.split('/').at(-1) || 'index.html'
      fetched.push(response.body().then(body => ({ file, gz: gzipSync(body, { level: 9 }).length })))
    })
    await page.goto(`http://127.0.0.1:${address.port}/`)
    await page.getByRole('link', { name: scenario.title }).first().click()
    await page.getByRole('button', { name: /Answer the call|Open the chat|Go to the counter/ }).click()
    const opening = scenario.beats[scenario.start[0]?.beat ?? '']
    const first = opening?.kind === 'moment' ? opening.replies[0]?.say : undefined
    await page.getByRole('button', { name: first ?? '' }).waitFor()
    const files = await Promise.all(fetched.slice())
    const total = files.reduce((sum, { gz }) => sum + gz, 0)
    console.log(`${name}: ${(total / 1000).toFixed(1)} kB gz before the first reply can be clicked`)
    for (const { file, gz } of files.toSorted((a, b) => b.gz - a.gz)) {
      console.log(`  ${(gz / 1000).toFixed(1).padStart(6)} kB ${file}`)
    }
    expect(total).toBeGreaterThan(0)
    await page.close()
  }
  await browser.close()
  await server.close()
})
