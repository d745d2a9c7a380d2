/** Compiles the sentences of src/i18n at build time, so that no message parser reaches the page. */
import { compileMessage } from '@lingui/message-utils/compileMessage'
import { type Plugin, runnerImport } from 'vite'

const SENTENCES = /\/src\/i18n\/[a-z]{2}-[A-Z]{2}\/[\w-]+\.ts$/

/** Every text in an exported table becomes its compiled form; tables may be nested. */
export function compiledMessages(): Plugin {
  return {
    name: 'even-keel:messages',
    enforce: 'pre',
    async load(id) {
      const file = id.split('?')[0] ?? id
      if (!SENTENCES.test(file)) return undefined
      const { module, dependencies } = await runnerImport<Record<string, unknown>>(file, {
        configFile: false,
        logLevel: 'error',
      })
      for (const dependency of dependencies) this.addWatchFile(dependency)
      const tables = Object.entries(module).map(
        ([name, table]) => `export const ${name} = ${JSON.stringify(compiled(table))}`,
      )
      return { code: tables.join('\n'), moduleType: 'js' }
    },
  }
}

function compiled(value: unknown): unknown {
  if (typeof value === 'string') return compileMessage(value)
  if (Array.isArray(value)) return value.map(compiled)
  if (value === null || typeof value !== 'object') return value
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, compiled(inner)]))
}
