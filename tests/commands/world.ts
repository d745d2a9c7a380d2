/** A world for commands that is all in memory: files by path, answers in a list, everything printed kept. */
import { run } from '../../src/commands/run.ts'
import { templateFor } from '../../src/commands/new.ts'
import type { ExitCode, World } from '../../src/commands/world.ts'

export interface Ran {
  readonly code: ExitCode
  readonly out: string
  readonly err: string
  /** What `--json` printed. */
  readonly json: () => Json
  readonly files: ReadonlyMap<string, string | Uint8Array>
}

type Json = { readonly [key: string]: unknown }

export interface Given {
  readonly files?: Readonly<Record<string, string | Uint8Array>>
  readonly stdin?: string
  readonly answers?: readonly string[]
  readonly columns?: number
  readonly colour?: boolean
  /** What happens while a command watches: each change is made, then told of. */
  readonly saves?: readonly Readonly<Record<string, string>>[]
}

/** The scenario that `new` writes: a bakery, a cake, the wrong name. */
export const CAKE = templateFor('cake', 'scenarios/cake.yaml', '../public/scenario.schema.json')

export const HERE = { 'scenarios/cake.yaml': CAKE }

/** The best way through it. */
export const BEST = 'own-it first-year kind-no name-and-five i-will-bring-it'

export async function ran(line: string | readonly string[], given: Given = {}): Promise<Ran> {
  const files = new Map<string, string | Uint8Array>(Object.entries(given.files ?? HERE))
  const answers = [...(given.answers ?? [])]
  let [out, err] = ['', '']
  const listeners: (() => void)[] = []
  let clock = Date.UTC(2026, 3, 11, 9, 30)
  const inFolder = (folder: string) => [...files.keys()].filter(path => path.startsWith(`${folder}/`))
  const world: World = {
    files: {
      kind: path =>
        files.has(path) ? 'file' : path === '.' || inFolder(path).length > 0 ? 'folder' : 'none',
      read(path) {
        const content = files.get(path) ?? ''
        return typeof content === 'string' ? new TextEncoder().encode(content) : content
      },
      list: folder => {
        const paths =
          folder === '.' ? [...files.keys()] : inFolder(folder).map(path => path.slice(folder.length + 1))
        return [...new Set(paths.map(path => path.split('/')[0] ?? ''))].toSorted()
      },
      write: (path, contents) => void files.set(path, contents),
      writePrivate: (path, text) => !files.has(path) && files.set(path, text).has(path),
      append: (path, text) => {
        const before = files.get(path) ?? ''
        files.set(path, (typeof before === 'string' ? before : new TextDecoder().decode(before)) + text)
      },
      makeFolder: () => {},
      watch(_, changed) {
        listeners.push(changed)
        return () => void listeners.splice(0)
      },
    },
    stdin: () => Promise.resolve(new TextEncoder().encode(given.stdin ?? '')),
    ask: () => Promise.resolve(answers.shift() ?? null),
    out: text => void (out += text),
    err: text => void (err += text),
    terminal: { in: false, out: false, err: false },
    columns: given.columns ?? 80,
    colour: given.colour ?? false,
    now: () => (clock += 1000),
    randomSeed: () => 7,
    newId: () => 'an-attempt',
    stopped: async () => {
      for (const save of given.saves ?? []) {
        for (const [path, text] of Object.entries(save)) files.set(path, text)
        for (const changed of listeners) changed()
        await new Promise(resolve => void setTimeout(resolve, 5))
      }
    },
    engine: '0.0.0-test',
    player: 'dist/player',
  }
  const code = await run(typeof line === 'string' ? line.split(' ') : line, world)
  return { code, out, err, json: () => JSON.parse(out) as Json, files }
}

/** A talk through the cake, as `play --json` prints it. */
export async function attempt(replies = BEST, ...more: readonly string[]): Promise<string> {
  const { out } = await ran(['play', 'scenarios/cake.yaml', '--replies', replies, '--json', ...more])
  return out
}
