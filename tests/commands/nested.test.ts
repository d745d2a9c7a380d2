/** A file that is nothing but brackets, read by a process that has read nothing before: it must say so, and not end. */
import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'

const folder = mkdtempSync(join(tmpdir(), 'even-keel-'))
afterAll(() => rmSync(folder, { recursive: true }))

test.each([
  ['brackets', '['],
  ['groups', '{a: '],
  ['lists', '- '],
])('a file of %s without end is told as one, with its place', (_, piece) => {
  const path = join(folder, 'deep.yaml')
  writeFileSync(path, `format: 1\nbrief: ${piece === '- ' ? '\n  ' : ''}${piece.repeat(20_000)}`)
  const { status, stdout, stderr } = spawnSync(process.execPath, ['dist/cli/cli.js', 'check', path], {
    encoding: 'utf8',
  })
  expect(stderr).toBe('')
  expect(stdout).toMatch(/:[23]:\d{3}\b/)
  expect(stdout).toContain('more levels within levels')
  expect(status).toBe(1)
})
