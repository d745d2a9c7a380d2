/** When a minute is offered. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Borne, hardship, type Span } from '../../src/practice/breather.ts'

const MINUTE = 60_000

/** A talk that ended so many minutes ago and took five. */
function span(ago: number): Span {
  return { from: -(ago + 5) * MINUTE, to: -ago * MINUTE }
}

function hardBy(about: Partial<Borne>): string | undefined {
  return hardship({ abuse: 0, fatal: false, angers: [5, 5], spans: [span(0)], ...about })
}

describe('a minute is offered', () => {
  test('not after a talk like any other', () => {
    expect(hardBy({})).toBeUndefined()
  })

  test.each([
    ['abuse', { abuse: 2 }],
    ['fatal', { fatal: true }],
    ['anger', { angers: [6, 8, 8.5, 9] }],
    ['in-a-row', { spans: [span(0), span(8), span(16)] }],
  ] as const)('after one that was hard by %s', (why, about) => {
    expect(hardBy(about)).toBe(why)
  })

  test.each([
    ['rudeness', { abuse: 1 }],
    ['anger that was soothed in between', { angers: [8, 8, 6, 8, 8] }],
    ['two talks in a row', { spans: [span(0), span(8)] }],
    ['three with a pause between', { spans: [span(0), span(8), span(60)] }],
    ['talks that lie in the future: the clock was set back', { spans: [span(0), span(-90), span(-99)] }],
  ] as const)('not after %s', (_, about) => {
    expect(hardBy(about)).toBeUndefined()
  })

  test('whatever order the talks before it are given in', () => {
    const spans = fc.array(fc.integer({ min: -50, max: 100 }).map(span), { maxLength: 6 })
    fc.assert(
      fc.property(spans, others => {
        expect(hardBy({ spans: [span(0), ...others.toReversed()] })).toBe(
          hardBy({ spans: [span(0), ...others] }),
        )
      }),
    )
  })
})
