/** What a person waits for, in packed bytes: more than this is to be decided, and not to creep in. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { expect, inject, test } from 'vitest'

/** Bytes, by what is opened first. React alone is 67,400 of the second and of the third. */
const MOST = { first: 10_800, library: 137_000, talk: 192_000, letters: 40_000 }

const folder = inject('builtPage')
const read = (path: string) => readFileSync(join(folder, path))
const packed = (path: string) => gzipSync(read(path), { level: 9 }).length
const sum = (all: readonly number[]) => all.reduce((total, one) => total + one, 0)

/** Scripts and style sheets that a page names in its markup. */
function named(page: string): readonly string[] {
  return [
    ...read(page)
      .toString()
      .matchAll(/(?:src|href)="\.\/(assets\/[^"]+\.(?:js|css))"/g),
  ].map(([, path = '']) => path)
}

const pages = readdirSync(folder).filter(name => name.endsWith('.html'))
const screens = pages.filter(name => name !== 'index.html')

test('a first screen', () => {
  expect(screens.length).toBeGreaterThan(10)
  for (const name of screens) expect([name, packed(name) <= MOST.first]).toEqual([name, true])
})

test('the whole page, as it begins with the library, and with a talk', () => {
  expect(packed('index.html') + sum(named('index.html').map(packed))).toBeLessThan(MOST.library)
  for (const name of screens) {
    const all = packed(name) + sum(named(name).map(packed))
    expect([name, all <= MOST.talk]).toEqual([name, true])
  }
})

test('the letters', () => {
  const [letters, ...others] = readdirSync(join(folder, 'assets')).filter(name =>
    /grotesk-(?!latin-ext).*\.woff2$/.test(name),
  )
  expect(others).toEqual([])
  expect(read(join('assets', letters ?? '')).length).toBeLessThan(MOST.letters)
})
