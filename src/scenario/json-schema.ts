/** JSON Schemas of the files, so that an editor completes, explains and checks as an author types. */
import { z } from 'zod'
import { programmeFile } from './schema-programme.ts'
import { scenarioFile } from './schema.ts'
import { walkthroughsFile } from './schema-walkthroughs.ts'

/** Plain data, for public/scenario.schema.json. */
export function scenarioJsonSchema(): Record<string, unknown> {
  return jsonSchema(scenarioFile, 'Even Keel scenario')
}

export function walkthroughsJsonSchema(): Record<string, unknown> {
  return jsonSchema(walkthroughsFile, 'Even Keel walkthroughs')
}

export function programmeJsonSchema(): Record<string, unknown> {
  return jsonSchema(programmeFile, 'Even Keel programme')
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
