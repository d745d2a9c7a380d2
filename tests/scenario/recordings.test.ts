/** Which recordings a line may name, and what they leave as it was. */
import { describe, expect, test } from 'vitest'
import { fingerprint } from '../../src/dialogue/fingerprint.ts'
import { checkRecordings } from '../../src/lint/recordings.ts'
import { withLines } from '../../src/scenario/lines.ts'
import { readScenario } from '../../src/scenario/read.ts'
import { recordingsOf } from '../../src/scenario/recordings.ts'
import type { Moment, Scenario } from '../../src/scenario/scenario.ts'
import { codesOf } from './notation.ts'
import { sample } from './sample.ts'

const LAST = 'voice: voices/parcel/forget-it.webm'
/** The sample with a recording wherever there can be one. */
const spoken = sample
  .replace(/^( +)plain: "The parcel is .*\n/m, '$&$1voice: voices/parcel/opening.webm\n')
  .replace(/^( +)says: "Hello\? .*\n/m, '$&$1voice: voices/parcel/hello.ogg\n')
  .replace(/^( +)plain: "I do not care .*\n/m, '$&$1voice: voices/parcel/policy.mp3\n')
  .replace(/^( +)plain: "The van did .*\n/m, '$&$1voice: voices/parcel/books.m4a\n')
const NAMED = ['opening.webm', 'hello.ogg', 'policy.mp3', 'books.m4a', 'forget-it.webm'].map(
  name => `voices/parcel/${name}`,
)

function read(text: string): Scenario {
  const { scenario } = readScenario(text)
  if (!scenario) throw new Error('The sample makes no mistake.')
  return scenario
}

describe('the file of a recording', () => {
  test.each(['a.webm', 'a.m4a', 'a.mp3', 'a.ogg', 'voices/b c.mp3', 'v/w/ü.v2.ogg'])('may be %s', file => {
    expect(codesOf(sample.replace(LAST, `voice: "${file}"`))).toEqual([])
  })

  test.each([
    '../a.webm',
    'voices/../../a.webm',
    './a.webm',
    '/etc/a.webm',
    'voices//a.webm',
    'C:/a.webm',
    'voices\\\\a.webm',
    'https://example.org/a.webm',
    '//example.org/a.webm',
    'data:audio/webm,a.webm',
    'a.webm?b.webm',
    'a.webm#.webm',
    'voices/%2e%2e/a.webm',
    '.hidden.webm',
    '.webm',
    'voices/.webm',
    'a.wav',
    'a.webm.exe',
    'a',
    ' a.webm',
  ])('may not be %s', file => {
    expect(codesOf(sample.replace(LAST, `voice: "${file}"`))).toEqual(['bad-recording'])
  })
})

test('lines, the last of several, and a silence have their recordings', () => {
  expect(recordingsOf(read(spoken)).map(({ file }) => file)).toEqual(NAMED)
})

test('each that is missing is told at its place', () => {
  const { scenario, source } = readScenario(spoken)
  const lines = spoken.split('\n')
  const missing = scenario ? checkRecordings(scenario, source, () => false) : []
  expect(missing.map(({ args }) => args['file'])).toEqual(NAMED)
  for (const { range, args } of missing)
    expect(lines[range.start.line - 1]?.slice(range.start.column - 1)).toBe(args['file'])
  expect(scenario && checkRecordings(scenario, source, () => true)).toEqual([])
})

test('a recording changes neither play nor words', () => {
  const silent = spoken.replaceAll(/^ +voice: .*\n/gm, '')
  expect(recordingsOf(read(silent))).toEqual([])
  expect(fingerprint(read(silent))).toEqual(fingerprint(read(spoken)))
})

test('a recording stays with the words that were recorded', () => {
  const translated = withLines(read(spoken), (id, text) =>
    /^opening($|\.silence)/.test(id) ? 'Guten Tag.' : text,
  )
  expect(recordingsOf(translated).map(({ file }) => file)).toEqual(NAMED.slice(2))
  expect((translated.beats['opening'] as Moment).silence).toEqual({ after: 25, says: 'Guten Tag.', anger: 1 })
})
