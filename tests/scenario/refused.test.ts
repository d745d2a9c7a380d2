/** The mistakes that authors make, each with the place and the words that they are told. */
import { expect, test } from 'vitest'
import { readScenario } from '../../src/scenario/read.ts'
import { codesOf, found, helpOf, sampleWith } from './notation.ts'
import { sample } from './sample.ts'

test('the sample makes no mistake', () => {
  expect(found(sample)).toEqual([])
})

test('a place is a line and a column, counted from 1', () => {
  const { problems } = readScenario(sampleWith('tone: venting', 'tone: ventng'))
  expect(problems.map(problem => problem.range)).toEqual([
    { start: { line: 107, column: 11 }, end: { line: 107, column: 17 } },
  ])
})

test('everything wrong is told at once, in the order of the file', () => {
  const text = sample
    .replace('level: 3', 'level: 9')
    .replace('tone: frustrated', 'tone: frustated')
    .replace('beat: shouts', 'beat: shuots')
    .replace('thinks: "That was quick."', 'thinks: That: was quick.')
    .replace('slip: "It is what you felt."', 'slip: “It is what you felt.”')
  expect(found(text).map(told => told.replace(/ .*/, ''))).toEqual([
    '8:8:',
    '62:11:',
    '84:19:',
    '163:13:',
    '181:13:',
  ])
  expect(codesOf(text)).toEqual([
    'out-of-range',
    'unknown-word',
    'unknown-beat',
    'cut-at-colon',
    'curly-quotes',
  ])
})

test('the help says what to do', () => {
  const [problem] = readScenario(sampleWith('level: 3', 'levle: 3')).problems.filter(
    ({ code }) => code === 'unknown-field',
  )
  expect(problem && helpOf(problem)).toBe(
    'What can stand here: format, id, title, language, currency, teaches, scores, level, abuse, minutes, setting, brief, you-may, customer, case, at-limit, start, beats, note.',
  )
})
