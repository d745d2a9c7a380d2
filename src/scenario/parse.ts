/** Text to a draft: what YAML makes of it, where everything stands, and every fault of the text itself. */
import { decode } from './decode.ts'
import type { ScenarioProblemCode } from './problem-codes.ts'
import type { Problem, Range } from './problem.ts'
import { repair } from './repair.ts'
import { makeSource, type Source } from './source.ts'
import { toDraft } from './tree.ts'

export interface Parsed {
  /** Plain data; undefined where the text could not be read. */
  readonly draft: unknown
  /** null where there is no text to stand in. */
  readonly source: Source | null
  readonly problems: readonly Problem<ScenarioProblemCode>[]
  /** Where the draft is no more than a guess, so that nothing should be said of what it says. */
  readonly guessed: readonly Range[]
}

/** Reads a file as YAML 1.2; every place in the answer is a place in the text as it came. */
export function parse(input: string | Uint8Array): Parsed {
  const decoded = decode(input)
  if ('refused' in decoded) {
    const start = { line: 1, column: 1 }
    const range = { start, end: start }
    const problems = [{ code: decoded.refused, severity: 'error', args: {}, range }] as const
    return { draft: undefined, source: null, problems, guessed: [] }
  }
  const { text } = decoded
  const { yaml, back, faults, guessed } = repair(text)
  const source = makeSource(text, yaml.root, back.offset)
  const tree = toDraft(yaml.root)
  const problems = faults.map(({ code, severity, args, span, mend }) => ({
    code,
    severity: severity ?? ('error' as const),
    args,
    range: source.rangeOf(span),
    ...(mend && { mend }),
  }))
  const treeProblems = tree.faults.map(({ code, key, span, first }) => {
    const place = ({ from, to }: typeof span) =>
      source.rangeOf({ from: back.offset(from), to: back.offset(to) })
    const line = first === undefined ? 0 : place(first).start.line
    return { code, severity: 'error' as const, args: { key, line }, range: place(span) }
  })
  return {
    draft: yaml.sound && tree.whole ? tree.draft : undefined,
    source,
    problems: [...problems, ...treeProblems],
    guessed: guessed.map(source.rangeOf),
  }
}
