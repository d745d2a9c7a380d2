/** Time and voice in a real browser: how long a customer waits, and their lines read aloud. */
import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import type { Settings } from '../../src/host/settings.ts'
import { useBrowser, type Visit } from './support/browser.ts'

const visit = useBrowser()

/** Dana's first line is waited for 70 seconds. */
const WAITS = 70_000
const SPEAKS_UP = 'Hello? Have I lost you?'

/** A talk with Dana in which a test says what time it is, in a browser that was set so. */
async function begun({ context, open }: Visit, settings: Partial<Settings>): Promise<Page> {
  const kept = { sound: false, ...settings }
  await context.addInitScript(wanted => {
    // Not in the empty page that a tab begins with.
    if (location.protocol === 'http:') localStorage.setItem('even-keel', JSON.stringify(wanted))
  }, kept)
  await context.clock.install()
  const page = await open('#/scenarios/expired-sale-price')
  await page.getByRole('button', { name: 'Answer the call' }).click()
  await page.locator('fieldset li').first().waitFor()
  await page.clock.pauseAt(await page.evaluate(() => Date.now() + 1000))
  return page
}

function speaksUp(page: Page): Promise<number> {
  return page.getByRole('heading', { level: 2, name: SPEAKS_UP }).count()
}

describe('the silence timer', () => {
  test('is off, and the customer waits for an hour', async () => {
    const visitor = await visit()
    const page = await begun(visitor, {})
    await page.clock.runFor(3_600_000)
    expect(await speaksUp(page)).toBe(0)
    expect(await page.getByRole('progressbar').count()).toBe(0)
    expect(visitor.faults).toEqual([])
  })

  test.each([1, 2, 5] as const)('gives %i times what the scenario gives, and no less', async timer => {
    const visitor = await visit()
    const page = await begun(visitor, { timer })
    await page.getByRole('progressbar').waitFor()
    // A little of it passed as the talk was opened.
    await page.clock.runFor(WAITS * timer - 5000)
    expect(await speaksUp(page)).toBe(0)
    await page.clock.runFor(5000)
    await page.getByRole('heading', { level: 2, name: SPEAKS_UP }).waitFor()
    expect(visitor.faults).toEqual([])
  })

  test('stands still while the talk is paused, and while the record is read', async () => {
    const page = await begun(await visit(), { timer: 1 })
    for (const key of ['p', 'r']) {
      await page.keyboard.press(key)
      await page.clock.runFor(WAITS * 3)
      await page.keyboard.press(key)
      expect(await speaksUp(page)).toBe(0)
    }
    await page.clock.runFor(WAITS)
    await page.getByRole('heading', { level: 2, name: SPEAKS_UP }).waitFor()
  })

  test('leaves the replies and their order as they were', async () => {
    const page = await begun(await visit(), { timer: 1 })
    const replies = await page.locator('fieldset li').allTextContents()
    await page.clock.runFor(WAITS)
    await page.getByRole('heading', { level: 2, name: SPEAKS_UP }).waitFor()
    expect(await page.locator('fieldset li').allTextContents()).toEqual(replies)
  })
})

/** A device with one voice: the browsers that tests run in have none. It speaks until `endOfSpeech` is called. */
function oneVoice(): void {
  const heard: string[] = []
  let speaking: EventTarget | undefined
  class Utterance extends EventTarget {
    lang = ''
    voice: unknown
    readonly text: string
    constructor(text: string) {
      super()
      this.text = text
    }
  }
  const synthesis = Object.assign(new EventTarget(), {
    getVoices: () => [{ lang: 'en-GB', name: 'One' }],
    speak(said: Utterance) {
      heard.push(`${said.lang}: ${said.text}`)
      speaking = said
    },
    cancel() {
      if (speaking) heard.push('hush')
      speaking = undefined
    },
  })
  const endOfSpeech = () => {
    const ended = speaking
    speaking = undefined
    ended?.dispatchEvent(new Event('end'))
  }
  Object.defineProperty(window, 'speechSynthesis', { value: synthesis })
  Object.assign(window, { SpeechSynthesisUtterance: Utterance, heard, endOfSpeech })
}

interface Device {
  readonly heard: string[]
  readonly endOfSpeech: () => void
}

const heard = (page: Page) => page.evaluate(() => (window as unknown as Device).heard)
const endOfSpeech = (page: Page) => page.evaluate(() => (window as unknown as Device).endOfSpeech())

/** The customer's words, without who says them and the marks around them. */
async function line(page: Page): Promise<string> {
  const words = await page.locator('main h2 > span').last().textContent()
  return (words ?? '').replace(/^“|”$/g, '')
}

describe('reading aloud', () => {
  async function withVoice(): Promise<Visit> {
    const visitor = await visit()
    await visitor.context.addInitScript(oneVoice)
    return visitor
  }

  test('says nothing until it is asked to', async () => {
    const visitor = await withVoice()
    const page = await begun(visitor, {})
    await page.keyboard.press('1')
    expect(await heard(page)).toEqual([])
    expect(visitor.faults).toEqual([])
  })

  test('is tried in the settings, and then reads each line once, in the language of its scenario', async () => {
    const { open, faults } = await withVoice()
    const page = await open('#/settings')
    await page.getByRole('radio', { name: 'A voice of this device, where there is no recording' }).check()
    await page.getByRole('button', { name: 'Hear it' }).click()
    expect((await heard(page)).filter(said => said !== 'hush')).toHaveLength(1)
    await endOfSpeech(page)
    await page.goto(`${page.url().split('#')[0]}#/scenarios/expired-sale-price`)
    await page.getByRole('button', { name: 'Answer the call' }).click()
    await page.locator('fieldset li').first().waitFor()
    const first = await line(page)
    await endOfSpeech(page)
    await page.keyboard.press('1')
    await page.locator('main h2').filter({ hasNotText: first }).waitFor()
    const second = await line(page)
    expect((await heard(page)).slice(1)).toEqual([`en-GB: ${first}`, `en-GB: ${second}`])
    // A pause hushes, and so does the way out.
    await page.keyboard.press('p')
    expect((await heard(page)).at(-1)).toBe('hush')
    expect(faults).toEqual([])
  })

  test('keeps the silence timer still until the line has been read', async () => {
    const page = await begun(await withVoice(), { timer: 1, voices: 'device' })
    await page.clock.runFor(WAITS * 3)
    expect(await speaksUp(page)).toBe(0)
    await endOfSpeech(page)
    await page.clock.runFor(WAITS)
    await page.getByRole('heading', { level: 2, name: SPEAKS_UP }).waitFor()
  })
})
