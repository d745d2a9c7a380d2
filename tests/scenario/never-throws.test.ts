/** Whatever a file holds, the answer is a scenario or problems with a place. */
import fc from 'fast-check'
import { describe, expect, test, vi } from 'vitest'
import type { Position } from '../../src/scenario/problem.ts'
import { readScenario, readWalkthroughs, type ScenarioProblem } from '../../src/scenario/read.ts'
import { mend } from '../../src/scenario/revise.ts'
import { oneOf } from './generate-parts.ts'
import { messageOf } from './notation.ts'
import { sample } from './sample.ts'

function expectAnswers(files: fc.Arbitrary<string | Uint8Array>, count: number): void {
  fc.assert(fc.property(files, expectAnswer), runs(count))
}

/** It answers, has a reason to refuse, and every place and mend lies in the text. */
function expectAnswer(file: string | Uint8Array): void {
  const { scenario, problems, source } = readScenario(file)
  const refused = problems.some(problem => problem.severity === 'error')
  expect(scenario === null).toBe(refused)
  for (const problem of problems) {
    expect(messageOf(problem)).not.toMatch(/undefined|\[object|, (?:select|plural),/)
    if (source !== null) expectInside(problem, source.text)
  }
  const { walkthroughs, problems: others } = readWalkthroughs(file)
  expect(walkthroughs === null).toBe(others.some(problem => problem.severity === 'error'))
}

function expectInside({ range, mend: change }: ScenarioProblem, text: string): void {
  const lines = text.split('\n')
  const inside = ({ line, column }: Position) =>
    line >= 1 && line <= lines.length && column >= 1 && column <= (lines[line - 1] ?? '').length + 1
  expect({ range, inside: inside(range.start) && inside(range.end) }).toEqual({ range, inside: true })
  if (change === undefined) return
  expect(change.from).toBeGreaterThanOrEqual(0)
  expect(change.to).toBeGreaterThanOrEqual(change.from)
  expect(change.to).toBeLessThanOrEqual(text.length)
}

/** Pieces that mean something in YAML, or in our own format. */
const piece = fc.oneof(
  oneOf(
    '\n¦  ¦    ¦\t¦: ¦:¦- ¦? ¦"¦\'¦“¦”¦[¦]¦{¦}¦,¦#¦ #¦&a ¦*a¦!x ¦|¦>¦|-\n¦%¦@¦`¦---\n¦...\n¦\\¦\r\n¦\0¦\uFEFF¦\uD83D'.split(
      '¦',
    ),
  ),
  oneOf('beats¦replies¦moves¦when: ¦anger >= ¦customer¦__proto__¦constructor¦null¦1e9¦.inf'.split('¦')),
  fc.string({ maxLength: 4 }),
)
/** Set FUZZ=20 to look twenty times as long. */
const runs = (count: number) => ({ numRuns: count * Number(process.env['FUZZ'] ?? 1) })

const fragment = fc.array(piece, { maxLength: 6 }).map(pieces => pieces.join(''))

/** A good file in which a few stretches were overwritten, dropped or doubled. */
const mutated = fc
  .array(
    fc.record({
      at: fc.nat(sample.length),
      drop: fc.nat(40),
      put: fragment,
      kind: fc.constantFrom('overwrite', 'double', 'line'),
    }),
    { minLength: 1, maxLength: 4 },
  )
  .map(changes =>
    changes.reduce((text, { at, drop, put, kind }) => {
      if (kind === 'line') {
        const start = text.lastIndexOf('\n', at) + 1
        return text.slice(0, start) + put + text.slice(start)
      }
      const end = at + drop
      return (
        text.slice(0, at) +
        (kind === 'double' ? text.slice(at, end) + text.slice(at, end) : put) +
        text.slice(end)
      )
    }, sample),
  )

vi.setConfig({ testTimeout: 600_000 })

/** As many as `check --fix` makes. */
const MOST_ROUNDS = 10

describe('it never throws', () => {
  test('at any text', () => expectAnswers(fc.string({ unit: 'binary' }), 150))

  test('at bits of YAML', () =>
    expectAnswers(
      fc.array(piece, { maxLength: 60 }).map(pieces => pieces.join('')),
      150,
    ))

  test('at any bytes', () => expectAnswers(fc.uint8Array({ maxLength: 200 }), 150))

  test('at any JSON', () => expectAnswers(fc.json({ maxDepth: 6 }), 150))

  test('at a file gone wrong in a few places', () => expectAnswers(mutated, 150))

  test('at a value of any other kind in place of a part', () => {
    const lines = sample.split('\n')
    const other = oneOf('¦null¦[]¦{}¦{ a: 1 }¦[[]]¦7¦true¦-1¦.nan¦1e400¦""¦*a¦&a¦!!set {}'.split('¦'))
    const swapped = fc.tuple(fc.nat(lines.length - 1), other).map(([at, value]) => {
      const line = lines[at] ?? ''
      return lines.with(at, line.replace(/:.*$/, `: ${value}`).replace(/- [^:]*$/, `- ${value}`)).join('\n')
    })
    expectAnswers(swapped, 150)
  })
})

test('what is mended is read again without a throw, and comes to rest', () => {
  fc.assert(
    fc.property(mutated, text => {
      let mended = text
      let rounds = 0
      for (let before = ''; mended !== before && rounds < MOST_ROUNDS; rounds++) {
        before = mended
        mended = mend(mended, readScenario(mended).problems)
      }
      expect(rounds).toBeLessThan(MOST_ROUNDS)
    }),
    runs(100),
  )
})

test('a bracket that no other closes is not closed again and again, whatever else is wrong', () => {
  const text = 'id: x\nbeats  A parcel\n  You have the note.\nmoves: [}apologise, b]\nto: x\n'
  const [vain] = readScenario(text).problems.filter(({ code }) => code === 'unclosed-bracket')
  expect(vain?.range.start.line).toBe(4)
  expect(vain?.mend).toBeUndefined()
})
