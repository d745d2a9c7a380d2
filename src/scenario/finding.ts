/** A problem as a check reports it: by its path in the data, before its place in the text is looked up. */
import type { ScenarioProblemCode } from './problem-codes.ts'
import type { Mend, Path, Problem, Severity } from './problem.ts'
import type { Part } from './source.ts'

export interface Finding {
  readonly code: ScenarioProblemCode
  readonly at: Path
  readonly args?: Problem['args']
  /** An error where nothing is said. */
  readonly severity?: Severity
  readonly part?: Part
  /** Only these characters of a text. */
  readonly within?: { readonly from: number; readonly to: number }
  readonly mend?: Mend
}

export type Report = (finding: Finding) => void

/** Stands for a guess that there is none of; no id is written in capitals. */
export const NONE = 'NONE'
