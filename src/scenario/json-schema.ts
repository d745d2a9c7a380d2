/** JSON Schemas of the files, so that an editor completes, explains and checks as an author types. */
import { z } from 'zod'
import { scenarioFile } from './schema.ts'
import { walkthroughsFile } from './schema-walkthroughs.ts'

/** Plain data, for public/scenario.schema.json. */
export function scenarioJsonSchema(): Record<string, unknown> {
  return jsonSchema(scenarioFile, 'Even Keel scenario')
}

export function walkthroughsJsonSchema(): Record<string, unknown> {
  return jsonSchema(walkthroughsFile, 'Even Keel walkthroughs')
}

/** Draft 7 is what the YAML extensions of editors read best; there, a description beside a `$ref` would be lost. */
function jsonSchema(schema: z.ZodType, title: string): Record<string, unknown> {
  const { '~standard': _, ...made } = z.toJSONSchema(schema, {
    io: 'input',
    target: 'draft-7',
    reused: 'inline',
  })
  return { ...made, title }
}
