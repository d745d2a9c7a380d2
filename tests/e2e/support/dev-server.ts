/** The development server on a port of its own, over scenarios that a test may change. */
import { resolve } from 'node:path'
import react from '@vitejs/plugin-react'
import { createServer } from 'vite'
import { compiledMessages } from '../../../src/plugins/messages.ts'
import { compiledScenarios } from '../../../src/plugins/scenarios.ts'

export interface DevServer {
  /** Ends with a slash. */
  readonly url: string
  readonly close: () => Promise<void>
}

export async function serveEdited(scenarios: string): Promise<DevServer> {
  const server = await createServer({
    configFile: false,
    logLevel: 'error',
    mode: 'development',
    // Another server's are made at the same time, perhaps.
    cacheDir: resolve('node_modules/.tmp/workshop'),
    define: { __ENGINE__: JSON.stringify('0.0.0') },
    plugins: [compiledMessages(), compiledScenarios(scenarios), react()],
    server: { host: '127.0.0.1', port: 0, fs: { allow: [resolve('.'), scenarios] } },
  })
  await server.listen()
  const [url] = server.resolvedUrls?.local ?? []
  if (!url) throw new Error('The development server has no address.')
  return { url, close: () => server.close() }
}
