/** One scenario file, read, checked and proven. */
import { scriptOf } from '../dialogue/script.ts'
import { checkScenario } from '../lint/check.ts'
import type { Proof, TooLarge } from '../lint/proof.ts'
import { isTooLarge, prove } from '../lint/prove.ts'
import { judge, type Levels } from '../lint/rules/judge.ts'
import type { Problem } from '../scenario/problem.ts'
import { readScenario } from '../scenario/read.ts'
import { referenceOf } from '../scoring/reference.ts'

export interface Proven {
  readonly path: string
  /** The author's text, where it is text. */
  readonly text: string | undefined
  /** null where the file cannot be played or measured yet: its problems say why; a programme has nothing to walk. */
  readonly proven: Proof | TooLarge | 'programme' | null
  readonly problems: readonly Problem[]
  readonly milliseconds: number
}

/** `levels`: rules that the programme beside it holds otherwise. `now` in milliseconds. */
export function proveFile(path: string, bytes: Uint8Array, levels: Levels, now: () => number): Proven {
  const started = now()
  const report = proved(bytes, levels)
  return { path, ...report, milliseconds: now() - started }
}

function proved(bytes: Uint8Array, levels: Levels): Pick<Proven, 'text' | 'proven' | 'problems'> {
  const { scenario, problems, source } = readScenario(bytes)
  if (!scenario) return { text: source?.text, proven: null, problems }
  const { text, locate } = source
  const checked = [...problems, ...checkScenario(scenario, locate)]
  const script = scriptOf(scenario)
  const measured = referenceOf(script)
  if ('faults' in measured) return { text, proven: null, problems: checked }
  const proven = prove(script, measured.reference)
  const judged = isTooLarge(proven) ? [] : judge(proven, locate, levels)
  return { text, proven, problems: inOrder([...checked, ...judged]) }
}

/** By line, as one reads the file. */
function inOrder(problems: readonly Problem[]): readonly Problem[] {
  return problems.toSorted(
    ({ range: { start: a } }, { range: { start: b } }) => a.line - b.line || a.column - b.column,
  )
}
