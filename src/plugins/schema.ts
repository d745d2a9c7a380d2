/** Keeps public/scenario.schema.json in step with the one definition of the format, for completion in editors. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import type { Plugin } from 'vite'
import { scenarioJsonSchema } from '../scenario/json-schema.ts'

/** The schema as it is committed. */
export function schemaText(): string {
  return `${JSON.stringify(scenarioJsonSchema(), null, 2)}\n`
}

/** Writes the file when the definition has changed; a test asks that the committed one is the latest. */
export function writtenSchema(path: string): Plugin {
  return {
    name: 'even-keel:schema',
    apply: (_, { mode }) => mode !== 'test',
    buildStart() {
      const text = schemaText()
      if (!existsSync(path) || readFileSync(path, 'utf8') !== text) writeFileSync(path, text)
    },
  }
}
