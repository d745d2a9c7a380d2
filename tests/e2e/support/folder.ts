/** Serves the built page as a course platform would: from a path of its own, and to frames without an origin. */
import { readFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { extname, join, normalize } from 'node:path'

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
}

export interface Folder {
  /** Ends with a slash. */
  readonly url: string
  readonly close: () => Promise<void>
}

/** `pages` are served beside the folder, by their path from the root. */
export async function serveFolder(
  folder: string,
  under: string,
  pages: Readonly<Record<string, string>> = {},
): Promise<Folder> {
  const server = createServer((request, response) => {
    const path = new URL(request.url ?? '/', 'http://localhost').pathname
    const page = pages[path]
    const answer = async () => {
      if (page !== undefined) return { type: '.html', body: page }
      if (!path.startsWith(under)) throw new Error('elsewhere')
      const file = normalize(path.slice(under.length)) || 'index.html'
      return {
        type: extname(file) || '.html',
        body: await readFile(join(folder, file === '.' ? 'index.html' : file)),
      }
    }
    answer().then(
      ({ type, body }) => {
        response.setHeader('content-type', TYPES[type] ?? 'application/octet-stream')
        // A frame without an origin may fetch scripts only where this is allowed.
        response.setHeader('access-control-allow-origin', '*')
        response.end(body)
      },
      () => {
        response.statusCode = 404
        response.end()
      },
    )
  })
  await new Promise<void>(ready => {
    server.listen(0, '127.0.0.1', ready)
  })
  const { port } = server.address() as AddressInfo
  return {
    url: `http://127.0.0.1:${port}`,
    close: () =>
      new Promise(closed => {
        server.closeAllConnections()
        server.close(() => closed())
      }),
  }
}
