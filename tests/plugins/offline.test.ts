/** What the worker is told to keep, and what the page says of itself to whoever installs it. */
import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { buildOf } from '../../src/plugins/offline.ts'

const FILES = [
  { path: 'index.html', bytes: '<!doctype html>' },
  { path: 'assets/index-abcdefgh.js', bytes: 'go()' },
  { path: 'theme.js', bytes: 'look()' },
  { path: 'scenario.schema.json', bytes: '{}' },
  { path: 'even-keel.webmanifest', bytes: '{}' },
  { path: 'icons/mark-192.png', bytes: 'png' },
  { path: 'offline-worker.js', bytes: 'keep()' },
]

describe('a build', () => {
  test('is every file that a talk needs, the page itself last', () => {
    expect(buildOf(FILES).files.map(([path]) => path)).toEqual([
      'assets/index-abcdefgh.js',
      'theme.js',
      'index.html',
    ])
  })

  test('names the contents of what is not named after them', () => {
    const [asset, theme] = buildOf(FILES).files
    expect(asset).toHaveLength(1)
    expect(theme?.[1]).toMatch(/^sha256-[\w+/]{43}=$/)
  })

  test('is the same build in whatever order its files come', () => {
    expect(buildOf(FILES.toReversed())).toEqual(buildOf(FILES))
  })

  test('is another when one of them changes', () => {
    const changed = FILES.map(file => (file.path === 'theme.js' ? { ...file, bytes: 'see()' } : file))
    expect(buildOf(changed).version).not.toBe(buildOf(FILES).version)
  })
})

const manifest = JSON.parse(readFileSync('public/even-keel.webmanifest', 'utf8')) as {
  readonly icons: readonly { readonly src: string; readonly sizes: string; readonly type: string }[]
  readonly start_url: string
  readonly scope: string
}

test('it installs from any path', () => {
  expect([manifest.start_url, manifest.scope]).toEqual(['./', './'])
  expect(readFileSync('index.html', 'utf8')).toContain('<link rel="manifest"')
})

test.each(manifest.icons.filter(({ type }) => type === 'image/png'))('$src is as large as it says', icon => {
  const png = readFileSync(`public/${icon.src}`)
  // Where every PNG has its width and height.
  expect(`${png.readUInt32BE(16)}x${png.readUInt32BE(20)}`).toBe(icon.sizes)
})
