import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { schemaText } from '../../src/plugins/schema.ts'

test('the schema that editors use is the one that the format gives', () => {
  expect(readFileSync('public/scenario.schema.json', 'utf8')).toBe(schemaText())
})
