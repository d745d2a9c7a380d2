import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { schemaText } from '../../src/plugins/schema.ts'

test.each(['scenario.schema.json', 'programme.schema.json'] as const)('%s is the latest', file => {
  expect(readFileSync(`public/${file}`, 'utf8')).toBe(schemaText(file))
})
