/** Packages in a course platform, played by clicking: what was chosen is there, wherever the window was closed. */
import { readFileSync } from 'node:fs'
import type { FrameLocator, Page, Request } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { isObject, type JsonObject } from '../../src/course/json.ts'
import { isDefined, verbOf } from '../support/cmi5-rules.ts'
import { boxesOf } from '../support/guide.ts'
import { useBrowser } from './support/browser.ts'
import { openCmi5Platform } from './support/cmi5-platform.ts'
import { serveFiles } from './support/files-server.ts'
import { choices, gradeIn } from './support/grade-book.ts'
import { SAYS, usePlayer, WAY } from './support/packed.ts'
import { openPlatform, type Platform } from './support/platform.ts'
import { schoolPage, TELLS_ALL, type Told } from './support/school-page.ts'

const visit = useBrowser()
const packed = usePlayer()

/** Where a package is played: in a frame of the platform's page, or in a page of its own. */
type Held = Pick<FrameLocator & Page, 'getByRole' | 'locator'>

async function sayAll(frame: Held, ids: readonly string[]): Promise<void> {
  for (const id of ids) {
    const reply = frame.locator('fieldset li').filter({ hasText: SAYS.get(id) ?? id })
    await reply.locator('label').click()
    await frame.getByRole('button', { name: 'Say it' }).click()
    await reply.waitFor({ state: 'detached' })
  }
}

async function begin(frame: Held): Promise<void> {
  await frame.getByRole('link', { name: /^(?:Begin with|Next:)/ }).click()
  await frame.getByRole('button', { name: 'Go to the counter' }).click()
  await frame.locator('fieldset li').first().waitFor()
}

async function on(frame: Held): Promise<void> {
  await frame.getByRole('link', { name: 'See how it went' }).click()
  await frame.getByRole('button', { name: 'Skip this' }).click()
  await frame.getByRole('link', { name: 'On with the programme' }).click()
}

/** Everything that stands of the talk on the screen. */
function talkIn(frame: Held): Promise<string[]> {
  return frame.locator('main ol:not(fieldset ol) li, main h2').allTextContents()
}

/** The calls that the platform was not content with, in the page that is open; to ask for what it never had is none. */
async function complaints(page: Page): Promise<readonly Call[]> {
  const all = await calls(page)
  return all.filter(({ name, error }) => error !== '0' && !(name === 'GetValue' && error === '403'))
}

interface Call {
  readonly name: string
  readonly error: string
}

function calls(page: Page): Promise<readonly Call[]> {
  return page.evaluate(() => (window as unknown as { calls: readonly Call[] }).calls)
}

describe.each(['1.2', '2004'] as const)('SCORM %s', version => {
  let platform: Platform
  beforeAll(async () => {
    platform = await openPlatform(version, await packed(version === '1.2' ? 'scorm12' : 'scorm2004'))
    platform.mastery = version === '1.2' ? '80' : '0.8'
  })
  afterAll(() => platform.close())

  test('every choice is kept as it is made, a closed window goes on, and the grade can be read back', async () => {
    const { context, faults } = await visit()
    const elsewhere: string[] = []
    context.on('request', request => {
      if (!request.url().startsWith(platform.origin)) elsewhere.push(request.url())
    })
    const page = await context.newPage()
    await page.goto(platform.launch)
    const frame = page.frameLocator('iframe')
    await begin(frame)
    for (const [at, reply] of WAY.slice(0, 2).entries()) {
      await sayAll(frame, [reply])
      expect(choices(version, platform)).toEqual(WAY.slice(0, at + 1))
    }
    const talk = await talkIn(frame)
    expect(await complaints(page)).toEqual([])
    await page.close()

    const again = await context.newPage()
    await again.goto(platform.launch)
    const resumed = again.frameLocator('iframe')
    await resumed.getByRole('link', { name: /^Go on with/ }).click()
    await resumed.locator('fieldset li').first().waitFor()
    expect(await talkIn(resumed)).toEqual(talk)
    await sayAll(resumed, WAY.slice(2))
    await on(resumed)
    await begin(resumed)
    await sayAll(resumed, WAY)
    expect(choices(version, platform)).toEqual([...WAY, ...WAY])
    expect(gradeIn(version, platform)).toEqual({
      status: version === '1.2' ? 'failed' : 'completed, failed',
      raw: '70',
      objectives: ['72', '70', '100'],
    })
    expect(platform.statuses).not.toContain('passed')
    await on(resumed)
    await resumed.getByText('Not passed so far').waitFor()
    expect(await complaints(again)).toEqual([])
    await again.close()

    platform.mode = 'review'
    const looked = await context.newPage()
    await looked.goto(platform.launch)
    const back = looked.frameLocator('iframe')
    await back.getByText('Not passed so far').waitFor()
    await back.getByText(/^You are looking back/).waitFor()
    await back.getByText('The bun').first().waitFor()
    expect((await calls(looked)).filter(({ name }) => /Set|Commit/.test(name))).toEqual([])
    await looked.close()
    expect({ elsewhere, faults }).toEqual({ elsewhere: [], faults: [] })
  })
})

describe('cmi5', () => {
  /** How an attempt was begun. */
  const HEAD = expect.stringMatching(/^1/) as string

  test('every choice is said as it is made, a closed window goes on, and nothing is refused', async () => {
    const { lms, launch, back, close } = await openCmi5Platform(await packed('cmi5'), { masteryScore: 0.8 })
    const said = () => lms.statements().map(one => (isDefined(one) ? verbOf(one) : responseOf(one)))
    // The record is kept where the launch says, which is another origin.
    const { origin: record } = new URL(new URL(launch()).searchParams.get('endpoint') ?? '')
    const { context, faults } = await visit({ mayAsk: address => address.startsWith(record) })
    const page = await context.newPage()
    await page.goto(launch())
    await begin(page)
    for (const reply of WAY.slice(0, 2)) {
      const kept = page.waitForResponse(response => isKeeping(response.request()))
      await sayAll(page, [reply])
      await (await kept).finished()
    }
    await page.evaluate(() => new Promise(requestAnimationFrame))
    await page.close()
    const first = ['initialized', HEAD, ...WAY.slice(0, 2), 'terminated']
    await expect.poll(said).toEqual(first)

    const again = await context.newPage()
    await again.goto(launch())
    await again.getByRole('link', { name: /^Go on with/ }).click()
    await sayAll(again, WAY.slice(2))
    await again.evaluate(() => (location.hash = '#/'))
    await begin(again)
    await sayAll(again, WAY)
    await again.evaluate(() => (location.hash = '#/'))
    await again.getByRole('button', { name: 'Leave the programme' }).click()
    await again.waitForURL(back)
    const scores = ['', '', '', '']
    const second = [
      'initialized',
      ...WAY.slice(2),
      HEAD,
      ...WAY,
      ...scores,
      'failed',
      'completed',
      'terminated',
    ]
    expect(said()).toEqual([...first, ...second])

    await again.goto(launch({ launchMode: 'Review' }))
    await again.getByText(/^You are looking back/).waitFor()
    await again.getByRole('button', { name: 'Leave the programme' }).click()
    await again.waitForURL(back)
    expect(said().slice(-2)).toEqual(['initialized', 'terminated'])
    expect(lms.refusals()).toEqual([])
    // That there is no document yet an LRS says in no other way.
    expect(faults.filter(fault => !fault.includes('404'))).toEqual([])
    await close()
  })
})

/** What was chosen; of a head the text, of a score nothing. */
function responseOf({ result }: JsonObject): string {
  const response = isObject(result) ? result['response'] : undefined
  return typeof response === 'string' ? response : ''
}

/** Whether the LMS is told what to keep. */
function isKeeping(request: Request): boolean {
  return request.method() === 'POST' && request.url().includes('activities/state')
}

describe('a package on a site of its own', () => {
  const UNDER = '/courses/9/'

  test('is held by a page of another origin, where nothing can be stored, and tells it how it goes', async () => {
    const site = await serveFiles(await packed('web'), UNDER)
    const at = `http://127.0.0.1:${site.port}${UNDER}`
    const school = await serveFiles(
      new Map([
        ['index.html', schoolPage(at, ELEMENT, TELLS_ALL)],
        ['frame.html', schoolPage(at, FRAME, `<script>${CHANNEL}</script>`)],
      ]),
    )
    // The school's own page fetches the script, and shows the frame.
    const { context, faults } = await visit({ mayAsk: address => address.startsWith(at) })
    await context.addInitScript(() => {
      if (location.hostname !== '127.0.0.1') return
      for (const name of ['localStorage', 'sessionStorage', 'indexedDB', 'caches'] as const) {
        Object.defineProperty(window, name, {
          get() {
            throw new DOMException('Third-party storage is blocked.', 'SecurityError')
          },
        })
      }
    })
    const page = await context.newPage()
    const logged: string[] = []
    page.on('console', message => logged.push(message.text()))
    await page.goto(`http://localhost:${school.port}/`)
    const frame = page.frameLocator('iframe')
    await frame.getByRole('button', { name: 'Go to the counter' }).click()
    await frame.locator('fieldset li').first().waitFor()
    // Whoever comes later, however right the words, is not talked to.
    const stolen = await page.evaluate(async () => {
      const { port1, port2 } = new MessageChannel()
      const heard: unknown[] = []
      port1.addEventListener('message', ({ data }) => heard.push(data))
      port1.start()
      const hello = { evenKeel: 'hello', version: 1, nonce: 'f'.repeat(32) }
      document.querySelector('iframe')?.contentWindow?.postMessage(hello, '*', [port2])
      await new Promise(requestAnimationFrame)
      return heard
    })
    await sayAll(frame, WAY)
    await on(frame)
    await frame.getByText('1 of 2 finished').waitFor()
    // The frame is as tall as the start screen of the programme, which is taller than a talk.
    await page.waitForFunction(() => (document.querySelector('iframe')?.clientHeight ?? 0) > 900)
    const told = await page.evaluate(() => (window as unknown as { told: Told[] }).told)
    expect(stolen).toEqual([])
    expect(told[0]).toMatchObject({ type: 'ready', programme: 'two-cakes', locale: 'en-GB' })
    expect(told.filter(({ type }) => type === 'progress').map(({ turn }) => turn)).toEqual([1, 2, 3, 4, 5])
    expect(told.filter(({ type }) => type === 'result')).toEqual([
      expect.objectContaining({ place: 'cake', scenario: 'cake', overall: 70, passed: true }),
    ])
    const heights = told.flatMap(({ height }) => height ?? [])
    expect(Math.max(...heights)).toBeLessThan(6000)
    expect(logged).toEqual(['cake 70 true'])

    // A plain frame is heard, too, by whoever says hello.
    const ready = page.waitForEvent('console', message => message.text().includes('ready'))
    await page.goto(`http://localhost:${school.port}/frame.html`)
    expect(await (await ready).args()[0]?.jsonValue()).toMatchObject({
      type: 'ready',
      programme: 'two-cakes',
    })
    await page.frameLocator('iframe').getByRole('button', { name: 'Go to the counter' }).waitFor()
    expect(faults).toEqual([])
    await Promise.all([site.close(), school.close()])
  })
})

/** What docs/courses.md gives to be copied: the element with what listens to it, a frame, and what listens to that. */
const [ELEMENT = '', FRAME = '', CHANNEL = ''] = boxesOf(readFileSync('docs/courses.md', 'utf8'))
  .filter(({ chapter }) => chapter === 'On a page of yours')
  .map(({ text }) => text)
