/** Problems of a file: a refusal says why, and every place that it names lies in the text. */
import { expect } from 'vitest'
import type { Position, Problem } from '../../../src/scenario/problem.ts'

export function expectAnswered(
  isThere: boolean,
  problems: readonly Problem[],
  text: string | undefined,
): void {
  const refused = problems.some(({ severity }) => severity === 'error')
  if (isThere === refused) expect({ isThere, problems }).toBe('either a value or an error')
  if (text === undefined) return
  const lines = text.split('\n')
  for (const { range } of problems) {
    const { start, end } = range
    const fits = isInside(start, lines) && isInside(end, lines)
    const inOrder = end.line > start.line || (end.line === start.line && end.column >= start.column)
    if (!fits || !inOrder) expect({ range, text }).toBe('a place in the text')
  }
}

function isInside({ line, column }: Position, lines: readonly string[]): boolean {
  return line >= 1 && line <= lines.length && column >= 1 && column <= (lines[line - 1] ?? '').length + 1
}
