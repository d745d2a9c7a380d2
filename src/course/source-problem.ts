/** What can be wrong with a source of attempts: a file of somebody's, or what an LMS gave out. */
import type { Problem } from '../scenario/problem.ts'

export type SourceProblemCode =
  | 'source-empty'
  | 'source-unknown'
  | 'source-cut-off'
  | 'source-not-json'
  | 'source-too-deep'
  | 'source-too-long'
  | 'source-too-many'
  | 'source-no-attempt'
  | 'source-no-rows'
  | 'source-no-head'
  | 'source-damaged-head'
  | 'source-gap'
  | 'source-mixed'

export type SourceProblem = Problem<SourceProblemCode | 'attempt-newer' | 'attempt-older' | 'attempt-shape'>

export function sourceProblem(
  code: SourceProblem['code'],
  line: number,
  args: Problem['args'] = {},
): SourceProblem {
  const place = { line, column: 1 }
  return { code, severity: 'error', args, range: { start: place, end: place } }
}

/** Something of one attempt, `PLACE.N`, of one person. */
export function attemptProblem(
  code: SourceProblem['code'],
  line: number,
  attempt: string,
  learner: { readonly name: string } | null,
  args: Problem['args'] = {},
): SourceProblem {
  const who = learner?.name ?? ''
  return sourceProblem(code, line, { attempt, who, known: who === '' ? 'no' : 'yes', ...args })
}
