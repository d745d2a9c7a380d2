/** Text to a draft: what YAML makes of it, where everything stands, and every fault of the text itself. */
import { bareTextFaults } from './bare-text.ts'
import { decode } from './decode.ts'
import { lineAt } from './line.ts'
import type { ScenarioProblemCode } from './problem-codes.ts'
import type { Mend, Problem, Range } from './problem.ts'
import { revise, wayBack } from './revise.ts'
import { makeSource, type Source } from './source.ts'
import type { Span } from './span.ts'
import { tabFault } from './tabs.ts'
import type { TextFault } from './text-fault.ts'
import { toDraft } from './tree.ts'
import { yamlFaults } from './yaml-faults.ts'
import { readYaml, type Yaml } from './yaml.ts'

/** After so many rounds of repairs a text is beyond guessing. */
const MOST_ROUNDS = 8
/** A list of more helps nobody, and a file that is no YAML at all would have one a line. */
const MOST_FAULTS = 200

export interface Parsed {
  /** Plain data; undefined where the text could not be read. */
  readonly draft: unknown
  /** null where there is no text to stand in. */
  readonly source: Source | null
  readonly problems: readonly Problem<ScenarioProblemCode>[]
  /** Where the draft is no more than a guess, so that nothing should be said of what it says. */
  readonly guessed: readonly Range[]
}

/**
 * Reads a file's text as YAML 1.2.
 *
 * A fault that has a likely repair is reported, repaired in passing and read past, so that one missing quote does
 * not hide what else is wrong; every place in the answer is a place in the text as it came.
 */
export function parse(input: string | Uint8Array): Parsed {
  const decoded = decode(input)
  if ('refused' in decoded) {
    const start = { line: 1, column: 1 }
    const refusal = {
      code: decoded.refused,
      severity: 'error',
      args: {},
      range: { start, end: start },
    } as const
    return { draft: undefined, source: null, problems: [refusal], guessed: [] }
  }
  const original = decoded.text
  const places = makeSource(original, null)
  const problems: Problem<ScenarioProblemCode>[] = []
  const seen = new Set<number>()
  const rounds: Mend[][] = []
  let text = original
  let yaml = readYaml(text)
  const guessed: Span[] = []
  for (;;) {
    const back = wayBack(rounds)
    const before = guessed.length
    const repairs: Mend[] = []
    for (const fault of textFaults(text, yaml)) {
      const repair = fault.mend ?? fault.guess
      if (repair !== undefined) repairs.push(repair)
      const span = { from: back.offset(fault.span.from), to: back.offset(fault.span.to) }
      if (fault.guess !== undefined)
        guessed.push({ from: back.offset(fault.guess.from), to: back.offset(fault.guess.to) })
      const line = lineAt(original, span.from).from
      if (seen.has(line)) continue
      seen.add(line)
      const mend = fault.mend && back.change(fault.mend)
      problems.push({
        code: fault.code,
        severity: fault.severity ?? 'error',
        args: fault.args,
        range: places.rangeOf(span),
        ...(mend && { mend }),
      })
    }
    if (repairs.length === 0 || rounds.length === MOST_ROUNDS) break
    const repaired = revise(text, repairs)
    const again = readYaml(repaired)
    // A guess that makes nothing better was none.
    if (guessed.length > before && again.errors >= yaml.errors) break
    rounds.push(repairs)
    text = repaired
    yaml = again
  }

  const source = makeSource(original, yaml.root, wayBack(rounds).offset)
  const tree = toDraft(yaml.root)
  for (const { code, key, span, first } of tree.faults) {
    const line = first === undefined ? 0 : source.rangeOf(first).start.line
    problems.push({ code, severity: 'error', args: { key, line }, range: source.rangeOf(span) })
  }
  const readable = yaml.sound && tree.whole
  return { draft: readable ? tree.draft : undefined, source, problems, guessed: guessed.map(places.rangeOf) }
}

function textFaults(text: string, yaml: Yaml): TextFault[] {
  if (yaml.document === null) return [{ code: 'too-deep', args: {}, span: { from: 0, to: 0 } }]
  const tabs = yaml.sound ? undefined : tabFault(text)
  if (tabs !== undefined) return [tabs]
  return [...yamlFaults(text, yaml.document, MOST_FAULTS), ...bareTextFaults(text, yaml.root, MOST_FAULTS)]
}
