/** A provider's whole way, by the commands as the README has them: from a programme file to a verified certificate. */
import { execFile } from 'node:child_process'
import {
  mkdirSync,
  mkdtempSync,
  readFileSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { promisify } from 'node:util'
import type { FrameLocator } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { CAKE } from '../commands/world.ts'
import { moodleReport } from '../course/support/told-in.ts'
import { interactionsIn } from '../support/scorm-lms.ts'
import { unpacked } from '../support/unpacked.ts'
import { useBrowser } from './support/browser.ts'
import { BUN, PROGRAMME, SAYS, WAY } from './support/packed.ts'
import { openPlatform, type Platform } from './support/platform.ts'

const visit = useBrowser()

/** The README's own lines, without what stands behind a #. */
const COMMANDS = /\n## Give a course\n[\s\S]*?```sh\n([\s\S]*?)```/
  .exec(readFileSync('README.md', 'utf8'))?.[1]
  ?.trim()
  .split('\n')
  .map(line => line.replace(/ +# .*$/, ''))

let folder: string

beforeAll(() => {
  folder = realpathSync(mkdtempSync(join(tmpdir(), 'provider-')))
  mkdirSync(join(folder, 'scenarios'))
  const files = { 'programme.yaml': PROGRAMME, 'cake.yaml': CAKE, 'bun.yaml': BUN }
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, 'scenarios', name), text)
  mkdirSync(join(folder, 'node_modules/.bin'), { recursive: true })
  symlinkSync(resolve('dist/cli/cli.js'), join(folder, 'node_modules/.bin/even-keel'))
  writeFileSync(join(folder, 'package.json'), '{}')
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** What a command says; it must go well. */
async function told(command: string | undefined): Promise<string> {
  const { stdout } = await promisify(execFile)('bash', ['-c', command ?? 'exit 9'], { cwd: folder })
  return stdout
}

async function sayAll(frame: FrameLocator, ids: readonly string[]): Promise<void> {
  for (const id of ids) {
    const reply = frame.locator('fieldset li').filter({ hasText: SAYS.get(id) ?? id })
    await reply.locator('label').click()
    await frame.getByRole('button', { name: 'Say it' }).click()
    await reply.waitFor({ state: 'detached' })
  }
}

async function begin(frame: FrameLocator): Promise<void> {
  await frame.getByRole('link', { name: /^(?:Begin with|Next:)/ }).click()
  await frame.getByRole('button', { name: 'Go to the counter' }).click()
  await frame.locator('fieldset li').first().waitFor()
}

/** Both talks, with the window closed in the middle of the first. */
async function playThrough(platform: Platform): Promise<void> {
  const { context, faults } = await visit()
  const page = await context.newPage()
  await page.goto(platform.launch)
  await begin(page.frameLocator('iframe'))
  await sayAll(page.frameLocator('iframe'), WAY.slice(0, 2))
  await page.close()

  const again = await context.newPage()
  await again.goto(platform.launch)
  const frame = again.frameLocator('iframe')
  await frame.getByRole('link', { name: /^Go on with/ }).click()
  await sayAll(frame, WAY.slice(2))
  await frame.getByRole('link', { name: 'See how it went' }).click()
  await frame.getByRole('button', { name: 'Skip this' }).click()
  await frame.getByRole('link', { name: 'On with the programme' }).click()
  await begin(frame)
  await sayAll(frame, WAY)
  await again.close()
  expect(faults).toEqual([])
}

test('five commands take a programme to a certificate that anyone can verify', async () => {
  const [check, pack, newKey, certify, verify] = COMMANDS ?? []
  expect(COMMANDS).toHaveLength(5)
  expect(await told(check)).toContain('no problems')
  await told(pack)
  const platform = await openPlatform('1.2', unpacked(readFileSync(join(folder, 'course.zip'))))
  await playThrough(platform)

  const saved = platform.saved()
  expect([saved['cmi.core.lesson_status'], saved['cmi.core.score.raw']]).toEqual(['passed', '70'])
  const turns = interactionsIn(saved).filter(({ type }) => type === 'choice')
  expect(turns.map(turn => turn['student_response'])).toEqual([...WAY, ...WAY])

  const ada = { name: 'Kara, Ada', email: 'ada@example.org', elements: new Map(Object.entries(saved)) }
  writeFileSync(join(folder, 'interactions.csv'), moodleReport([ada]))
  await told(newKey)
  expect(await told(certify)).toContain('Kara, Ada')
  expect(await told(verify)).toMatch(/^Valid/m)

  // One reply better than the one that was said: the record no longer follows from itself, and nobody is certified.
  const better = new Map(ada.elements).set('cmi.interactions.2.student_response', 'give-in')
  writeFileSync(join(folder, 'interactions.csv'), moodleReport([{ ...ada, elements: better }]))
  rmSync(join(folder, 'credentials'), { recursive: true })
  await expect(told(certify)).rejects.toMatchObject({ code: 1 })
  await platform.close()
})
