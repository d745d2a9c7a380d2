/** Keeps the JSON Schemas in public/ in step with the one definition of each format, for completion in editors. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Plugin } from 'vite'
import { programmeJsonSchema, scenarioJsonSchema } from '../scenario/json-schema.ts'

const SCHEMAS = {
  'scenario.schema.json': scenarioJsonSchema,
  'programme.schema.json': programmeJsonSchema,
} as const
export type SchemaFile = keyof typeof SCHEMAS

/** A schema as it is committed. */
export function schemaText(file: SchemaFile): string {
  return `${JSON.stringify(SCHEMAS[file](), null, 2)}\n`
}

/** Writes the files whose definition has changed; a test asks that the committed ones are the latest. */
export function writtenSchemas(folder: string): Plugin {
  return {
    name: 'even-keel:schema',
    apply: (_, { mode }) => mode !== 'test',
    buildStart() {
      for (const file of Object.keys(SCHEMAS) as SchemaFile[]) {
        const [path, text] = [join(folder, file), schemaText(file)]
        if (!existsSync(path) || readFileSync(path, 'utf8') !== text) writeFileSync(path, text)
      }
    },
  }
}
