/** Every problem is explained by a right and a wrong example, and both are what they say. */
import { compileMessage } from '@lingui/message-utils/compileMessage'
import { expect, test } from 'vitest'
import { reasons } from '../../src/i18n/en-GB/problem-reasons.ts'
import { problems } from '../../src/i18n/en-GB/problems.ts'
import {
  PROGRAMME_PROBLEMS,
  SCENARIO_PROBLEMS,
  type ScenarioProblemCode,
} from '../../src/scenario/problem-codes.ts'
import { examples } from '../../src/scenario/problem-examples.ts'
import { readProgramme, readScenario } from '../../src/scenario/read.ts'
import { sample } from './sample.ts'
import { sampleProgramme } from './sample-programme.ts'

/** About a whole file; refused.test.ts has them. */
const OF_FILES: readonly ScenarioProblemCode[] = ['empty-file', 'not-a-scenario', 'too-large', 'not-text']

test('every code has its words and its reason', () => {
  expect(Object.keys(problems).toSorted()).toEqual([...SCENARIO_PROBLEMS].toSorted())
  expect(Object.keys(reasons).toSorted()).toEqual([...SCENARIO_PROBLEMS].toSorted())
})

test.each(SCENARIO_PROBLEMS.filter(code => !OF_FILES.includes(code)))('%s', code => {
  const { ok, notOk } = examples[code]
  const [whole, read] = PROGRAMME_PROBLEMS.some(known => known === code)
    ? [sampleProgramme, readProgramme]
    : [sample, readScenario]
  const place = placeOf(ok, whole)
  const wrong = whole.slice(0, place.from) + indented(notOk, place.indent) + whole.slice(place.to)
  const codesOf = (text: string) => read(text).problems.map(problem => problem.code)
  expect(codesOf(whole)).not.toContain(code)
  expect(codesOf(wrong)).toContain(code)

  const [problem] = read(wrong).problems.filter(each => each.code === code)
  const wanted = [...namesIn(problems[code].message), ...namesIn(problems[code].help)]
  expect(Object.keys(problem?.args ?? {})).toEqual(expect.arrayContaining(wanted))
})

/** The values that a sentence asks for; the build has compiled it, from text to a list of its parts. */
function namesIn(sentence: unknown): string[] {
  const compiled: unknown = typeof sentence === 'string' ? compileMessage(sentence) : sentence
  if (!Array.isArray(compiled)) return []
  return compiled.flatMap((part: unknown) => {
    if (!Array.isArray(part)) return []
    const [name, , choices] = part as [string, string?, Record<string, unknown>?]
    return [name, ...Object.values(choices ?? {}).flatMap(namesIn)].filter(each => each !== '#')
  })
}

/** Where an example stands in the sample, all its lines as far in as there. */
function placeOf(example: string, text: string): { from: number; to: number; indent: string } {
  for (let indent = ''; indent.length <= 16; indent += ' ') {
    const lines = indented(example, indent)
    const from = text.indexOf(lines)
    if (from === -1 || from - (text.lastIndexOf('\n', from) + 1) !== indent.length) continue
    expect(text.indexOf(lines, from + 1), `the sample has twice: ${example}`).toBe(-1)
    return { from, to: from + lines.length, indent }
  }
  throw new Error(`The sample has not: ${example}`)
}

function indented(example: string, indent: string): string {
  return example.replaceAll('\n', `\n${indent}`)
}
