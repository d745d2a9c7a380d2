/** What an editor is told of the files, while their author types. */
import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import { scenarioJsonSchema, walkthroughsJsonSchema } from '../../src/scenario/json-schema.ts'
import { parse } from '../../src/scenario/parse.ts'
import { isProse } from '../../src/scenario/prose.ts'
import { asFields, asList } from '../../src/scenario/raw.ts'
import { MOVES, TONES } from '../../src/scenario/vocabulary.ts'
import { sampleWith } from './notation.ts'
import { sample } from './sample.ts'

interface Place {
  readonly field: string
  readonly schema: Record<string, unknown>
}

/** Every field of a schema, at whatever depth. */
function fieldsOf(schema: unknown, name: string): Place[] {
  const node = asFields(schema)
  if (node === undefined) return []
  const inner = Object.entries(asFields(node['properties']) ?? {}).flatMap(([field, sub]) => [
    { field: `${name}.${field}`, schema: asFields(sub) ?? {} },
    ...fieldsOf(sub, `${name}.${field}`),
  ])
  const others = [node['items'], node['additionalProperties'], ...asList(node['anyOf'])]
  return [...inner, ...others.flatMap(other => fieldsOf(other, name))]
}

const scenario = fieldsOf(scenarioJsonSchema(), 'scenario')
const at = (field: string) => scenario.find(place => place.field === field)?.schema ?? {}

describe.each([
  ['scenario', scenarioJsonSchema()],
  ['walkthroughs', walkthroughsJsonSchema()],
])('%s', (name, schema) => {
  test('every field has a description, short and plain', () => {
    const bare = fieldsOf(schema, name).filter(
      place => !/^[^\n]{4,200}\.$/.test(String(place.schema['description'])),
    )
    expect(bare).toEqual([])
  })

  test('no object takes fields that nobody knows', () => {
    const open = fieldsOf(schema, name).filter(
      place => place.schema['properties'] !== undefined && place.schema['additionalProperties'] !== false,
    )
    expect(open).toEqual([])
    expect(schema['additionalProperties']).toBe(false)
  })

  test('it is plain data', () => {
    expect(JSON.parse(JSON.stringify(schema))).toEqual(schema)
  })
})

test('the words to choose from are offered', () => {
  expect(at('scenario.beats.tone')['enum']).toEqual(TONES)
  const [bare, named] = asList(asFields(at('scenario.beats.replies.moves')['items'])?.['anyOf']).map(asFields)
  expect(bare?.['enum']).toEqual(MOVES)
  expect(bare?.['enumDescriptions']).toHaveLength(MOVES.length)
  expect(Object.keys(asFields(named?.['properties']) ?? {})).toEqual(MOVES)
})

test('a turn asks for a tone and replies, an ending for what became of it', () => {
  const beat = asFields(at('scenario.beats')['additionalProperties'])
  expect(beat).toMatchObject({
    anyOf: [{ required: ['tone', 'replies'] }, { required: ['ends', 'afterwards'] }],
    required: ['customer'],
  })
})

test('yes and no are offered as words', () => {
  expect(at('scenario.case.kept')['enum']).toEqual(['yes', 'no', true, false])
})

test('the fields that hold prose are those of the list', () => {
  const prose = scenario.filter(({ field, schema }) => {
    const texts = [schema, ...asList(schema['anyOf']).map(asFields)]
    return !/\.(?:when|if)$/.test(field) && texts.some(text => text?.['pattern'] === '\\S')
  })
  expect(prose.length).toBeGreaterThan(60)
  const names = new Set(prose.map(({ field }) => field.slice(field.lastIndexOf('.') + 1)))
  expect(Array.from(names).filter(name => !isProse(name))).toEqual([])
  const others = scenario
    .filter(place => !prose.includes(place))
    .map(({ field }) => field.slice(field.lastIndexOf('.') + 1))
  expect(others.filter(name => isProse(name) && !names.has(name))).toEqual([])
})

test('an editor takes what is read, and marks what is not', () => {
  const schema = z.fromJSONSchema(scenarioJsonSchema())
  const takes = (text: string) => schema.safeParse(JSON.parse(JSON.stringify(parse(text).draft))).success
  expect(takes(sample)).toBe(true)
  for (const [part, instead] of [
    ['tone: venting', 'tone: ventng'],
    ['level: 3', 'level: 6'],
    ['minutes: 8\n', ''],
    ['minutes: 8', 'minutes: 8\nauthor: "Jo"'],
    ['moves: [cite-policy, deflect]', 'moves: [cite-policy, cave-in]'],
    ['anger: 5.5', 'anger: 5.3'],
  ] as const)
    expect({ instead, takes: takes(sampleWith(part, instead)) }).toEqual({ instead, takes: false })
})
