/** The words of a problem, for whoever shows it: what happened, and what to do. */
import type { Problem } from '../scenario/problem.ts'
import { attemptProblems } from './en-GB/attempt-problems.ts'
import { lintProblems } from './en-GB/lint-problems.ts'
import { problems } from './en-GB/problems.ts'
import { ruleWords } from './en-GB/rules.ts'
import { sourceProblems } from './en-GB/source-problems.ts'
import { speechOf } from './speech.ts'

type Compiler = Parameters<typeof speechOf>[2]

export interface ProblemWords {
  /** What happened. */
  readonly message: string
  /** What to do. */
  readonly help: string
}

const WORDS: Readonly<Record<string, ProblemWords>> = {
  ...problems,
  ...lintProblems,
  ...ruleWords,
  ...attemptProblems,
  ...sourceProblems,
}

/** `compile` as for `speechOf`. */
export function describeProblem(problem: Pick<Problem, 'code' | 'args'>, compile?: Compiler): ProblemWords {
  const words = WORDS[problem.code] ?? { message: problem.code, help: '' }
  const speech = speechOf('en-GB', words, compile)
  return { message: speech.say('message', problem.args), help: speech.say('help', problem.args) }
}
