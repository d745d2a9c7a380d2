/** Which styles win does not hang on which file of the build arrives first. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { build, type Rolldown } from 'vite'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { LAYERS, orderedLayers } from '../../src/plugins/layers.ts'

let folder: string

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'even-keel-layers-'))
})
afterAll(() => rm(folder, { recursive: true, force: true }))

test('is the order that the base of all styles has', () => {
  const [first] = readFileSync('src/ui/look/base.css', 'utf8').match(/@layer [^{]*?;/) ?? []
  expect(first?.replaceAll(', ', ',')).toBe(LAYERS)
})

test('every built style sheet begins with it, and one without layers stays as it is', async () => {
  const write = (name: string, text: string) => writeFile(join(folder, name), text)
  await Promise.all([
    write('index.html', '<script type="module" src="./main.js"></script>'),
    write('main.js', "import './base.css'; import('./part.js'); import('./plain.js')"),
    write('part.js', "import './part.css'; export const part = 1"),
    write('plain.js', "import './plain.css'; export const plain = 1"),
    write('base.css', `${LAYERS} @layer base { button { padding: 0 } }`),
    write('part.css', '@layer parts { button { padding: 1rem } }'),
    write('plain.css', '@font-face { font-family: X; src: url(data:,) }'),
  ])
  const { output } = (await build({
    configFile: false,
    root: folder,
    logLevel: 'error',
    plugins: [orderedLayers()],
    build: { write: false },
  })) as Rolldown.RolldownOutput
  const sheets = output.flatMap(file => (file.fileName.endsWith('.css') && 'source' in file ? [file] : []))
  const told = Object.fromEntries(
    sheets.map(({ fileName, source }) => [
      fileName.replace(/^assets\/(\w+)-.*$/, '$1'),
      String(source).slice(0, LAYERS.length),
    ]),
  )
  expect(told).toEqual({ index: LAYERS, part: LAYERS, plain: expect.stringMatching(/^@font-face/) })
})
