/** The engine as it is built: the test runner would put its own calls between, and take packages as they are developed. */
import { resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { build } from 'vite'
import type { engine } from './engine.ts'

export type Engine = typeof engine

export async function builtEngine(): Promise<Engine> {
  const outDir = resolve('node_modules/.tmp/engine')
  process.env['NODE_ENV'] = 'production'
  await build({
    configFile: false,
    publicDir: false,
    logLevel: 'error',
    mode: 'production',
    build: { ssr: 'tests/bench/engine.ts', outDir, emptyOutDir: true, target: 'node20', minify: false },
    ssr: { noExternal: true },
  })
  const { href } = pathToFileURL(resolve(outDir, 'engine.js'))
  const built = (await import(/* @vite-ignore */ href)) as { engine: Engine }
  return built.engine
}
