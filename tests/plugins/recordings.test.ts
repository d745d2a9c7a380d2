/** Recordings come with the page that is built, under names of their own, and are kept for when there is no network. */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { build, createServer, type Rolldown } from 'vite'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { keptOffline } from '../../src/plugins/offline.ts'
import { compiledScenarios } from '../../src/plugins/scenarios.ts'
import { tone } from '../support/tone.ts'

const SALE = readFileSync('scenarios/expired-sale-price.yaml', 'utf8').replace(
  /^( +)tone: /m,
  '$1voice: voices/opening.mp3\n$1tone: ',
)
let folder: string

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'recordings-'))
  mkdirSync(join(folder, 'voices'))
  writeFileSync(join(folder, 'sale.yaml'), SALE)
  writeFileSync(join(folder, 'voices/opening.mp3'), tone())
  writeFileSync(
    join(folder, 'page.js'),
    "import { recordings } from 'virtual:library'\nglobalThis.all = recordings",
  )
})
afterEach(() => rmSync(folder, { recursive: true }))

async function built(): Promise<Rolldown.RolldownOutput['output']> {
  const made = await build({
    configFile: false,
    logLevel: 'silent',
    base: './',
    publicDir: false,
    plugins: [compiledScenarios(folder), keptOffline()],
    build: { write: false, rolldownOptions: { input: join(folder, 'page.js') } },
  })
  return (made as Rolldown.RolldownOutput).output
}

test('a recording is a file of the build, found from wherever the page stands, and kept offline', async () => {
  const output = await built()
  const [recording] = output.filter(({ fileName }) => fileName.endsWith('.mp3'))
  if (recording?.type !== 'asset') throw new Error('The recording is not in the build.')
  expect(recording.fileName).toMatch(/^assets\/opening-[\w-]+\.mp3$/)
  expect(Buffer.from(recording.source).equals(tone())).toBe(true)
  const code = (of: string) => {
    const found = output.find(({ fileName }) => fileName.includes(of))
    return found?.type === 'chunk' ? found.code : ''
  }
  const name = recording.fileName.replace('assets/', '')
  expect(code('sale')).toContain('voices/opening.mp3')
  expect(code('sale')).toMatch(new RegExp(`new URL\\([^)]*${name}[^)]*import\\.meta\\.url`))
  expect(code('offline-worker')).toContain(recording.fileName)
})

test('a build without it is refused, and says where', async () => {
  rmSync(join(folder, 'voices/opening.mp3'))
  const error = await built().catch((caught: unknown) => caught)
  expect((error as Error).message).toMatch(/sale\.yaml:\d+:\d+ {2}There is no file “voices\/opening\.mp3”/)
})

test('in development the page is told of it, and goes on without one that is not there yet', async () => {
  const server = await createServer({
    configFile: false,
    logLevel: 'silent',
    root: folder,
    plugins: [compiledScenarios(folder)],
    server: { middlewareMode: true, ws: false },
    optimizeDeps: { noDiscovery: true },
  })
  const asked = async () => {
    const { recordings } = (await server.ssrLoadModule('virtual:library')) as {
      recordings: Record<string, () => Promise<Record<string, string>>>
    }
    return recordings['expired-sale-price']?.()
  }
  expect(await asked()).toEqual({ 'voices/opening.mp3': '/voices/opening.mp3?no-inline' })
  rmSync(join(folder, 'voices/opening.mp3'))
  server.moduleGraph.invalidateAll()
  expect(await asked()).toEqual({})
  await server.close()
})
