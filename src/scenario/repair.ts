/** Reads past the faults of a text: each is repaired in passing, so that one missing quote does not hide the rest. */
import { bareTextFaults } from './bare-text.ts'
import { lineAt } from './line.ts'
import type { Mend } from './problem.ts'
import { revise, wayBack, type WayBack } from './revise.ts'
import type { Span } from './span.ts'
import { tabFault } from './tabs.ts'
import type { TextFault } from './text-fault.ts'
import { yamlFaults } from './yaml-faults.ts'
import { readYaml, type Yaml } from './yaml.ts'

/** After so many rounds of repairs a text is beyond guessing; one that takes longer to read, after fewer. */
const MOST_ROUNDS = 8
const MOST_ROUNDS_OF_LONG = 1
const LONG = 400_000
/** One slip can set off an error on every line after it, and few files have so many lines. */
const MANY_ERRORS = 4_000
/** A list of more helps nobody, and a file that is no YAML at all would have one a line. */
const MOST_FAULTS = 200

export interface Repaired {
  /** What YAML makes of the text once it is repaired. */
  readonly yaml: Yaml
  /** From places in the repaired text to places in the text as it came. */
  readonly back: WayBack
  /** One a line, with their places in the text as it came. */
  readonly faults: readonly TextFault[]
  /** Where a repair was no more than a guess. */
  readonly guessed: readonly Span[]
}

export function repair(original: string): Repaired {
  const faults = new Map<number, TextFault>()
  const guessed: Span[] = []
  const rounds: Mend[][] = []
  let text = original
  let yaml = readYaml(text)
  const takesLong = original.length > LONG || yaml.errors > MANY_ERRORS
  const most = takesLong ? MOST_ROUNDS_OF_LONG : MOST_ROUNDS
  for (;;) {
    const back = wayBack(rounds)
    const found = textFaults(text, yaml)
    const earlier = new Set(faults.keys())
    for (const fault of found) note(faults, original, fault, back, earlier)
    const mends = found.flatMap(({ mend }) => mend ?? [])
    const guesses = found.flatMap(({ mend, guess }) => (mend ? [] : (guess ?? [])))
    if (mends.length + guesses.length === 0 || rounds.length === most || found.length >= MOST_FAULTS) break
    let repairs = found.flatMap(({ mend, guess }) => mend ?? guess ?? [])
    let repaired = revise(text, repairs)
    let again = readYaml(repaired)
    // A guess that makes nothing better was none; what is sure is tried without it, as it may be in vain too.
    if (guesses.length > 0 && again.errors >= yaml.errors) {
      if (mends.length === 0) break
      repairs = mends
      repaired = revise(text, repairs)
      again = readYaml(repaired)
    } else guessed.push(...guesses.map(({ from, to }) => ({ from: back.offset(from), to: back.offset(to) })))
    rounds.push(repairs)
    text = repaired
    yaml = again
  }
  return { yaml, back: wayBack(rounds), faults: Array.from(faults.values()), guessed }
}

function note(
  faults: Map<number, TextFault>,
  original: string,
  fault: TextFault,
  back: WayBack,
  earlier: ReadonlySet<number>,
): void {
  const { mend, guess: _, ...told } = fault
  const span = { from: back.offset(fault.span.from), to: back.offset(fault.span.to) }
  const line = lineAt(original, span.from).from
  const before = faults.get(line)
  if (before === undefined) {
    const change = mend && back.change(mend)
    faults.set(line, { ...told, span, ...(change && { mend: change }) })
  } else if (earlier.has(line) && before.code === fault.code && before.mend !== undefined) {
    // It was mended in vain: whatever was meant, it was not this.
    const { mend: _vain, ...rest } = before
    faults.set(line, rest)
  }
}

function textFaults(text: string, yaml: Yaml): TextFault[] {
  const { deepAt } = yaml
  if (yaml.doc === null) return [{ code: 'too-deep', args: {}, span: { from: deepAt, to: deepAt } }]
  const tabs = yaml.sound ? undefined : tabFault(text)
  if (tabs !== undefined) return [tabs]
  return [...yamlFaults(text, yaml.doc, MOST_FAULTS), ...bareTextFaults(text, yaml.root, MOST_FAULTS)]
}
