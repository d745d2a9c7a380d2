/** An editor saves, and saves what it has put in order a moment later: the watcher tells of the first alone. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { lookingAgain } from '../../src/plugins/saved-again.ts'

let folder = ''
let file = ''
beforeEach(() => {
  vi.useFakeTimers()
  folder = mkdtempSync(join(tmpdir(), 'saved-'))
  file = join(folder, 'cake.yaml')
  writeFileSync(file, 'one')
})
afterEach(() => {
  vi.useRealTimers()
  rmSync(folder, { recursive: true })
})

test('what was saved once is heard of once', () => {
  const hear = vi.fn<(path: string) => void>()
  lookingAgain(hear)(file)
  vi.runAllTimers()
  expect(hear.mock.calls).toEqual([[file]])
})

test('a save that nobody told of is heard of, and then no more', () => {
  const hear = vi.fn<(path: string) => void>()
  lookingAgain(hear)(file)
  writeFileSync(file, 'two, and longer')
  vi.runAllTimers()
  expect(hear).toHaveBeenCalledTimes(2)
})

test('so is one that comes while the first is being read, and a file that goes', () => {
  const hear = vi
    .fn<(path: string) => void>()
    .mockImplementationOnce(path => writeFileSync(path, 'two, and longer'))
    .mockImplementationOnce(path => rmSync(path))
  lookingAgain(hear)(file)
  vi.runAllTimers()
  expect(hear).toHaveBeenCalledTimes(3)
})

test('one that cannot be read is looked at again all the same', () => {
  const hear = vi.fn<(path: string) => void>().mockImplementationOnce(() => {
    throw new Error('gone')
  })
  expect(() => lookingAgain(hear)(file)).toThrow('gone')
  writeFileSync(file, 'two, and longer')
  vi.runAllTimers()
  expect(hear).toHaveBeenCalledTimes(2)
})
