/** What was written of a graded attempt is read back as it was; anything else is told with its place. */
import { describe, expect, test } from 'vitest'
import { type Attempt, recorded } from '../../src/dialogue/attempt.ts'
import { fingerprint } from '../../src/dialogue/fingerprint.ts'
import type { Path } from '../../src/scenario/problem.ts'
import { graded } from '../../src/scoring/derive.ts'
import { readGraded } from '../../src/scoring/read-graded.ts'
import { measured } from '../support/script.ts'

const { script, reference } = measured(`
  opening: frustrated
    hear = acknowledge-feeling paraphrase -> ask
    rude = dismiss -> ask
    wait ~ 1
  ask: demanding
    no = decline-clearly offer-choice -> done
    best = decline-clearly offer-choice validate -> done
  done: resolved`)

const BLANK: Attempt = {
  format: 1,
  id: 'a1',
  scenario: { id: 'test', ...fingerprint(script.scenario) },
  rules: 'r',
  engine: '0',
  language: 'en-GB',
  mode: 'practice',
  seed: 7,
  carried: ['old'],
  earlier: 0,
  from: { attempt: 'a0', turn: 2 },
  started: '2026-11-21T09:00:00Z',
  events: [],
}

const said = (['opening.-', 'opening.rude', 'ask.no'] as const).reduce<Attempt>((so, event) => {
  const [beat = '', reply = ''] = event.split('.')
  return recorded(so, {
    at: 1_000.5,
    kind: reply === '-' ? 'silence' : 'reply',
    beat,
    reply: reply === '-' ? null : reply,
  })
}, BLANK)

/** Graded, over and with findings; and as far as its first silence only. */
const OVER = plain(graded(script, reference, said))
const BEGUN = plain(graded(script, reference, { ...said, from: null, events: said.events.slice(0, 1) }))

function plain<T>(value: T): T {
  return JSON.parse(JSON.stringify(value)) as T
}

test('it is read as it was written, over or not', () => {
  expect(OVER.derived.ending).toBe('done')
  expect(OVER.derived.findings.map(({ reason }) => reason)).toEqual(['harm', 'missed', 'missed', 'missed'])
  expect(BEGUN.derived).toMatchObject({ ending: null, scores: null, overall: null, passed: null })
  for (const attempt of [OVER, BEGUN]) {
    expect(readGraded(JSON.stringify(attempt))).toEqual({ attempt })
    expect(readGraded(`\uFEFF${JSON.stringify(attempt, null, 2)}\n`)).toEqual({ attempt })
  }
})

test('what does not belong to it is left out', () => {
  const events = OVER.events.map(event => ({ ...event, more: 1 }))
  expect(readGraded(JSON.stringify({ ...OVER, events, overall: 100, more: {} }))).toEqual({ attempt: OVER })
})

/** Every field of a value, those in lists by their first item: `derived.turns.0.beat`. */
function fieldsOf(value: unknown, path: Path = []): Path[] {
  if (value === null || typeof value !== 'object') return []
  if (Array.isArray(value)) return value.length === 0 ? [] : fieldsOf(value[0], [...path, 0])
  return Object.entries(value).flatMap(([name, inner]) => [
    [...path, name],
    ...fieldsOf(inner, [...path, name]),
  ])
}

/** The same with one field changed; undefined takes it out. */
function changed(path: Path, to: unknown): string {
  const copy: unknown = plain(OVER)
  const holder = path
    .slice(0, -1)
    .reduce<unknown>((within, step) => (within as Record<string | number, unknown>)[step], copy)
  ;(holder as Record<string | number, unknown>)[path.at(-1) ?? ''] = to
  return JSON.stringify(copy)
}

const problemOf = (text: string) => {
  const read = readGraded(text)
  return 'problem' in read ? read.problem : undefined
}

const named = (path: Path) => path.map(step => (typeof step === 'number' ? step + 1 : step)).join(' › ')

describe('every field of it', () => {
  const all = fieldsOf(OVER).filter(([first]) => first !== 'format')

  test('is among those that are looked at', () => {
    const names = all.map(path => path.join('.'))
    expect(names).toHaveLength(new Set(names).size)
    expect(names).toEqual(
      expect.arrayContaining([
        'scenario.plays',
        'from.turn',
        'events.0.reply',
        'derived.turns.0.tone',
        'derived.scores.compensation',
        'derived.findings.0.missing',
      ]),
    )
  })

  test.each(all.map(path => [path.join('.'), path] as const))('%s must be there', (_, path) => {
    expect(problemOf(changed(path, undefined))).toMatchObject({
      code: 'attempt-shape',
      args: { field: named(path), wanted: 'missing' },
    })
  })

  test.each(all.map(path => [path.join('.'), path] as const))('%s must be of its kind', (_, path) => {
    const value = path.reduce<unknown>(
      (within, step) => (within as Record<string | number, unknown>)[step],
      OVER,
    )
    const wrong = typeof value === 'object' || typeof value === 'boolean' ? 7 : { wrong: true }
    const problem = problemOf(changed(path, wrong))
    expect(problem).toMatchObject({ code: 'attempt-shape', args: { field: named(path) } })
  })

  test.each([
    ['mode', 'exam'],
    ['events.0.kind', 'shout'],
    ['derived.turns.0.tone', 'cross'],
    ['derived.turns.0.moves', ['hug']],
    ['derived.findings.0.dimension', 'charm'],
    ['derived.flags', ['murder']],
    ['seed', -1],
    ['seed', 1.5],
    ['derived.findings.0.turn', 0.5],
    ['derived.turns.0.anger', '5'],
    ['started', 'yesterday'],
  ])('%s is never %j', (field, value) => {
    const path = field.split('.').map(step => (/^\d+$/.test(step) ? Number(step) : step))
    expect(problemOf(changed(path, value))?.code).toBe('attempt-shape')
  })
})

describe('what cannot be read is told with its place', () => {
  const told = (text: string) => {
    const problem = problemOf(text)
    const { line, column } = problem?.range.start ?? {}
    return `${problem?.code} ${line}:${column}`
  }

  test.each([
    ['', 'attempt-empty 1:1'],
    [' \n ', 'attempt-empty 1:1'],
    ['\uFEFF', 'attempt-empty 1:1'],
    ['{\n "format": 1,', 'attempt-cut-off 2:14'],
    ['{\n "format" 1\n}', 'attempt-not-json 2:11'],
    ['\uFEFF{ 1}', 'attempt-not-json 1:3'],
    ['7', 'attempt-no-attempt 1:1'],
    ['null', 'attempt-no-attempt 1:1'],
    ['\n\n ["format"]', 'attempt-no-attempt 3:2'],
    ['{ "format": "1" }', 'attempt-no-attempt 1:1'],
    ['{ "format": 2 }', 'attempt-newer 1:13'],
    ['{ "format": 0 }', 'attempt-older 1:13'],
    ['{ "format": 2, "format": 0 }', 'attempt-older 1:26'],
    ['{\n "format": 1 }', 'attempt-shape 1:1'],
  ])('%j: %s', (text, problem) => {
    expect(told(text)).toBe(problem)
  })

  test('of a field that is wrong all of it, of one that is missing where its fields begin', () => {
    const text = JSON.stringify(OVER, null, 1)
    const wrong = text.replace('"beat": "ask"', '"beat": 77777')
    const range = problemOf(wrong)?.range
    const line = wrong.split('\n').findIndex(one => one.includes('77777')) + 1
    expect(range).toEqual({ start: { line, column: 12 }, end: { line, column: 17 } })
    const { scenario, ...rest } = OVER
    const without = JSON.stringify({ scenario: { ...scenario, words: undefined }, ...rest }, null, 1)
    expect(problemOf(without)?.range).toEqual({
      start: { line: 2, column: 14 },
      end: { line: 2, column: 15 },
    })
  })

  test('with what was found where it goes wrong, and no more of it than stands on its line', () => {
    expect(problemOf('{ "a": ]]]]]\n }')?.args).toEqual({ found: ']]]]]' })
    expect(problemOf(`[${'x'.repeat(50)}]`)?.args).toEqual({ found: 'x'.repeat(20) })
  })
})
