/** A hundred thousand attempts of one file, by the command as it is built: how long it takes, and how much memory. */
import { spawnSync } from 'node:child_process'
import { appendFileSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { manyAttempts } from '../cohort/support/many.ts'
import { row } from './table.ts'

const ATTEMPTS = 100_000
const BATCH = 2_000
const SECONDS = 10
/** The whole process, Node’s own forty or so included. */
const MEGABYTES = 600

const folder = mkdtempSync(join(tmpdir(), 'even-keel-'))
afterAll(() => rmSync(folder, { recursive: true }))

function written(count: number): string {
  const path = join(folder, `${count}.ndjson`)
  writeFileSync(path, '')
  let lines: string[] = []
  for (const attempt of manyAttempts(count)) {
    lines.push(`${JSON.stringify(attempt)}\n`)
    if (lines.length === BATCH) {
      appendFileSync(path, lines.join(''))
      lines = []
    }
  }
  appendFileSync(path, lines.join(''))
  return path
}

interface Spent {
  /** Of processors, all threads together: a busy machine does not lengthen it much. */
  readonly seconds: number
  readonly megabytes: number
}

function read(path: string): Spent {
  const told = `process.on('exit', () => { const u = process.resourceUsage(); process.stderr.write(JSON.stringify([u.userCPUTime + u.systemCPUTime, u.maxRSS])) })`
  const { stderr, stdout } = spawnSync(
    process.execPath,
    ['--import', `data:text/javascript,${encodeURIComponent(told)}`, 'dist/cli/cli.js', 'cohort', path],
    { encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 },
  )
  expect(stdout).toContain('attempts read.')
  const [microseconds = 0, kilobytes = 0] = JSON.parse(stderr) as number[]
  return { seconds: microseconds / 1e6, megabytes: kilobytes / 1024 }
}

test('a hundred thousand attempts', () => {
  const [tenth, all] = [read(written(ATTEMPTS / 10)), read(written(ATTEMPTS))]
  const rate = Math.round(ATTEMPTS / all.seconds)
  row(
    'cohort, 100,000 attempts, processor time',
    `${all.seconds.toFixed(1)} s`,
    `${SECONDS} s`,
    all.seconds <= SECONDS,
    `${rate} a second; a tenth of them ${tenth.seconds.toFixed(1)} s, ${tenth.megabytes.toFixed(0)} MB`,
  )
  row(
    'cohort, 100,000 attempts, memory',
    `${all.megabytes.toFixed(0)} MB`,
    `${MEGABYTES} MB`,
    all.megabytes < MEGABYTES,
  )
  // Ten times the attempts take less than ten times the memory by far: what is kept is kept by person and way.
  expect(all.megabytes).toBeLessThan(MEGABYTES)
  expect(all.megabytes / tenth.megabytes).toBeLessThan(4)
})
