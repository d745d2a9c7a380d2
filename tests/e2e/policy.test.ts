/** The policy of the page in every browser there is: what it stops, and a whole talk that goes nowhere near it. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { describe, expect, inject, test } from 'vitest'
import { NOTICES, SBOM } from '../../src/course/third-party.ts'
import { policyOf } from '../../src/plugins/policy.ts'
import { findFirefox, launchFirefox } from '../support/firefox.ts'
import { useBrowser } from './support/browser.ts'
import { seeHowItWent } from './support/talk.ts'

const firefox = findFirefox()
const BROWSERS = [
  { name: 'Chromium', start: undefined },
  ...(firefox === undefined ? [] : [{ name: 'Firefox', start: () => launchFirefox(firefox) }]),
]

/** Each is tried from a script that runs in the page already, which is more than anybody should come to. */
async function tookEffect(page: Page): Promise<readonly string[]> {
  return page.evaluate(async () => {
    const make = document.createElement.bind(document)
    const { trustedTypes } = globalThis as unknown as {
      trustedTypes: { createPolicy: (name: string, rules: object) => unknown }
    }
    const attacks: Readonly<Record<string, () => unknown>> = {
      'markup from a text': () => {
        make('div').innerHTML = '<b>x</b>'
      },
      'a frame from a text': () => {
        make('iframe').srcdoc = '<b>x</b>'
      },
      'a script from a text': () => {
        make('script').text = '1'
      },
      'a script from an address': () => {
        make('script').src = './theme.js'
      },
      'a worker from an address': () => new Worker('./theme.js'),
      'a policy of its own': () => trustedTypes.createPolicy('mine', {}),
      'text as code': () => Reflect.construct(Function, ['return 1']),
      'asking elsewhere': () => fetch('https://elsewhere.invalid/'),
      'a module from elsewhere': () => import(/* @vite-ignore */ `https://elsewhere.invalid/${'x'}.js`),
    }
    // The inspector that brought this may do what a page may not, for as long as its own call lasts.
    await new Promise(later => setTimeout(later))
    const took = await Promise.all(
      Object.entries(attacks).map(async ([name, attack]) => {
        try {
          await attack()
          return [name]
        } catch {
          return []
        }
      }),
    )
    return took.flat()
  })
}

/** What does not throw: the browser says to what directive it did not keep. */
async function putIn(page: Page): Promise<void> {
  await page.evaluate(() => {
    const put = (name: string, attributes: Readonly<Record<string, string>>) => {
      const element = document.createElement(name)
      for (const [attribute, value] of Object.entries(attributes)) element.setAttribute(attribute, value)
      document.body.append(element)
      return element
    }
    put('img', { src: 'https://elsewhere.invalid/a.png' })
    put('p', { style: 'color: red' })
    put('style', {}).append('p { color: red }')
    put('link', { rel: 'stylesheet', href: 'https://elsewhere.invalid/a.css' })
    put('audio', { src: 'https://elsewhere.invalid/a.mp3' })
    put('iframe', { src: 'https://elsewhere.invalid/' })
    put('base', { href: 'https://elsewhere.invalid/' })
    const form = put('form', { action: 'https://elsewhere.invalid/' }) as HTMLFormElement
    try {
      form.submit()
    } catch {
      // Some say it at once, too.
    }
  })
}

const STOPPED = [
  'base-uri',
  'connect-src',
  'form-action',
  'frame-src',
  'img-src',
  'media-src',
  'require-trusted-types-for',
  'style-src',
  'trusted-types',
]

test('every page that was built has the policy, and the licences of all that is in it lie beside', () => {
  const folder = inject('builtPage')
  const pages = readdirSync(folder).filter(name => name.endsWith('.html'))
  expect(pages).toContain('index.html')
  for (const page of pages) {
    const html = readFileSync(join(folder, page), 'utf8')
    const [, policy] = /<meta http-equiv="Content-Security-Policy" content="([^"]+)">/.exec(html) ?? []
    expect({ page, policy }).toEqual({ page, policy: policyOf(html) })
  }
  const notices = readFileSync(join(folder, NOTICES), 'utf8')
  const { components } = JSON.parse(readFileSync(join(folder, SBOM), 'utf8')) as {
    components: readonly { readonly group?: string; readonly name: string; readonly version: string }[]
  }
  for (const { group, name, version } of components)
    expect(notices).toContain(`\n${group === undefined ? '' : `${group}/`}${name} ${version}\n`)
  expect(components.map(({ name }) => name)).toEqual(
    expect.arrayContaining(['react', 'howler', 'jose', 'vite']),
  )
  expect(notices).toContain('SIL OPEN FONT LICENSE')
  expect(notices).toContain('Copyright (c) Meta Platforms, Inc. and affiliates.')
})

describe.each(BROWSERS)('in $name', ({ start }) => {
  const visit = useBrowser(start)

  test('the policy stops a script that runs in the page, and no request goes out', async () => {
    const { context, breaches } = await visit()
    const sent: string[] = []
    context.on('response', response => sent.push(response.url()))
    const page = await context.newPage()
    await page.goto(inject('baseURL'))
    await page.getByRole('article').first().waitFor()
    expect(await tookEffect(page)).toEqual([])
    await putIn(page)
    const told = () =>
      new Set(breaches.map(breach => breach.replace(/ .*$/, '').replace(/-(?:elem|attr)$/, '')))
    await expect.poll(() => STOPPED.filter(directive => !told().has(directive))).toEqual([])
    expect(sent.filter(address => !address.startsWith(inject('baseURL')))).toEqual([])
    // They were asked for; what is told of them after this is told to nobody.
    await context.close()
    breaches.splice(0)
  })

  test('a talk is played and looked back at, its workers started, and nothing goes against the policy', async () => {
    const { open, faults } = await visit({ serviceWorkers: 'allow' })
    const page = await open('#/scenarios/expired-sale-price')
    const workers: string[] = []
    page.on('worker', worker => workers.push(worker.url()))
    await page.getByRole('button', { name: 'Answer the call' }).click()
    const over = page.getByRole('link', { name: 'See how it went' })
    const replies = page.locator('fieldset li button')
    await replies.first().waitFor()
    while (!(await over.isVisible())) {
      const words = (await replies.last().textContent()) ?? ''
      await replies.last().click()
      await page.getByRole('button', { name: words, exact: true }).waitFor({ state: 'detached' })
      await over.or(replies.first()).first().waitFor()
    }
    await seeHowItWent(page)
    await page.getByRole('heading', { name: 'Turn by turn' }).waitFor()
    await expect.poll(() => workers.some(url => url.includes('regret-worker'))).toBe(true)
    await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined))
    expect(faults).toEqual([])
  })
})
