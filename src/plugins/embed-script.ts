/** Adds the script for pages of others: a plain one, which a page may fetch from anywhere, and which leaves it no names. */
import { resolve } from 'node:path'
import type { Plugin } from 'vite'

const SCRIPT = 'embed.js'

export function embedScript(): Plugin {
  return {
    name: 'even-keel:embed-script',
    enforce: 'post',
    apply: (_, { command, isSsrBuild }) => command === 'build' && isSsrBuild !== true,
    buildStart() {
      this.emitFile({ type: 'chunk', id: resolve('src/embed.ts'), fileName: SCRIPT })
    },
    generateBundle(_, bundle) {
      const script = bundle[SCRIPT]
      if (script?.type !== 'chunk') throw new Error(`${SCRIPT} is not in the build.`)
      if (script.imports.length > 0) throw new Error(`${SCRIPT} must be one file.`)
      script.code = `(()=>{${script.code.trimEnd()}})();\n`
    },
  }
}
