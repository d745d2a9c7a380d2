/** A browser for a file of tests, and pages in it that remember every fault they saw. */
import {
  type Browser,
  type BrowserContext,
  type BrowserContextOptions,
  chromium,
  type Page,
} from 'playwright-core'
import { afterAll, beforeAll, inject } from 'vitest'

export interface Visit {
  readonly context: BrowserContext
  /** Another tab of the same browser. */
  readonly open: (path?: string) => Promise<Page>
  /** Errors, failed requests and breaches of the policy on any page so far. */
  readonly faults: string[]
}

let browser: Browser

export function useBrowser(): (options?: BrowserContextOptions) => Promise<Visit> {
  const contexts: BrowserContext[] = []
  beforeAll(async () => {
    browser = await chromium.connect(inject('browserWS'))
  })
  afterAll(async () => {
    await Promise.all(contexts.map(context => context.close()))
    await browser.close()
  })
  return async (options = {}) => {
    const context = await browser.newContext({
      reducedMotion: 'reduce',
      // A worker would answer in the place of the server: only who tests that asks for it.
      serviceWorkers: 'block',
      ...options,
    })
    contexts.push(context)
    const faults = await watched(context)
    return {
      context,
      faults,
      open: async (path = '') => {
        const page = await context.newPage()
        await page.goto(new URL(path, inject('baseURL')).href)
        return page
      },
    }
  }
}

/** A machine without a sound device says so now and then: that is no fault of a page. */
const NO_AUDIO = /^The AudioContext encountered an error from the audio device/

async function watched(context: BrowserContext): Promise<string[]> {
  const faults: string[] = []
  await context.exposeBinding('reportViolation', (_, what: string) => faults.push(what))
  await context.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', event => {
      const { reportViolation } = window as unknown as { reportViolation: (what: string) => void }
      reportViolation(`${event.violatedDirective} ${event.blockedURI}`)
    })
  })
  context.on('weberror', error => faults.push(String(error.error())))
  context.on('console', message => {
    if (message.type() === 'error' && !NO_AUDIO.test(message.text())) faults.push(message.text())
  })
  context.on('requestfailed', request => faults.push(`${request.url()} ${request.failure()?.errorText}`))
  return faults
}
