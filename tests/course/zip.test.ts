import { unzipSync } from 'fflate'
import { afterEach, describe, expect, test } from 'vitest'
import { isSafePath } from '../../src/course/safe-path.ts'
import { type PackedFile, zipped } from '../../src/course/zip.ts'

const file = (path: string, text = path): PackedFile => ({ path, bytes: new TextEncoder().encode(text) })
const FILES = [
  file('index.html', '<!doctype html>'.repeat(99)),
  file('scenarios/a.js'),
  file('sounds/bell.webm'),
]

const zone = process.env['TZ']
afterEach(() => {
  if (zone === undefined) delete process.env['TZ']
  else process.env['TZ'] = zone
})

describe('an archive', () => {
  test('holds what was put in', () => {
    const found = unzipSync(zipped(FILES))
    expect(Object.keys(found)).toEqual(FILES.map(({ path }) => path))
    for (const { path, bytes } of FILES) expect(found[path]).toEqual(bytes)
  })

  test('is the same bytes in any order, and at any place on earth', () => {
    const here = zipped(FILES)
    process.env['TZ'] = 'Pacific/Kiritimati'
    expect(zipped(FILES.toReversed())).toEqual(here)
  })

  test('takes no file twice', () => {
    expect(() => zipped([file('a.js'), file('a.js')])).toThrow('“a.js”')
  })
})

describe('a path that would leave the folder it is unpacked in', () => {
  test.each([
    '../evil.js',
    'a/../../evil.js',
    '/etc/passwd',
    'C:/evil.js',
    'a\\..\\evil.js',
    '\\\\host\\share',
    './a.js',
    'a//b.js',
    'a/',
    '',
    '..',
    'a\u0000.js',
    'a\n.js',
  ])('%j is refused', path => {
    expect(isSafePath(path)).toBe(false)
    expect(() => zipped([file(path)])).toThrow('cannot stand in a package')
  })

  test.each(['index.html', 'recordings/lost-parcel/1.webm', 'a..b/c...js', 'Ä/ö.svg'])('%s is none', path => {
    expect(isSafePath(path)).toBe(true)
  })
})
