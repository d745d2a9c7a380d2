/** A right and a wrong example of each problem, as parts of a file; a test puts both to the proof. */
import type { ScenarioProblemCode } from './problem-codes.ts'
import { fieldExamples } from './field-examples.ts'
import { programmeExamples } from './programme-examples.ts'
import { textExamples } from './text-examples.ts'
import { wholeExamples } from './whole-examples.ts'

export interface Example {
  readonly ok: string
  readonly notOk: string
}

export const examples: Readonly<Record<ScenarioProblemCode, Example>> = {
  ...programmeExamples,
  ...textExamples,
  ...fieldExamples,
  ...wholeExamples,
}
