/** A course platform for the browser: serves a package from a path of its own, in a frame beside scorm-again. */
import { readFile } from 'node:fs/promises'
import { createServer, type IncomingMessage } from 'node:http'
import type { AddressInfo } from 'node:net'
import { extname } from 'node:path'
import type { ScormVersion } from '../../../src/host/lms/find-api.ts'

export interface Platform {
  /** The page of the platform in which the course opens. */
  readonly launch: string
  readonly origin: string
  /** What the platform has saved of the learner, by element. */
  readonly saved: () => Readonly<Record<string, string>>
  /** What it was told of passing, at every commit. */
  readonly statuses: readonly string[]
  /** As the next launch finds it. */
  mode: 'normal' | 'review'
  /** As the platform writes it. */
  mastery: string
  readonly close: () => Promise<void>
}

type Tree = { readonly [name: string]: unknown }

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
  '.xml': 'text/xml',
}

const CONTENT = '/pluginfile/42/content/7/'
const AGAIN = 'node_modules/scorm-again/dist/scorm-again.min.js'

export async function openPlatform(
  version: ScormVersion,
  files: ReadonlyMap<string, Uint8Array>,
): Promise<Platform> {
  let saved: Tree | null = null
  const statuses: string[] = []
  const server = createServer((request, response) => {
    const path = new URL(request.url ?? '/', 'http://localhost').pathname
    const send = (type: string, body: string | Uint8Array) => {
      response.setHeader('content-type', type)
      response.end(body)
    }
    const answer = async () => {
      if (path === '/again.js') return send('text/javascript', await readFile(AGAIN))
      if (path === '/launch')
        return send('text/html; charset=utf-8', launchPage(version, firstOf(version, saved, platform)))
      if (path === '/commit') {
        saved = (JSON.parse(await textOf(request)) as { cmi: Tree }).cmi
        const { 'cmi.core.lesson_status': old, 'cmi.success_status': now } = platform.saved()
        statuses.push(old ?? now ?? '')
        return send('application/json', '{"result":"true","errorCode":0}')
      }
      const name = path.startsWith(CONTENT) ? path.slice(CONTENT.length) || 'index.html' : ''
      const file = files.get(name)
      if (file) return send(TYPES[extname(name)] ?? 'application/octet-stream', file)
      response.statusCode = 404
      response.end()
    }
    answer().catch(() => response.destroy())
  })
  await new Promise<void>(ready => void server.listen(0, '127.0.0.1', ready))
  const { port } = server.address() as AddressInfo
  const origin = `http://127.0.0.1:${port}`
  const platform: Platform = {
    launch: `${origin}/launch`,
    origin,
    saved: () => flat(saved ?? {}, 'cmi'),
    statuses,
    mode: 'normal',
    mastery: '',
    close: () =>
      new Promise(closed => {
        server.closeAllConnections()
        server.close(() => closed())
      }),
  }
  return platform
}

/** What a learner finds who opens the course, by the standard. */
function firstOf(version: ScormVersion, saved: Tree | null, { mode, mastery }: Platform): Tree {
  const credit = mode === 'normal' ? 'credit' : 'no-credit'
  if (version === '1.2') {
    const { core, ...cmi } = (saved ?? {}) as Tree & { core?: Tree }
    const { exit, session_time: _, ...rest } = core ?? {}
    return {
      ...cmi,
      core: {
        ...rest,
        entry: saved === null ? 'ab-initio' : exit === 'suspend' ? 'resume' : '',
        lesson_mode: mode,
        credit,
        student_name: 'Kara, Ada',
        student_id: 'ada',
      },
      student_data: { mastery_score: mastery },
    }
  }
  const { exit, session_time: _, ...rest } = (saved ?? {}) as Tree & { exit?: unknown }
  return {
    ...(exit === 'suspend' || mode === 'review' ? rest : {}),
    entry: exit === 'suspend' ? 'resume' : 'ab-initio',
    mode,
    credit,
    learner_name: 'Kara, Ada',
    learner_id: 'ada',
    ...(mastery !== '' && { scaled_passing_score: mastery }),
  }
}

/** Every call is remembered in `calls`, with what the platform says of it. */
function launchPage(version: ScormVersion, cmi: Tree): string {
  const data = JSON.stringify({ cmi }).replaceAll('<', '\\u003c')
  const names =
    version === '1.2'
      ? { api: 'API', made: 'Scorm12API', lastError: 'LMSGetLastError' }
      : { api: 'API_1484_11', made: 'Scorm2004API', lastError: 'GetLastError' }
  return `<!doctype html><title>Course</title>
<script src="/again.js"></script>
<script>
  const api = new ${names.made}({ autocommit: false, lmsCommitUrl: '/commit', sendFullCommit: true, logLevel: 5 })
  api.loadFromJSON(${data})
  window.calls = []
  window.${names.api} = Object.fromEntries(
    [...(${JSON.stringify(FUNCTIONS[version])})].map(name => [
      name,
      (...given) => {
        const answer = api[name](...given)
        if (name !== '${names.lastError}') window.calls.push({ name, given, answer, error: String(api.${names.lastError}()) })
        return answer
      },
    ]),
  )
</script>
<iframe title="The course" width="1000" height="760" src="${CONTENT}index.html"></iframe>`
}

const FUNCTIONS: Readonly<Record<ScormVersion, readonly string[]>> = {
  '1.2': ['LMSInitialize', 'LMSFinish', 'LMSGetValue', 'LMSSetValue', 'LMSCommit', 'LMSGetLastError'],
  '2004': ['Initialize', 'Terminate', 'GetValue', 'SetValue', 'Commit', 'GetLastError'],
}

async function textOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = []
  for await (const chunk of request) chunks.push(Buffer.from(chunk as Uint8Array))
  return Buffer.concat(chunks).toString('utf8')
}

function flat(tree: Tree, at: string): Record<string, string> {
  const found: Record<string, string> = {}
  for (const [name, value] of Object.entries(tree)) {
    if (typeof value === 'object' && value !== null)
      Object.assign(found, flat(value as Tree, `${at}.${name}`))
    else if (value !== undefined && value !== null) found[`${at}.${name}`] = String(value)
  }
  return found
}
