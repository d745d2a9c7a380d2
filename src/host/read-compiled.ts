/** Reads a kept scenario back from a file: what no checker of files has seen may be anything. */
import type { CompiledScenario } from 'virtual:library'
import { fingerprint } from '../dialogue/fingerprint.ts'
import { scenarioShape } from '../dialogue/scenario-shape.ts'
import { fields, id, text } from '../dialogue/shape.ts'
import type { Moment, Scenario } from '../scenario/scenario.ts'

const COMPILED = fields({ scenario: scenarioShape, plays: text, words: text })

/** Undefined where it is none, or is not what its fingerprint says it is. Never throws. */
export function readCompiled(value: unknown): CompiledScenario | undefined {
  if (COMPILED(value)) return undefined
  const { scenario, plays, words } = value as CompiledScenario
  if (!hangsTogether(scenario)) return undefined
  const printed = fingerprint(scenario)
  return printed.plays === plays && printed.words === words ? { scenario, plays, words } : undefined
}

/** Something is scored, every beat is called what it is filed under, every way leads to one, and there is something to say at each. */
function hangsTogether({
  id: name,
  language,
  currency,
  scores,
  start,
  atLimit,
  beats,
  note,
}: Scenario): boolean {
  const all = Object.entries(beats)
  const moments: readonly Moment[] = all.flatMap(([, beat]) => (beat.kind === 'moment' ? [beat] : []))
  const routes = [...start, ...moments.flatMap(({ replies }) => replies.flatMap(({ to }) => to))]
  return (
    id(name) === null &&
    canBeWritten(language, currency) &&
    scores.length > 0 &&
    isSure(start) &&
    all.every(([filed, beat]) => filed === beat.id && isSure(beat.lines)) &&
    moments.every(({ replies }) => replies.length > 0 && replies.every(({ to }) => isSure(to))) &&
    (note === undefined || (note.replies.length > 0 && isSure(note.lines))) &&
    routes.every(({ beat }) => Object.hasOwn(beats, beat)) &&
    Object.hasOwn(beats, atLimit)
  )
}

/** Whatever was said before, one of them holds. */
function isSure(ones: readonly { readonly when: readonly unknown[] }[]): boolean {
  return ones.some(({ when }) => when.length === 0)
}

/** Numbers and sums of money are written by these: a language or a currency that there is not would stop the page. */
function canBeWritten(language: string, currency: string): boolean {
  try {
    return new Intl.NumberFormat(language, { style: 'currency', currency }).format(1) !== ''
  } catch {
    return false
  }
}
