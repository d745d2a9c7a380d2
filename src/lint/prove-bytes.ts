/** A scenario file's bytes, read, checked, proven and held to the rules. */
import { type Script, scriptOf } from '../dialogue/script.ts'
import type { Problem } from '../scenario/problem.ts'
import { readScenario } from '../scenario/read.ts'
import { referenceOf } from '../scoring/reference.ts'
import { checkScenario } from './check.ts'
import type { Proof, TooLarge } from './proof.ts'
import { isTooLarge, prove } from './prove.ts'
import { judge, type Levels } from './rules/judge.ts'

export interface ProvenBytes {
  /** The author's text, where it is text. */
  readonly text: string | undefined
  /** undefined where the file cannot be played or measured yet: its problems say why. */
  readonly script: Script | undefined
  /** null where there is no script. */
  readonly proven: Proof | TooLarge | null
  /** By line, as one reads the file. */
  readonly problems: readonly Problem[]
}

/** `levels`: rules that the programme beside it holds otherwise. */
export function proveBytes(bytes: string | Uint8Array, levels: Levels): ProvenBytes {
  const { scenario, problems, source } = readScenario(bytes)
  if (!scenario) return { text: source?.text, script: undefined, proven: null, problems }
  const { text, locate } = source
  const checked = [...problems, ...checkScenario(scenario, locate)]
  const script = scriptOf(scenario)
  const measured = referenceOf(script)
  if ('faults' in measured) return { text, script: undefined, proven: null, problems: checked }
  const proven = prove(script, measured.reference)
  const judged = isTooLarge(proven) ? [] : judge(proven, locate, levels)
  return { text, script, proven, problems: inOrder([...checked, ...judged]) }
}

function inOrder(problems: readonly Problem[]): readonly Problem[] {
  return problems.toSorted(
    ({ range: { start: a } }, { range: { start: b } }) => a.line - b.line || a.column - b.column,
  )
}
