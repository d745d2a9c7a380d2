/** Makes what every real-browser test shares, once: the built page on a free port, and where a Chromium is. */
import { rm } from 'node:fs/promises'
import type { LaunchOptions } from 'playwright-core'
import { build, preview } from 'vite'
import type { TestProject } from 'vitest/node'
import { findBrowser } from '../support/browser.ts'

declare module 'vitest' {
  export interface ProvidedContext {
    baseURL: string
    /** The folder of the built page. */
    builtPage: string
    /** How to start one. */
    chromium: Pick<LaunchOptions, 'executablePath' | 'args'>
  }
}

export default async function serve({ provide }: TestProject): Promise<() => Promise<void>> {
  // Its own, so that two runs at once do not take the page from each other.
  const outDir = `node_modules/.tmp/e2e-${process.pid}`
  // The page is what people get: never the development build, whatever the test runner set.
  const before = process.env['NODE_ENV']
  process.env['NODE_ENV'] = 'production'
  await build({ logLevel: 'warn', mode: 'production', build: { outDir, emptyOutDir: true } })
  process.env['NODE_ENV'] = before
  const server = await preview({
    logLevel: 'warn',
    build: { outDir },
    preview: { port: 0, host: '127.0.0.1' },
  })
  const address = server.httpServer.address()
  if (!address || typeof address === 'string') throw new Error('The preview server has no port.')
  const { from, ...launch } = await findBrowser()
  console.log(`e2e: Chromium from ${from}`)
  provide('baseURL', `http://127.0.0.1:${address.port}/`)
  provide('builtPage', outDir)
  provide('chromium', launch)
  return async () => {
    await server.close()
    await rm(outDir, { recursive: true, force: true })
  }
}
