/** A fault of a file's text, before it is known what the file says. */
import { mendedLine } from './line.ts'
import type { ScenarioProblemCode } from './problem-codes.ts'
import type { Mend, Problem } from './problem.ts'
import type { Span } from './span.ts'

export interface TextFault {
  readonly code: ScenarioProblemCode
  readonly args: Problem['args']
  readonly span: Span
  readonly severity?: 'warning'
  /** What the author surely meant; `--fix` writes it. */
  readonly mend?: Mend
  /** What the author may have meant: good enough to read on, and report what else is wrong, but not to write. */
  readonly guess?: Mend
}

/** With the line as it will be, for the author to see. */
export function withMend(
  text: string,
  code: ScenarioProblemCode,
  span: Span,
  mend: Mend,
  args: TextFault['args'] = {},
): TextFault {
  return { code, args: { ...args, mended: mendedLine(text, mend) }, span, mend }
}
