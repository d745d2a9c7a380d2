/** Serves files that are in memory, from a path of their own, as any web server would. */
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { extname } from 'node:path'

export interface FilesServer {
  readonly port: number
  readonly close: () => Promise<void>
}

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
}

/** `under` begins and ends with a slash. */
export async function serveFiles(
  files: ReadonlyMap<string, Uint8Array | string>,
  under = '/',
): Promise<FilesServer> {
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost')
    const name = pathname.startsWith(under) ? pathname.slice(under.length) || 'index.html' : ''
    const file = files.get(name)
    response.writeHead(file === undefined ? 404 : 200, {
      'content-type': TYPES[extname(name)] ?? 'application/octet-stream',
    })
    response.end(file)
  })
  await new Promise<void>(ready => void server.listen(0, '127.0.0.1', ready))
  return {
    port: (server.address() as AddressInfo).port,
    close: () =>
      new Promise(closed => {
        server.closeAllConnections()
        server.close(() => closed())
      }),
  }
}
