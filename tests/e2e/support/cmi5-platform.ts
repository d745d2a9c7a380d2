/** A platform that launches for cmi5, for the browser: the package lies on one server, its record on another. */
import { createServer, type IncomingMessage, type RequestListener, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { extname } from 'node:path'
import { type LmsOptions, type XapiEndpoint, xapiEndpoint } from '../../support/xapi-endpoint.ts'

export interface Cmi5Platform {
  readonly lms: XapiEndpoint
  /** The address of another launch in the same registration. */
  readonly launch: (own?: LmsOptions) => string
  /** Where the person comes back to. */
  readonly back: string
  readonly close: () => Promise<unknown>
}

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
}
const CONTENT = '/content/1/7/'

/** What a page from another origin may ask, and what it is told of the answer: no tag of a document. */
const FROM_ELSEWHERE = {
  'access-control-allow-origin': '*',
  'access-control-allow-methods': 'GET, POST, PUT, OPTIONS',
  'access-control-allow-headers':
    'Content-Type, Authorization, If-Match, If-None-Match, X-Experience-API-Version',
}

export async function openCmi5Platform(
  files: ReadonlyMap<string, Uint8Array>,
  options: LmsOptions = {},
): Promise<Cmi5Platform> {
  const content = await served((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost')
    const name = pathname.startsWith(CONTENT) ? pathname.slice(CONTENT.length) : ''
    const file = pathname === '/back' ? '<title>Back</title>' : files.get(name)
    response.writeHead(file === undefined ? 404 : 200, {
      'content-type': TYPES[extname(name)] ?? 'text/html',
    })
    response.end(file)
  })
  let lms: XapiEndpoint | undefined
  const record = await served((request, response) => {
    const answer = async () => {
      if (request.method === 'OPTIONS') return response.writeHead(204, FROM_ELSEWHERE).end()
      const given = lms?.handle(await askedIn(request))
      if (!given) return response.destroy()
      return response.writeHead(given.status, { ...FROM_ELSEWHERE, ...given.headers }).end(given.body)
    }
    answer().catch(() => response.destroy())
  })
  const back = `${content.origin}/back`
  const made = xapiEndpoint({ returnURL: back, ...options }, record.origin)
  lms = made
  return {
    lms: made,
    launch: own => `${content.origin}${CONTENT}index.html${made.launch(own)}`,
    back,
    close: () => Promise.all([content.close(), record.close()]),
  }
}

async function served(listener: RequestListener) {
  const server: Server = createServer(listener)
  await new Promise<void>(ready => void server.listen(0, '127.0.0.1', ready))
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: () =>
      new Promise<void>(closed => {
        server.closeAllConnections()
        server.close(() => closed())
      }),
  }
}

async function askedIn(request: IncomingMessage) {
  const chunks: Buffer[] = []
  for await (const chunk of request) chunks.push(Buffer.from(chunk as Uint8Array))
  return {
    method: request.method ?? 'GET',
    url: `http://localhost${request.url ?? '/'}`,
    headers: Object.fromEntries(
      Object.entries(request.headers).map(([name, value]) => [name, String(value)]),
    ),
    body: Buffer.concat(chunks).toString('utf8'),
  }
}
