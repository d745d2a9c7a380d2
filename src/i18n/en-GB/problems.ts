/** What is wrong with an author’s file, and what to do: the words of every problem of the file format. */
import type { ScenarioProblemCode } from '../../scenario/problem-codes.ts'
import type { ProblemWords } from '../problem-words.ts'
import { fieldProblems } from './problems-field.ts'
import { programmeProblems } from './problems-programme.ts'
import { textProblems } from './problems-text.ts'
import { wholeProblems } from './problems-whole.ts'

export const problems: Readonly<Record<ScenarioProblemCode, ProblemWords>> = {
  ...programmeProblems,
  ...textProblems,
  ...fieldProblems,
  ...wholeProblems,
}
