/** Adds the worker that keeps the page for when there is no network, and tells it which files are the page. */
import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import type { Plugin, Rolldown } from 'vite'
import { PLAYER_MODE } from './player-page.ts'

const WORKER = 'offline-worker.js'
const PAGE = 'index.html'

/** For editors, for whoever installs or checks the page, for pages of others, and the worker itself: no talk needs them. */
const NOT_KEPT =
  /\.schema\.json$|\.webmanifest$|\.png$|^third-party\.txt$|^sbom\.cdx\.json$|^(?:offline-worker|embed)\.js$/

/** Only in the build of the page: the command line has no browser, a course keeps its own files, in development all change. */
export function keptOffline(): Plugin {
  let publicDir = ''
  return {
    name: 'even-keel:offline',
    enforce: 'post',
    apply: (_, { command, isSsrBuild, mode }) =>
      command === 'build' && isSsrBuild !== true && mode !== PLAYER_MODE,
    configResolved(config) {
      ;({ publicDir } = config)
    },
    buildStart() {
      this.emitFile({ type: 'chunk', id: resolve('src/offline-worker.ts'), fileName: WORKER })
    },
    generateBundle(_, bundle) {
      const worker = bundle[WORKER]
      if (worker?.type !== 'chunk') throw new Error(`${WORKER} is not in the build.`)
      // It is no module, so that every browser takes it.
      if (worker.imports.length > 0) throw new Error(`${WORKER} may import nothing but types.`)
      const files = [...built(bundle), ...served(publicDir)]
      worker.code = `const BUILD=${JSON.stringify(buildOf(files))};\n${worker.code}`
    },
  }
}

export interface File {
  readonly path: string
  readonly bytes: string | Uint8Array
}

function built(bundle: Rolldown.OutputBundle): File[] {
  return Object.entries(bundle).map(([path, file]) => ({
    path,
    bytes: file.type === 'chunk' ? file.code : file.source,
  }))
}

function served(folder: string): File[] {
  if (!existsSync(folder)) return []
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter(entry => entry.isFile())
    .map(entry => join(entry.parentPath, entry.name))
    .map(path => ({ path: path.slice(folder.length + 1).replaceAll('\\', '/'), bytes: readFileSync(path) }))
}

/** What the worker is told: the same files in any order are the same build. */
export function buildOf(files: readonly File[]) {
  const kept = files.filter(({ path }) => !NOT_KEPT.test(path)).toSorted(byPath)
  const list = kept.map(({ path, bytes }) =>
    // The build names what it makes after what is in it.
    path.startsWith('assets/') ? [path] : [path, `sha256-${sha256(bytes).digest('base64')}`],
  )
  const version = sha256(JSON.stringify(list)).digest('hex').slice(0, 16)
  return { version, files: list }
}

/** The page itself last. */
function byPath(a: File, b: File): number {
  if (a.path === PAGE || b.path === PAGE) return a.path === PAGE ? 1 : -1
  return a.path < b.path ? -1 : 1
}

function sha256(bytes: string | Uint8Array) {
  return createHash('sha256').update(bytes)
}
