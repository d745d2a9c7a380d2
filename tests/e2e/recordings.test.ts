/** A line that was recorded is fetched by a real browser when it is said, and not before it was asked for. */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { tone } from '../support/tone.ts'
import { useBrowser } from './support/browser.ts'
import { type DevServer, serveEdited } from './support/dev-server.ts'

const CAKE = readFileSync('src/commands/template.txt', 'utf8')
  .replace('id: NAME', 'id: cake')
  .replace(/^( +)tone: /m, '$1voice: voices/opening.mp3\n$1tone: ')

const PROGRAMME = `format: 1
id: one
title: "One talk"
stages: [{ id: only, title: "Only", scenarios: [cake] }]
`

const visit = useBrowser()
let folder: string
let server: DevServer

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'recordings-'))
  mkdirSync(join(folder, 'voices'))
  writeFileSync(join(folder, 'cake.yaml'), CAKE)
  writeFileSync(join(folder, 'programme.yaml'), PROGRAMME)
  writeFileSync(join(folder, 'voices/opening.mp3'), tone())
  server = await serveEdited(folder)
})
afterAll(async () => {
  await server.close()
  rmSync(folder, { recursive: true })
})

test('a recording is fetched with its line, once voices are on', async () => {
  const { context } = await visit()
  const page = await context.newPage()
  const fetched: string[] = []
  page.on('response', response => {
    if (response.request().resourceType() === 'xhr')
      fetched.push(`${new URL(response.url()).pathname} ${response.headers()['content-length']}`)
  })
  const begin = async () => {
    await page.goto(`${server.url}#/scenarios/cake`)
    await page.getByRole('button', { name: 'Go to the counter' }).click()
    await page.getByRole('button', { name: 'Leave' }).waitFor()
  }
  await begin()
  await page.goto(`${server.url}#/settings`)
  const heard = () => fetched.filter(each => each.includes('opening.mp3'))
  expect(heard()).toEqual([])
  await page.getByRole('radio', { name: 'Recordings, where there are any' }).check()
  const coming = page.waitForResponse(
    response => response.url().includes('opening.mp3') && response.request().resourceType() === 'xhr',
  )
  await begin()
  await coming
  expect(heard()).toEqual([expect.stringMatching(new RegExp(`voices/opening.mp3 ${tone().length}$`))])
})
