import { describe, expect, test } from 'vitest'
import { SHELVES } from '../../src/commands/explain-shelves.ts'
import { STRATEGIES } from '../../src/commands/play-strategy.ts'
import { LINT_PROBLEMS } from '../../src/lint/problems.ts'
import { RULES } from '../../src/lint/rules/rules.ts'
import { SCENARIO_PROBLEMS } from '../../src/scenario/problem-codes.ts'
import { FOUND_MOVES, MOVES, TONES } from '../../src/scenario/vocabulary.ts'
import { VERDICTS } from '../../src/scoring/verdict.ts'
import { ran } from './world.ts'

const CODES = SHELVES.flatMap(({ codes }) => codes)

test('every word of the house can be explained, and no code means two things', () => {
  const words = [
    ...MOVES,
    ...FOUND_MOVES,
    ...TONES,
    ...STRATEGIES,
    ...VERDICTS,
    ...SCENARIO_PROBLEMS,
    ...LINT_PROBLEMS,
    ...RULES.map(({ code }) => code),
    'mood',
    'fairness',
  ]
  expect(CODES.toSorted()).toEqual(words.toSorted())
  expect(new Set(CODES).size).toBe(CODES.length)
})

describe.each(CODES)('explain %s', code => {
  test('has a reason, and fits a narrow terminal', async () => {
    const { code: exit, json } = await ran(`explain ${code} --json`)
    expect(exit).toBe(0)
    expect(Object.keys(json())).toEqual(['code', 'reason', 'ok', 'notOk'])
    expect(String(json()['reason'])).toMatch(/[.…]$/)
    const { out } = await ran(`explain ${code}`, { columns: 50 })
    const prose = out.split('\n').filter(line => !line.startsWith('  '))
    expect(Math.max(...prose.map(line => line.length))).toBeLessThanOrEqual(50)
  })
})

describe('the glossary', () => {
  test.each([...MOVES, ...FOUND_MOVES])('%s has words that make it and words that do not', async move => {
    const { ok, notOk } = (await ran(`explain ${move} --json`)).json()
    expect(String(ok)).toMatch(/“.+”/)
    expect(String(notOk)).toMatch(/“.+”/)
  })

  test('is written for ears: no move’s name stands in its own example', async () => {
    for (const move of MOVES) {
      const { ok } = (await ran(`explain ${move} --json`)).json()
      expect(String(ok)).not.toContain(move.includes('-') ? move : `${move} `)
    }
  })
})

test('the mood table holds every move with its published figures, in columns that fit', async () => {
  for (const columns of [30, 80, 120]) {
    const { out } = await ran('explain mood', { columns })
    expect(out).toMatch(/acknowledge-feeling +−0\.5 +\+0\.3/)
    expect(out).toMatch(/slur +\+2\.5 +−2/)
    for (const move of MOVES) expect(out).toContain(move)
  }
})

test('a tone says what the moment calls for, by weight', async () => {
  const { out } = await ran('explain frustrated')
  expect(out).toContain('50 of 100: acknowledge-feeling, validate')
  expect(out).toContain('45 of 100: own-fault, apologise')
  expect((await ran('explain threatening')).out).toContain('100 of 100: escalate, end-contact')
})

test('without a code it lists all that can be explained', async () => {
  const { code, out } = await ran('explain')
  expect(code).toBe(0)
  for (const word of CODES) expect(out).toContain(word)
})
