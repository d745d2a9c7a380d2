/** Marks the built command line as a program: npx sets that once, and every later build would undo it. */
import { chmodSync } from 'node:fs'
import { join } from 'node:path'
import type { Plugin } from 'vite'

export function executable(): Plugin {
  return {
    name: 'even-keel:executable',
    apply: 'build',
    writeBundle({ dir }, bundle) {
      for (const [file, chunk] of Object.entries(bundle)) {
        if (dir !== undefined && chunk.type === 'chunk' && chunk.code.startsWith('#!'))
          chmodSync(join(dir, file), 0o755)
      }
    },
  }
}
