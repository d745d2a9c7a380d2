/** Whatever a file holds, the answer is a scenario or problems with a place. */
import fc from 'fast-check'
import { describe, expect, test, vi } from 'vitest'
import type { Position } from '../../src/scenario/problem.ts'
import { readScenario, readWalkthroughs, type ScenarioProblem } from '../../src/scenario/read.ts'
import { mend } from '../../src/scenario/revise.ts'
import { messageOf } from './notation.ts'
import { sample } from './sample.ts'

/** It answers, has a reason to refuse, and every place and mend lies in the text. */
function answersFor(file: string | Uint8Array): void {
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
  expect(inside(range.start) && inside(range.end), JSON.stringify(range)).toBe(true)
  if (change === undefined) return
  expect(change.from).toBeGreaterThanOrEqual(0)
  expect(change.to).toBeGreaterThanOrEqual(change.from)
  expect(change.to).toBeLessThanOrEqual(text.length)
}

/** Pieces that mean something in YAML, or in our own format. */
const piece = fc.oneof(
  fc.constantFrom(
    ...[
      '\n',
      '  ',
      '    ',
      '\t',
      ': ',
      ':',
      '- ',
      '? ',
      '"',
      "'",
      '“',
      '”',
      '[',
      ']',
      '{',
      '}',
      ',',
      '#',
      ' #',
    ],
  ),
  fc.constantFrom(
    ...[
      '&a ',
      '*a',
      '!x ',
      '|',
      '>',
      '|-\n',
      '%',
      '@',
      '`',
      '---\n',
      '...\n',
      '\\',
      '\r\n',
      '\0',
      '\uFEFF',
      '\uD83D',
    ],
  ),
  fc.constantFrom(
    ...[
      'beats',
      'replies',
      'moves',
      'when: ',
      'anger >= ',
      'customer',
      '__proto__',
      'constructor',
      'null',
      '1e9',
      '.inf',
    ],
  ),
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

describe('it never throws', () => {
  test('at any text', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), answersFor), runs(150))
  })

  test('at bits of YAML', () => {
    fc.assert(
      fc.property(
        fc.array(piece, { maxLength: 60 }).map(pieces => pieces.join('')),
        answersFor,
      ),
      runs(150),
    )
  })

  test('at any bytes', () => {
    fc.assert(fc.property(fc.uint8Array({ maxLength: 200 }), answersFor), runs(150))
  })

  test('at any JSON', () => {
    fc.assert(fc.property(fc.json({ maxDepth: 6 }), answersFor), runs(150))
  })

  test('at a file gone wrong in a few places', () => {
    fc.assert(fc.property(mutated, answersFor), runs(150))
  })

  test('at a value of any other kind in place of a part', () => {
    const lines = sample.split('\n')
    const other = fc.constantFrom(
      '',
      'null',
      '[]',
      '{}',
      '{ a: 1 }',
      '[[]]',
      '7',
      'true',
      '-1',
      '.nan',
      '1e400',
      '""',
      '*a',
      '&a',
      '!!set {}',
    )
    fc.assert(
      fc.property(fc.nat(lines.length - 1), other, (at, value) => {
        const line = lines[at] ?? ''
        const changed = line.replace(/:.*$/, `: ${value}`).replace(/- [^:]*$/, `- ${value}`)
        answersFor(lines.with(at, changed).join('\n'))
      }),
      runs(150),
    )
  })
})

test('what is mended is read again without a throw, and comes to rest', () => {
  fc.assert(
    fc.property(mutated, text => {
      let mended = text
      for (let round = 0; round < 12; round++) {
        const again = mend(mended, readScenario(mended).problems)
        if (again === mended) return
        mended = again
      }
      throw new Error('it is mended without end')
    }),
    runs(150),
  )
})
