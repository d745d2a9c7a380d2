/** A browser for a file of tests, and pages in it that remember every fault they saw. */
import {
  type Browser,
  type BrowserContext,
  type BrowserContextOptions,
  chromium,
  type Frame,
  type Page,
  type Request,
} from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, expect, inject } from 'vitest'
import { findFirefox, launchFirefox } from '../../support/firefox.ts'

export interface Going extends BrowserContextOptions {
  /** What a page may ask of other origins than its own: the record of a course may be kept elsewhere. */
  readonly mayAsk?: (address: string) => boolean
}

export interface Visit {
  readonly context: BrowserContext
  /** Another tab of the same browser. */
  readonly open: (path?: string) => Promise<Page>
  /** Errors, failed requests and breaches on any page so far. */
  readonly faults: string[]
  /** What went against the policy, and what was asked of another origin. Whatever a test leaves in here, it fails by. */
  readonly breaches: string[]
}

let shared: Promise<Browser> | undefined

/**
 * One for all files of a process, which ends with it: to start one takes long, and what a test keeps is in a context
 * of its own.
 */
function theOne(): Promise<Browser> {
  shared ??= started()
  return shared
}

/** `BROWSER=firefox` has every test done by that, where it can. */
async function started(): Promise<Browser> {
  if (process.env['BROWSER'] !== 'firefox') return chromium.launch(inject('chromium'))
  const found = findFirefox()
  if (found === undefined)
    throw new Error('No Firefox was found. Install it, or say where it is in FIREFOX_PATH.')
  return launchFirefox(found)
}

/** `start` gives another browser than the one that is there, for this file alone. */
export function useBrowser(start?: () => Promise<Browser>): (options?: Going) => Promise<Visit> {
  let browser: Browser
  const ofOneTest: BrowserContext[] = []
  const ofAll: BrowserContext[] = []
  const breaches: string[] = []
  let isInTest = false
  beforeAll(async () => {
    browser = await (start ?? theOne)()
  })
  beforeEach(() => {
    isInTest = true
  })
  afterEach(async () => {
    isInTest = false
    // A page that nobody looks at any more still moves.
    await Promise.all(ofOneTest.splice(0).map(context => context.close()))
    expect(breaches.splice(0)).toEqual([])
  })
  afterAll(async () => {
    await Promise.all(ofAll.map(context => context.close()))
    if (start) await browser.close()
  })
  return async ({ mayAsk = () => false, ...options } = {}) => {
    const context = await browser.newContext({
      reducedMotion: 'reduce',
      // A worker would answer in the place of the server: only who tests that asks for it.
      serviceWorkers: 'block',
      ...options,
    })
    ;(isInTest ? ofOneTest : ofAll).push(context)
    const faults = await watched(context, breaches, mayAsk)
    return {
      context,
      faults,
      breaches,
      open: async (path = '') => {
        const page = await context.newPage()
        await page.goto(new URL(path, inject('baseURL')).href)
        return page
      },
    }
  }
}

/** Whether a page, or a frame in it, asks another origin for something. Where a person goes is their own affair. */
function leavesItsOrigin(request: Request): boolean {
  const [from, to] = [originOf(askerOf(request) ?? ''), originOf(request.url())]
  return from !== undefined && to !== undefined && from !== to
}

function askerOf(request: Request): string | undefined {
  const worker = request.serviceWorker()
  if (worker) return worker.url()
  return (request.isNavigationRequest() ? request.frame().parentFrame() : request.frame())?.url()
}

function isOf(frame: Frame, request: Request): boolean {
  return request.serviceWorker() === null && request.frame() === frame
}

/** Undefined for what asks nobody: data, blobs, an empty page. */
function originOf(address: string): string | undefined {
  return /^https?:/.test(address) ? new URL(address).origin : undefined
}

/** A machine without a sound device says so now and then: that is no fault of a page. */
const NO_AUDIO = /^The AudioContext encountered an error from the audio device/

async function watched(
  context: BrowserContext,
  breaches: string[],
  mayAsk: (address: string) => boolean,
): Promise<string[]> {
  const faults: string[] = []
  const breach = (what: string) => {
    faults.push(what)
    breaches.push(what)
  }
  await context.exposeBinding('reportViolation', (_, what: string) => breach(what))
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
  const underWay = new Set<Request>()
  const left = new WeakSet<Request>()
  context.on('requestfinished', request => underWay.delete(request))
  context.on('requestfailed', request => {
    underWay.delete(request)
    const why = request.failure()?.errorText ?? ''
    if (!(left.has(request) && why.endsWith('ABORTED'))) faults.push(`${request.url()} ${why}`)
  })
  context.on('request', request => {
    // Who goes elsewhere, or loads the page again, gives up what was still on its way to it.
    if (request.isNavigationRequest())
      for (const other of underWay) if (isOf(request.frame(), other)) left.add(other)
    underWay.add(request)
    const address = request.url()
    if (leavesItsOrigin(request) && !mayAsk(address)) breach(`asked elsewhere: ${address}`)
  })
  return faults
}
