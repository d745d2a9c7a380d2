import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { brotliCompressSync, gzipSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { builtPage } from './built-page.ts'
import { LINES, row } from './table.ts'
import { SHIPPED } from '../support/shipped.ts'

test('bytes before the first reply can be clicked', async () => {
  const { url, outDir, browser, close } = await builtPage('bytes')
  tellOwnPage(outDir)
  for (const { name, scenario } of SHIPPED) {
    const page = await browser.newPage()
    // What comes after that moment (sounds, the coach) keeps nobody waiting.
    await page.addInitScript(() => {
      new MutationObserver((_changes, observer) => {
        if (!document.querySelector('fieldset li button')) return
        performance.mark('clickable')
        observer.disconnect()
      }).observe(document, { childList: true, subtree: true })
    })
    const bodies = new Map<string, Promise<number>>()
    page.on('response', response => {
      const size = response.body().then(body => gzipSync(body, { level: 9 }).length)
      // What comes when the page is closed already is asked by nobody.
      size.catch(() => undefined)
      bodies.set(response.url(), size)
    })
    await page.goto(url)
    await page.getByRole('link', { name: scenario.title }).first().click()
    await page.getByRole('button', { name: /Answer the call|Open the chat|Go to the counter/ }).click()
    const opening = scenario.beats[scenario.start.at(-1)?.beat ?? '']
    const first = opening?.kind === 'moment' ? opening.replies[0]?.say : undefined
    await page.getByRole('button', { name: first ?? '' }).waitFor()
    const before = await page.evaluate(() => {
      const [clickable] = performance.getEntriesByName('clickable')
      const fetched = performance.getEntriesByType('resource') as PerformanceResourceTiming[]
      const [document] = performance.getEntriesByType('navigation')
      return [
        document,
        ...fetched.filter(({ responseEnd }) => responseEnd <= (clickable?.startTime ?? 0)),
      ].map(entry => (entry?.name ?? '').split('#')[0] ?? '')
    })
    const files = await Promise.all(
      before.map(async address => ({
        file: new URL(address).pathname.split('/').at(-1) || 'index.html',
        gz: (await bodies.get(address)) ?? 0,
      })),
    )
    const sum = (some: typeof files) => some.reduce((total, { gz }) => total + gz, 0)
    const isFont = ({ file }: { file: string }) => file.endsWith('.woff2')
    // Fetched while the brief is read, and only where sound is on.
    const isSound = ({ file }: { file: string }) => /^howler|\.webm$/.test(file)
    const rest = files.filter(file => !isFont(file) && !isSound(file))
    console.log(
      [
        `${name}: ${kB(sum(rest))} gz before the first reply can be clicked,`,
        `${kB(sum(files.filter(isFont)))} of fonts and ${kB(sum(files.filter(isSound)))} of sound beside it`,
      ].join(' '),
    )
    for (const { file, gz } of files.toSorted((a, b) => b.gz - a.gz)) {
      console.log(`  ${kB(gz).padStart(9)} ${file}`)
    }
    expect(sum(rest)).toBeGreaterThan(0)
    await page.close()
  }
  await close()
})

/** The page of a scenario itself, which can be used before anything else has come, and all that it names. */
function tellOwnPage(folder: string): void {
  const read = (path: string) => readFileSync(join(folder, path))
  const packed = (path: string) => gzipSync(read(path), { level: 9 }).length
  const brotli = (path: string) => brotliCompressSync(read(path)).length
  const page = 'lost-parcel.html'
  const named = [
    ...read(page)
      .toString()
      .matchAll(/(?:src|href)="\.\/(assets\/[^"]+\.(?:js|css))"/g),
  ].map(([, path = '']) => path)
  const letters = readdirSync(join(folder, 'assets')).filter(name => /grotesk-(?!latin-ext)/.test(name))
  const sum = (paths: readonly string[], of: (path: string) => number) =>
    paths.reduce((total, path) => total + of(path), 0)
  const first = packed(page)
  const whole = sum([page, ...named], packed)
  const fonts = sum(letters, path => read(join('assets', path)).length)
  const react = sum(
    named.filter(path => path.includes('/react-')),
    packed,
  )
  row(LINES.bytesFirst, kB(first), '5 kB', first <= 5000, `${page}; as brotli ${kB(brotli(page))}`)
  row(
    LINES.bytesPage,
    kB(whole),
    '85 kB',
    whole <= 85_000,
    `a talk with its scenario; React alone is ${kB(react)}; as brotli ${kB(sum([page, ...named], brotli))}`,
  )
  row(LINES.bytesFonts, kB(whole + fonts), '130 kB', whole + fonts <= 130_000, `fonts ${kB(fonts)}`)
}

function kB(bytes: number): string {
  return `${(bytes / 1000).toFixed(1)} kB`
}
