/** The browser is killed at random points of talks: every choice that the page had shown as made is there again. */
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { newProfile, type Profile } from './support/mortal-browser.ts'

/** Set KILLS=20 to kill it twenty times. */
const KILLS = Number(process.env['KILLS'] ?? 5)
/** Milliseconds of a talk that is said as fast as the page takes it, within which the end comes. */
const WITHIN = 900

let profile: Profile
beforeAll(async () => {
  profile = await newProfile()
})
afterAll(() => profile.remove())

/** A fixed run of numbers from 0 to 1. */
function runOf(seed: number): () => number {
  let state = seed
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return state / 2 ** 32
  }
}

/** All that stands of a talk, wherever it is: where nothing was said, there is nothing but the first line. */
async function textOf(page: Page): Promise<string> {
  const reply = page.locator('fieldset li button')
  await reply
    .or(page.getByRole('link', { name: 'See how it went' }))
    .or(page.getByRole('heading', { name: 'This talk cannot be opened here' }))
    .first()
    .waitFor()
  return (await page.locator('main').textContent()) ?? ''
}

/** Says one reply after the other, and tells of each once it is shown as said. */
async function talkOn(page: Page, told: (said: string) => void): Promise<void> {
  page.on('console', message => {
    const [mark, said] = message.text().split('\t')
    if (mark === 'said' && said !== undefined) told(said)
  })
  await page.evaluate(async () => {
    const drawn = () =>
      new Promise(done => {
        requestAnimationFrame(() => setTimeout(done))
      })
    for (let turn = 0; ; turn++) {
      const replies = [...document.querySelectorAll<HTMLElement>('fieldset li button')]
      const reply = replies[(turn * 7) % replies.length]
      if (!reply) return
      const words = reply.textContent ?? ''
      reply.click()
      while (reply.isConnected) await drawn()
      console.log(`said\t${words}`)
    }
  })
}

test(
  `killed ${KILLS} times in the middle of talks, it has lost no choice`,
  { timeout: 60_000 + KILLS * 15_000 },
  async () => {
    const random = runOf(20_261_122)
    const begin = `${inject('baseURL')}#/scenarios/expired-sale-price`
    let [talk, said]: [string, string[]] = ['', []]
    const found: { kill: number; said: number; lost: readonly string[] }[] = []
    for (let kill = 0; kill <= KILLS; kill++) {
      const { page, kill: end } = await profile.open(talk || begin)
      if (talk) {
        const shown = await textOf(page)
        const lost = said.filter(words => !shown.includes(words))
        found.push({ kill, said: said.length, lost })
        if ((await page.locator('fieldset li button').count()) === 0) {
          ;[talk, said] = ['', []]
          await page.goto(begin)
        }
      }
      if (kill < KILLS) {
        if (!talk) await page.getByRole('button', { name: 'Answer the call' }).click()
        await page.locator('fieldset li button').first().waitFor()
        talk = page.url()
        const wait = random() * WITHIN
        const talking = talkOn(page, words => said.push(words.replace(/^\d\s*/, '')))
        talking.catch(() => undefined)
        await new Promise(done => {
          setTimeout(done, wait)
        })
      }
      await end()
    }
    console.log(`killed with so much said: ${found.map(one => one.said).join(', ')}`)
    expect(found.filter(({ lost }) => lost.length > 0)).toEqual([])
    // It would prove nothing where little was said.
    expect(found.reduce((sum, one) => sum + one.said, 0)).toBeGreaterThan(KILLS)
  },
)
