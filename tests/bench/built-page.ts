/** The page as people get it, on a port of its own, with a browser to open it in. */
import { type Browser, chromium } from 'playwright-core'
import { build, preview } from 'vite'
import { findBrowser } from '../support/browser.ts'

export interface BuiltPage {
  /** Ends with a slash. */
  readonly url: string
  readonly outDir: string
  readonly browser: Browser
  readonly close: () => Promise<void>
}

/** `name` keeps the builds of several benches apart. */
export async function builtPage(name: string): Promise<BuiltPage> {
  const outDir = `node_modules/.tmp/${name}`
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
  return {
    url: `http://127.0.0.1:${address.port}/`,
    outDir,
    browser,
    close: async () => {
      await browser.close()
      await server.close()
    },
  }
}
